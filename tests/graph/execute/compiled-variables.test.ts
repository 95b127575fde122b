import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { compileArguments } from '../../../src/graph/execute/compiled-arguments.ts';
import { compileVariables } from '../../../src/graph/execute/compiled-variables.ts';
import type { Run } from '../../../src/graph/execute/run.ts';

const schema = buildSchema(`
  enum Color { RED GREEN }
  input Nested { id: ID = "x", inner: Nested, tags: [String!] = ["a"], needed: Int! }
  input Choice @oneOf { a: Int, b: String }
  type Query {
    field(int: Int = 5, required: String!, nested: Nested, colors: [Color!] = [RED], defaulted: Int! = 3): Int
  }
`);

const VALUES: readonly unknown[] = [
  ...[undefined, null, 1, 1.5, 2 ** 31, '', 'RED', 'red', true, [], {}, [null], ['RED', 'GREEN'], [['RED']], [1, 'x']],
  ...[{ needed: 1 }, { needed: null }, { needed: '1' }, { needed: 1, id: 7, other: 1 }, { needed: 1, id: null }],
  ...[
    { needed: 1, tags: 'one' },
    { needed: 1, tags: [null] },
    { needed: 1, inner: { needed: 2, tags: null } },
  ],
  ...[{ needed: 1, inner: {} }, { a: 1 }, { a: 1, b: '' }, { a: null }, { a: undefined, needed: 2 }],
  JSON.parse('{"needed":1,"__proto__":{"id":"y"}}'),
];
const TYPES = [
  ...['Int', 'Int!', 'Int! = 4', 'String', '[String]', '[String!]!', 'ID', 'Boolean!', 'Color', '[Color!]'],
  ...['[[Color]]', 'Nested', 'Nested!', '[Nested!] = [{ needed: 1 }]', 'Choice', 'Color = GREEN', 'Int = null'],
];

const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;

test.each(TYPES)('a variable of type %s is coerced as graphql-js does, or left to it', (type) => {
  const definitions = operationOf(`query ($v: ${type}) { __typename }`).variableDefinitions ?? [];
  const read = compileVariables(schema, definitions);
  let refused = 0;
  for (const value of VALUES) {
    const given = value === undefined ? {} : { v: value };
    const { coerced } = getVariableValues(schema, definitions, given);
    if (coerced) {
      // One of exactly one field is left to graphql-js.
      if (type === 'Choice' && coerced.v) expect(() => read(given)).toThrow();
      else expect({ ...read(given) }, JSON.stringify(value)).toEqual(coerced);
    } else {
      refused++;
      expect(() => read(given), JSON.stringify(value)).toThrow();
    }
  }
  expect(refused).toBeGreaterThan(0);
});

test('a variable may have any name, and has no value by that of a property that all objects have', () => {
  const definitions = operationOf('query ($constructor: Int, $toString: Int = 3) { __typename }').variableDefinitions;
  const read = compileVariables(schema, definitions ?? []);
  expect(Object.entries(read({}))).toEqual([['toString', 3]]);
  expect(Object.entries(read({ constructor: 1 }))).toEqual([
    ['constructor', 1],
    ['toString', 3],
  ]);
});

const ARGUMENTS = [
  ...['required: "a"', 'required: $s', 'required: null', 'required: "a", int: null', 'required: "a", int: $i'],
  ...['required: "a", defaulted: $i', 'required: "a", nested: { needed: $i, id: $s }', 'required: $s, nested: $n'],
  ...['required: "a", colors: GREEN', 'required: "a", colors: [$c, GREEN]', 'required: "a", colors: [BLUE]', 'int: 1'],
  ...['required: "a", nested: { needed: 1, inner: { needed: $i } }', 'required: "a", nested: { id: $s }'],
  ...['required: "a", nested: { needed: 1, tags: ["b", $s] }', 'required: "a", nested: { needed: $i, tags: [$t] }'],
  ...['required: $s, nested: { needed: 1, tags: $s, inner: null }', 'required: "a", colors: [[$c]]'],
];
const VARIABLES = [{}, { s: 'x', i: 2, c: 'RED', n: { needed: 1 } }, { s: null, i: null, c: null, n: null }, { s: '' }];

test.each(ARGUMENTS)('arguments %s are coerced as graphql-js does, or left to it', (text) => {
  const field = schema.getQueryType()?.getFields().field;
  if (!field) throw new Error('No such field.');
  const node = operationOf(`{ field(${text}) }`).selectionSet.selections[0] as FieldNode;
  const read = compileArguments(field, node);
  for (const variables of VARIABLES) {
    const run = { variables: Object.assign(Object.create(null), variables), arguments: new Map() } as unknown as Run;
    const coerce = () => getArgumentValues(field, node, variables);
    let expected: unknown;
    try {
      expected = coerce();
    } catch {
      expect(() => read(run), JSON.stringify(variables)).toThrow();
      continue;
    }
    expect(read(run), JSON.stringify(variables)).toEqual(expected);
    expect(read(run)).toBe(read(run));
  }
});
