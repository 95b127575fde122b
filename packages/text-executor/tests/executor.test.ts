import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ExecutionResult, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createTextExecutor, fromUtf8, textResult } from '../src/index.ts';
import { createTestSchema, nameOf, row } from './schema.ts';

/** What is compiled says what graphql-js says; whatever it does not handle is left to graphql-js. */

const { schema, resolve } = createTestSchema();

/** Kept as a server keeps those that are asked for. */
const documents: unknown[] = [];

const ask = async (text: string, variables: Record<string, unknown> = {}, operationName?: string) => {
  const args = { schema, document: parse(text), operationName, variableValues: variables };
  const expected = (await execute(args)) as ExecutionResult;
  const keep = { maxBytes: 2 ** 20, version: () => '1' };
  const made = await createTextExecutor({ schema, compileAt: 1, keep }).execute(args);
  if (made === undefined) return undefined;
  expect(fromUtf8(made)).toBe(JSON.stringify(expected));
  return fromUtf8(made);
};

test.each([
  ['plain fields, lists and aliases', '{ a b x: a __typename }', {}],
  ['scalars of any shape', '{ json }', {}],
  ['arguments with defaults', '{ c d: c(x: 3) }', {}],
  ['variables', 'query ($x: Int!, $l: [Int!]) { c(x: $x, list: $l) }', { x: 5, l: 7 }],
  ['variables in lists', 'query ($x: Int!) { c(list: [1, $x]) }', { x: 5 }],
  ['a variable with any name', 'query ($constructor: Int = 3) { c(x: $constructor) }', {}],
  [
    'abstract types',
    '{ node(id: 1) { id ... on Row { name } ... on Thing { size } } either { __typename ... on Node { id } } }',
    {},
  ],
  [
    'conditions',
    'query ($no: Boolean!) { a @skip(if: $no) b @include(if: $no) ... @include(if: $no) { c } }',
    { no: true },
  ],
  [
    'fields in several places',
    '{ row(id: 1) { id } row(id: 1) { name other { id } } ...F } fragment F on Query { row(id: 1) { name } }',
    {},
  ],
  ['one of several operations', 'query A($x: Boolean!) { a @skip(if: $x) } query B { b }', {}],
])('%s are executed to text', async (what, query, variables) => {
  expect(await ask(query, variables, what === 'one of several operations' ? 'B' : undefined)).toBeTypeOf('string');
});

test.each([
  ['introspection', '{ a __schema { queryType { name } } }'],
  ['a directive that it does not know', '{ a @shout }'],
  ['a variable without a value', 'query ($x: Int!) { c(x: $x) }'],
  ['a mutation', 'mutation { a }'],
])('%s is left to graphql-js', async (_what, query) => {
  expect(await ask(query)).toBeUndefined();
});

test.each(['skip', 'include'])('a @%s whose variable is null is left to graphql-js', async (name) => {
  expect(await ask(`query ($x: Boolean = false) { a b @${name}(if: $x) }`, { x: null })).toBeUndefined();
  expect(await ask(`query ($x: Boolean = false) { a b @${name}(if: $x) }`)).toContain('"a":1');
});

const failing: [string, (...args: never[]) => unknown][] = [
  [
    'an exception',
    () => {
      throw new Error('no');
    },
  ],
  ['an error as a value', () => new Error('no')],
  ['a promise that is rejected', () => Promise.reject(new Error('no'))],
  ['a promise for an error', async () => new Error('no')],
  ['a promise for null', async () => null],
  ['a null that the schema forbids', () => null],
  ['a value of another type', () => ({ an: 'object' })],
  ['a resolver that reads the path', (_row, _args, _context, info: GraphQLResolveInfo) => String(info.path.prev?.key)],
  [
    'a resolver that reads the variables',
    (_row, _args, _context, info: GraphQLResolveInfo) => `${info.variableValues}`,
  ],
  ['a resolver that reads the root value', (_row, _args, _context, info: GraphQLResolveInfo) => `${info.rootValue}`],
];

test.each(failing)('%s is left to graphql-js, also deep in what would be kept', async (_what, resolver) => {
  const query = '{ row(id: 1) { id name(language: "no") } a }';
  resolve('Row', 'name', resolver);
  const made = await ask(query).finally(() => resolve('Row', 'name', nameOf));
  expect(made).toBeUndefined();
  expect(await ask(query)).toContain('"name":"a \\"name\\"');
});

test('a list that is not an array, and one with an error in it, are left to graphql-js', async () => {
  const field = resolve('Query', 'b', () => new Set(['x']));
  expect(await ask('{ b }')).toBeUndefined();
  // The promise that comes after it is rejected quietly.
  field.resolve = () => ['x', new Error('no'), Promise.reject(new Error('too late'))];
  expect(await ask('{ b }')).toBeUndefined();
  field.resolve = () => ['x', null];
  expect(await ask('{ b }')).toBe('{"data":{"b":["x",null]}}');
});

test('an object of another type is left to graphql-js', async () => {
  const field = resolve('Query', 'node', () => ({ ...row, __typename: 'Query' }));
  expect(await ask('{ node(id: 1) { id } }')).toBeUndefined();
  field.resolve = () => ({ id: 1 });
  expect(await ask('{ node(id: 1) { id } }')).toBeUndefined();
  field.resolve = () => row;
});

test('the root value is what fields of the root get', () => {
  const document = parse('{ rows { id } x: json }');
  const field = resolve('Query', 'json', (root: object) => root);
  const made = createTextExecutor({ schema, compileAt: 1 }).execute({ schema, document, rootValue: { of: 'all' } });
  expect(made).toContain('"x":{"of":"all"}');
  field.resolve = () => 1;
});

test('other schemas and other default resolvers are left to graphql-js', () => {
  const { execute } = createTextExecutor({ schema, compileAt: 1 });
  const document = parse('{ a }');
  expect(execute({ schema, document })).toBe('{"data":{"a":1}}');
  expect(execute({ schema: createTestSchema().schema, document })).toBeUndefined();
  expect(execute({ schema, document, fieldResolver: () => 2 })).toBeUndefined();
});

test('an operation is compiled when it is asked for again, or as often as is said', () => {
  const document = parse('query A { a } query B { b }');
  const askFor = (compileAt?: number | (() => number)) => {
    const executor = createTextExecutor({ schema, compileAt });
    return ['A', 'B', 'A', 'B'].map((operationName) => executor.execute({ schema, document, operationName }));
  };
  const [a, b] = ['{"data":{"a":1}}', '{"data":{"b":["x",null]}}'];
  expect(askFor()).toEqual([undefined, undefined, a, b]);
  expect(askFor(1)).toEqual([a, b, a, b]);
  expect(askFor(() => 3)).toEqual([undefined, undefined, undefined, undefined]);
});

test('an operation that falls back each time is tried less often, until it does not', () => {
  const { execute } = createTextExecutor({ schema, compileAt: 1 });
  let calls = 0;
  let fails = true;
  const field = resolve('Query', 'a', () => {
    calls++;
    return fails ? new Error('no') : 1;
  });
  const document = parse('{ a }');
  for (let time = 0; time < 1000; time++) expect(execute({ schema, document })).toBeUndefined();
  expect(calls).toBeLessThan(25);
  // Wrong variables cost nothing, so they do not count.
  const withVariable = parse('query ($x: Int!) { c(x: $x) }');
  for (let time = 0; time < 10; time++) expect(execute({ schema, document: withVariable })).toBeUndefined();
  expect(execute({ schema, document: withVariable, variableValues: { x: 4 } })).toBe('{"data":{"c":1}}');
  fails = false;
  const texts = Array.from({ length: 1000 }, () => execute({ schema, document }));
  expect(texts.filter((text) => text !== undefined).length).toBeGreaterThan(900);
  field.resolve = () => 1;
});

const memoryUse = () => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

test('what is compiled is bounded, and holds no values of variables', () => {
  const { execute } = createTextExecutor({ schema, compileAt: 1 });
  const before = memoryUse();
  for (let index = 0; index < 300; index++) {
    const names = Array.from({ length: 4 }, (_, at) => `b${index}x${at}`);
    const document = parse(
      `query ($s: String!, ${names.map((name) => `$${name}: Boolean!`)}) { row(id: 1) { name(language: $s) ${names.map((name) => `id @skip(if: $${name})`)} } }`,
    );
    for (let set = 0; set < 16; set++) {
      const conditions = Object.fromEntries(names.map((name, at) => [name, (set & (1 << at)) !== 0]));
      execute({ schema, document, variableValues: { s: `${set}`.padEnd(20_000), ...conditions } });
    }
    documents.push(document);
  }
  // Their variables alone are 96 MB.
  expect(memoryUse() - before).toBeLessThan(48 * 2 ** 20);
});

test('the data of a result is parsed for who reads it, and a copy is a plain result', () => {
  const result = textResult('{"data":{"a":1}}') as ExecutionResult & { stringify(): string };
  expect(result.stringify()).toBe('{"data":{"a":1}}');
  expect(result.data).toEqual({ a: 1 });
  expect({ ...result, extensions: {} }).toEqual({ data: { a: 1 }, extensions: {} });
});
