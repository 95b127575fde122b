import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/server/server.ts';
import { createTinyServer, errorsOf } from './tiny-graph.ts';

const nested = (depth: number): string => (depth === 1 ? '{ hello }' : `{ self ${nested(depth - 1)} }`);
const repeat = (n: number, item: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => item(i)).join(' ');

const limits = [
  {
    limit: 'tokens',
    document: (n: number) => `{ ${repeat((n - 2) / 3, (i) => `a${i}: hello`)} ${repeat((n - 2) % 3, () => 'hello')} }`,
    code: 'QUERY_TOO_LONG',
    message: (_n: number, max: number) => `The document exceeds the limit of ${max} tokens.`,
  },
  {
    limit: 'lines',
    document: (n: number) => `{ hello${'\n'.repeat(n - 1)}}`,
    code: 'QUERY_TOO_LONG',
    message: (_n: number, max: number) => `The document exceeds the limit of ${max} lines.`,
  },
  {
    limit: 'nameLength',
    document: (n: number) => `{ self { ${'a'.repeat(n)}: hello } }`,
    code: 'QUERY_TOO_LONG',
    message: (n: number, max: number) => `The operation has a name of ${n} characters; at most ${max} are allowed.`,
  },
  {
    limit: 'introspectionLists',
    document: (n: number) => `{ __type(name: "Query") { ${'fields { type { '.repeat(n)} name ${'} }'.repeat(n)} } }`,
    code: 'QUERY_TOO_DEEP',
    message: (n: number, max: number) =>
      `The operation has ${n} lists in lists in its introspection; at most ${max} are allowed.`,
  },
  {
    limit: 'depth',
    document: nested,
    code: 'QUERY_TOO_DEEP',
    message: (n: number, max: number) => `The operation is ${n} levels deep; at most ${max} are allowed.`,
  },
  {
    limit: 'aliases',
    document: (n: number) => `{ self { ${repeat(n, (i) => `a${i}: hello`)} hello } }`,
    code: 'TOO_MANY_ALIASES',
    message: (n: number, max: number) => `The operation has ${n} aliases; at most ${max} are allowed.`,
  },
  {
    limit: 'introspectionAliases',
    document: (n: number) => `{ __schema { ${repeat(n, (i) => `a${i}: description`)} description } }`,
    code: 'TOO_MANY_ALIASES',
    message: (n: number, max: number) =>
      `The operation has ${n} aliases in its introspection; at most ${max} are allowed.`,
  },
  {
    limit: 'rootFields',
    document: (n: number) => `{ ${repeat(n, () => 'hello')} }`,
    code: 'TOO_MANY_ROOT_FIELDS',
    message: (n: number, max: number) => `The operation has ${n} root fields; at most ${max} are allowed.`,
  },
  {
    limit: 'directives',
    document: (n: number) =>
      `{ ${repeat(n - 1, () => '... @include(if: true) { hello }')} self @skip(if: true) { hello } }`,
    code: 'TOO_MANY_DIRECTIVES',
    message: (n: number, max: number) => `The operation has ${n} directives; at most ${max} are allowed.`,
  },
] as const;

describe.each(limits)('the limit of $limit', ({ limit, document, code, message }) => {
  const max = defaultLimits[limit];
  // The documents that test one limit exceed others.
  const open = {
    tokens: 1e6,
    lines: 1e6,
    nameLength: 1e6,
    introspectionLists: 1e6,
    introspections: 1e6,
    depth: 1e6,
    aliases: 1e6,
    introspectionAliases: 1e6,
    rootFields: 1e6,
    directives: 1e6,
  };
  const { ask } = createTinyServer({ limits: { ...open, [limit]: max } });

  test.each([max - 1, max])('accepts %i', async (n) => {
    const { status, body } = await ask(document(n));
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test('refuses one more, with its code and the limit, also if the document is cached', async () => {
    const expected = { status: 400, errors: [{ message: message(max + 1, max), extensions: { code } }] };
    for (const _time of [1, 2]) {
      const answer = await ask(document(max + 1));
      expect({ status: answer.status, errors: errorsOf(answer) }).toEqual(expected);
    }
  });
});

test('all limits have their defaults, also if an option is undefined', async () => {
  const { ask } = createTinyServer({ limits: { depth: undefined, tokens: undefined } });
  const answer = await ask(`query Greedy { ${repeat(31, (i) => `a${i}: self ${nested(20)}`)} }`);
  expect(errorsOf(answer)).toEqual([
    {
      message: 'The operation "Greedy" is 21 levels deep; at most 20 are allowed.',
      extensions: { code: 'QUERY_TOO_DEEP' },
    },
    {
      message: 'The operation "Greedy" has 31 aliases; at most 30 are allowed.',
      extensions: { code: 'TOO_MANY_ALIASES' },
    },
    {
      message: 'The operation "Greedy" has 31 root fields; at most 20 are allowed.',
      extensions: { code: 'TOO_MANY_ROOT_FIELDS' },
    },
  ]);
});

test('a fragment counts once for each spread', async () => {
  const { ask } = createTinyServer({ limits: { aliases: 7, depth: 3, directives: 4 } });
  const fragments = `
    fragment Two on Query { a: hello b: hello @skip(if: false) }
    fragment Four on Query { self { ...Two } x: self { ...Two } }`;
  const answer = await ask(`{ ...Four self { y: self { ...Four } } } ${fragments}`);
  expect(errorsOf(answer)).toEqual([
    { message: 'The operation is 4 levels deep; at most 3 are allowed.', extensions: { code: 'QUERY_TOO_DEEP' } },
    { message: 'The operation has 11 aliases; at most 7 are allowed.', extensions: { code: 'TOO_MANY_ALIASES' } },
  ]);
});

test('fragments that double at each level are counted without expanding them', async () => {
  const { ask } = createTinyServer();
  const doubling = repeat(100, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const answer = await ask(`{ ...F0 } ${doubling} fragment F100 on Query { a: hello }`);
  expect(errorsOf(answer)).toMatchObject([
    { extensions: { code: 'TOO_MANY_ALIASES' } },
    { extensions: { code: 'TOO_MANY_ROOT_FIELDS' } },
  ]);
});

test('a cycle of fragments is a validation error', async () => {
  const { ask } = createTinyServer();
  const answer = await ask('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }');
  expect({ status: answer.status, errors: errorsOf(answer) }).toEqual({
    status: 400,
    errors: [
      {
        message: 'Cannot spread fragment "A" within itself via "B".',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
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
  const answer = await ask(
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
  );
  expect(errorsOf(answer)).toEqual([
    {
      message: 'The operation has 4 lists in lists in its introspection; at most 2 are allowed.',
      extensions: { code: 'QUERY_TOO_DEEP' },
    },
  ]);
});

test('the schema is introspected once', async () => {
  const { ask } = createTinyServer();
  expect(errorsOf(await ask('{ __schema { description } a: __schema { description } }'))).toEqual([
    {
      message: 'The operation introspects the schema 2 times; at most 1 are allowed.',
      extensions: { code: 'TOO_MANY_ALIASES' },
    },
  ]);
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
