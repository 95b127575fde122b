import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createContext } from '../../../src/graph/context.ts';
import { createExecutor } from '../../../src/graph/execute/executor.ts';
import { MemorySnapshot } from '../../../src/store/memory-snapshot.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { jsonOf } from './json-of.ts';

/** Whatever a compiled operation is not made for is executed by graphql-js. */

const snapshot = MemorySnapshot.of(generateDataSet(3));

const schema = buildSchema(/* GraphQL */ `
  directive @shout on FIELD
  interface Node { id: ID! }
  type Query { a: Int  b: [String]  c(x: Int! = 2, list: [Int!]): Float  row(id: ID!): Row  node(id: ID!): Node  either: Either }
  type Row implements Node { id: ID!  name(language: String = "en"): String!  time: Int!  other: Row }
  type Thing implements Node { id: ID!  size: Float }
  union Either = Row | Thing
`);

/** Kept as a server keeps those that are asked for. */
const documents: unknown[] = [];

const memoryUse = () => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

const row = Object.freeze({ __typename: 'Row', id: '1', name: 'a "name" – with\u2028marks' });
let clock = 0;

const nameOf = (parent: typeof row, { language }: { language: string }) => `${parent.name} ${language}`;

/** Sets the resolver of a field, for as long as a test runs. */
const resolve = (type: string, field: string, resolver: (...args: never[]) => unknown) => {
  const found = (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields()[field];
  if (!found) throw new Error(`No ${type}.${field}`);
  found.resolve = resolver as never;
  return found;
};
resolve('Query', 'a', () => 1);
resolve('Query', 'b', () => ['x', null]);
resolve('Query', 'c', (_root: unknown, { x, list }: { x: number; list?: number[] }) => x / 4 + (list?.length ?? 0));
resolve('Query', 'row', () => row);
resolve('Query', 'node', () => row);
resolve('Query', 'either', () => row);
resolve('Row', 'name', nameOf);
resolve('Row', 'other', () => null);
resolve('Row', 'time', () => ++clock).extensions = { perRequest: true };

const reference = createExecutor(schema, { executor: 'reference' });

const ask = async (text: string, variables: Record<string, unknown> = {}, operationName?: string) => {
  const document = parse(text);
  const args = { schema, document, operationName, variableValues: variables };
  const expected = await reference.execute({ ...args, contextValue: createContext(snapshot) });
  const compiled = createExecutor(schema, { compileAt: 1 });
  const context = createContext(snapshot);
  const made = jsonOf(compiled, { document, operationName, variables, context });
  const result = (await compiled.execute({ ...args, contextValue: context })) as ExecutionResult;
  expect(JSON.stringify(result)).toBe(JSON.stringify(expected));
  expect(result.data).toEqual(expected.data);
  if (made !== null) expect(made).toBe(JSON.stringify(expected));
  return made;
};

test.each([
  ['plain fields, lists and aliases', '{ a b x: a __typename }', {}],
  ['arguments with defaults', '{ c d: c(x: 3) }', {}],
  ['variables', 'query ($x: Int!, $l: [Int!]) { c(x: $x, list: $l) }', { x: 5, l: 7 }],
  ['variables in lists', 'query ($x: Int!) { c(list: [1, $x]) }', { x: 5 }],
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
  ['one of several operations', 'query A { a } query B { b }', {}],
])('%s are executed to text', async (what, query, variables) => {
  expect(await ask(query, variables, what === 'one of several operations' ? 'B' : undefined)).toBeTypeOf('string');
});

test.each([
  ['introspection', '{ a __schema { queryType { name } } }'],
  ['a directive that it does not know', '{ a @shout }'],
  ['a wrong variable', 'query ($x: Int!) { c(x: $x) }'],
  ['a variable whose value graphql-js loses', 'query ($__proto__: Int = 3) { c(x: $__proto__) }'],
])('%s is left to graphql-js', async (_what, query) => {
  expect(await ask(query)).toBeNull();
});

test.each(['skip', 'include'])(
  'a @%s whose variable is null, where its default would do, is left to graphql-js',
  async (name) => {
    expect(await ask(`query ($x: Boolean = false) { a b @${name}(if: $x) }`, { x: null })).toBeNull();
    expect(await ask(`query ($x: Boolean = false) { a b @${name}(if: $x) }`)).toContain('"a":1');
  },
);

test.each<[string, () => unknown]>([
  [
    'an exception',
    () => {
      throw new Error('no');
    },
  ],
  ['an error as a value', () => new Error('no')],
  ['a promise', async () => 'later'],
  // biome-ignore lint/suspicious/noThenProperty: the point of it
  ['a thenable', () => ({ then: (take: (value: string) => void) => take('later') })],
  ['a null that the schema forbids', () => null],
  ['a value of another type', () => ({ an: 'object' })],
])('%s is left to graphql-js, also deep in what would be kept', async (_what, resolver) => {
  const query = '{ row(id: 1) { id name(language: "no") } a }';
  resolve('Row', 'name', resolver);
  const made = await ask(query).finally(() => resolve('Row', 'name', nameOf));
  expect(made).toBeNull();
  expect(await ask(query)).toContain('"name":"a \\"name\\"');
});

test('a list that is not an array, and one with an error in it, are left to graphql-js', async () => {
  const field = resolve('Query', 'b', () => new Set(['x']));
  expect(await ask('{ b }')).toBeNull();
  field.resolve = () => ['x', new Error('no')];
  expect(await ask('{ b }')).toBeNull();
  field.resolve = () => ['x', null];
  expect(await ask('{ b }')).toBe('{"data":{"b":["x",null]}}');
});

test('a field that depends on the request is never kept, nor is what it is in', () => {
  const executor = createExecutor(schema, { compileAt: 1 });
  const text = (query: string) =>
    jsonOf(executor, { document: parse(query), variables: {}, context: createContext(snapshot) });
  const first = text('{ row(id: 1) { id time } }');
  expect(text('{ row(id: 1) { id time } }')).not.toBe(first);
  expect(executor.keptTexts?.()).toMatchObject({ texts: 0, hits: 0 });
  expect(text('{ row(id: 1) { id name } }')).toBe(text('{ row(id: 1) { id name } }'));
  expect(executor.keptTexts?.()).toMatchObject({ texts: 1, hits: 1 });
});

test('values of variables are told apart, also one that is not given from one that is null', () => {
  const executor = createExecutor(schema, { compileAt: 1 });
  const document = parse('query ($l: String) { row(id: 1) { name(language: $l) } }');
  const text = (variables: Record<string, unknown>) =>
    jsonOf(executor, { document, variables, context: createContext(snapshot) });
  expect([text({}), text({ l: null }), text({ l: 'no' }), text({})].map((found) => found?.slice(-10))).toEqual([
    'rks en"}}}',
    's null"}}}',
    'rks no"}}}',
    'rks en"}}}',
  ]);
  expect(executor.keptTexts?.()).toMatchObject({ texts: 3, hits: 1 });
});

test('an operation is compiled when it is asked for again', () => {
  const executor = createExecutor(schema);
  const document = parse('query A { a } query B { b }');
  const asked = ['A', 'B', 'A', 'B'].map((operationName) =>
    jsonOf(executor, { document, operationName, variables: {}, context: createContext(snapshot) }),
  );
  expect(asked).toEqual([null, null, '{"data":{"a":1}}', '{"data":{"b":["x",null]}}']);
});

test('a variable that is not given is told apart from one that is null, also if objects have something of its name', async () => {
  const executor = createExecutor(schema, { compileAt: 1 });
  const document = parse('query ($constructor: String) { row(id: 1) { name(language: $constructor) } }');
  const text = (variables: Record<string, unknown>) =>
    jsonOf(executor, { document, variables, context: createContext(snapshot) })?.slice(-10);
  expect([text({}), text({ constructor: null })]).toEqual(['rks en"}}}', 's null"}}}']);
});

test('what is compiled is bounded, and holds no values of variables', () => {
  const executor = createExecutor(schema, { compileAt: 1, keptBytes: 0 });
  const context = createContext(snapshot);
  const before = memoryUse();
  for (let index = 0; index < 300; index++) {
    const names = Array.from({ length: 4 }, (_, at) => `b${index}x${at}`);
    const document = parse(
      `query ($s: String!, ${names.map((name) => `$${name}: Boolean!`)}) { row(id: 1) { name(language: $s) ${names.map((name) => `id @skip(if: $${name})`)} } }`,
    );
    for (let set = 0; set < 16; set++) {
      const conditions = Object.fromEntries(names.map((name, at) => [name, (set & (1 << at)) !== 0]));
      executor.executeToJson?.({ document, variables: { s: `${set}`.padEnd(20_000), ...conditions }, context });
    }
    documents.push(document);
  }
  // Their variables alone are 96 MB.
  expect(memoryUse() - before).toBeLessThan(48 * 2 ** 20);
});

test('with the executor "reference", nothing is executed to text', () => {
  expect(reference.executeToJson).toBeUndefined();
  expect(reference.keptTexts).toBeUndefined();
});
