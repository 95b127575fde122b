import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/server/server.ts';
import { answered, createTinyServer, refused } from './tiny-graph.ts';

const nested = (depth: number): string => (depth === 1 ? '{ hello }' : `{ self ${nested(depth - 1)} }`);
const repeat = (n: number, item: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => item(i)).join(' ');

const limits = [
  {
    name: 'tokens',
    max: defaultLimits.tokens,
    document: (n: number) => `{ ${repeat((n - 2) / 3, (i) => `a${i}: hello`)} ${repeat((n - 2) % 3, () => 'hello')} }`,
    code: 'QUERY_TOO_LONG',
    message: (_n: number, max: number) => `The document exceeds the limit of ${max} tokens.`,
  },
  {
    name: 'depth',
    max: defaultLimits.depth,
    document: nested,
    code: 'QUERY_TOO_DEEP',
    message: (n: number, max: number) => `The operation is ${n} levels deep; at most ${max} are allowed.`,
  },
  {
    name: 'lists in introspection',
    max: 2,
    document: (n: number) => `{ __type(name: "Query") { ${'fields { type { '.repeat(n)} name ${'} }'.repeat(n)} } }`,
    code: 'QUERY_TOO_DEEP',
    message: (n: number, max: number) =>
      `The operation has ${n} lists in lists in its introspection; at most ${max} are allowed.`,
  },
  {
    name: 'aliases in introspection',
    max: 3,
    document: (n: number) => `{ __schema { ${repeat(n, (i) => `a${i}: description`)} description } }`,
    code: 'TOO_MANY_ALIASES',
    message: (n: number, max: number) =>
      `The operation has ${n} aliases in its introspection; at most ${max} are allowed.`,
  },
];

describe.each(limits)('the limit of $name', ({ max, document, code, message }) => {
  const { ask } = createTinyServer();

  test.each([max - 1, max])('accepts %i', async (n) => {
    const { status, body } = await ask(document(n));
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test('refuses one more, with its code and the limit, also if the document is cached', async () => {
    for (const _time of [1, 2]) expect(await ask(document(max + 1))).toEqual(refused(400, code, message(max + 1, max)));
  });
});

test('limits have their defaults, also if an option is undefined, and all that are exceeded are told', async () => {
  const { ask } = createTinyServer({ limits: { depth: undefined, tokens: undefined } });
  const { body } = await ask(
    `query Greedy { self ${nested(20)} __schema { description } a: __schema { description } }`,
  );
  expect(body.errors).toEqual([
    {
      message: 'The operation "Greedy" introspects the schema 2 times; at most 1 are allowed.',
      extensions: { code: 'TOO_MANY_ALIASES' },
    },
    {
      message: 'The operation "Greedy" is 21 levels deep; at most 20 are allowed.',
      extensions: { code: 'QUERY_TOO_DEEP' },
    },
  ]);
});

test('a fragment is as deep as where it is spread', async () => {
  const { ask } = createTinyServer({ limits: { depth: 3 } });
  const fragments = 'fragment One on Query { hello } fragment Two on Query { self { ...One } }';
  expect((await ask(`{ self { ...Two } } ${fragments}`)).status).toBe(200);
  expect(await ask(`{ self { self { ...Two } } } ${fragments}`)).toEqual(
    refused(400, 'QUERY_TOO_DEEP', 'The operation is 4 levels deep; at most 3 are allowed.'),
  );
});

test('fragments that double at each level are not expanded', async () => {
  const { ask } = createTinyServer();
  const doubling = repeat(100, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  expect(await ask(`{ ...F0 } ${doubling} fragment F100 on Query { a: hello }`)).toEqual(answered({ a: 'world' }));
});

test('a cycle of fragments is a validation error', async () => {
  const { ask } = createTinyServer();
  const cycle = '{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }';
  expect(await ask(cycle)).toEqual(
    refused(400, 'GRAPHQL_VALIDATION_FAILED', 'Cannot spread fragment "A" within itself via "B".'),
  );
});

test.each([
  [
    'with all options',
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true }),
  ],
  [
    'of one type',
    '{ __type(name: "Query") { fields { args { type { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } }',
  ],
])('introspection %s passes', async (_name, query) => {
  const { ask } = createTinyServer({ limits: { depth: 3 } });
  const { status, body } = await ask(query);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
});

test('introspection with a cycle of types is refused', async () => {
  const { ask } = createTinyServer();
  const cycle = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
  expect(await ask(cycle)).toEqual(
    refused(400, 'QUERY_TOO_DEEP', 'The operation has 4 lists in lists in its introspection; at most 2 are allowed.'),
  );
});

test('refused documents take no memory, however many there are', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const { ask } = createTinyServer();
  const heapAfter = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await ask(`{ nothing${n} }`);
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = await heapAfter(0, 200);
  // Kept with their errors, they would take 60 kB each.
  expect((await heapAfter(200, 1200)) - before).toBeLessThan(1000 * 10_000);
});
