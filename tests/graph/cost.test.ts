import {
  buildSchema,
  type GraphQLField,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldCostOf } from '../../src/graph/cost/field-cost.ts';
import { createCostCounter, tooComplex } from '../../src/graph/cost.ts';
import { buildGraph, buildSubgraph, SUBGRAPHS } from '../../src/graph/graph.ts';
import { printWithCosts } from '../../src/graph/print-schema.ts';
import { GREATEST_LENGTH } from '../../src/model/greatest-lengths.ts';

const schema = buildGraph();
const count = createCostCounter(schema);
const costOf = (document: string, variables: Record<string, unknown> = {}, operationName?: string): number =>
  count({ document: parse(document), variables, operationName });

const fieldsOf = (graph = schema): [name: string, field: GraphQLField<unknown, unknown>][] =>
  Object.values(graph.getTypeMap()).flatMap((type) =>
    !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type))
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as [string, typeof field])
      : [],
  );

const PAGE = 10;

describe('the cost of a query', () => {
  test.each<[string, string, number]>([
    ['a field costs 1', '{ dataset { license } }', 1 + 1],
    ['so does __typename', '{ dataset { __typename license } }', 1 + 2],
    ['introspection costs nothing', '{ __schema { types { name } } }', 0],
    ['a page costs 10, and each row it may have', '{ events(first: 7) { nodes { slug } } }', PAGE + 1 + 7 * (1 + 1)],
    ['edges count as nodes do', '{ events(last: 7) { edges { cursor } } }', PAGE + 1 + 7 * (1 + 1)],
    ['a page has 20 rows if nobody says how many', '{ events { nodes { slug } } }', PAGE + 1 + 20 * 2],
    ['what is beside the rows counts once', '{ events(first: 7) { pageInfo { endCursor } } }', PAGE + 1 + 1],
    ['an empty page has no rows', '{ events(first: 0) { totalCount nodes { slug } } }', PAGE + 10 + 1],
    [
      'pages in pages multiply',
      '{ events(first: 7) { nodes { parts(first: 3) { nodes { slug } } } } }',
      PAGE + 1 + 7 * (1 + PAGE + 1 + 3 * 2),
    ],
    [
      'a plain list counts with its greatest length',
      '{ brief(slug: "a") { paragraphs { label } } }',
      1 + 1 + GREATEST_LENGTH.paragraphs * 2,
    ],
    ['a list of texts too', '{ brief(slug: "a") { tags } }', 1 + 1 + GREATEST_LENGTH.tags],
    ['a look-up of ids counts with their number', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3 + 3 * (1 + 1)],
    ['a single id is a list of one', '{ nodes(ids: "a") { id } }', 1 + 1 + 1 * (1 + 1)],
    [
      'the values of a filter count where it is used',
      '{ events(first: 1, where: { kind: [SUMMIT, FORUM], participants: { any: ["KR", "CN"] } }) { nodes { slug } } }',
      PAGE + 4 + 1 + 2,
    ],
    [
      'an abstract type costs what its most expensive type costs',
      '{ node(id: "a") { id ... on Brief { title kicker } ... on Event { title } ... on Actor { slug } } }',
      1 + 3,
    ],
    [
      'a field in two fragments is one field',
      '{ events { ...A ...B } } fragment A on EventConnection { totalCount } fragment B on EventConnection { totalCount }',
      PAGE + 10,
    ],
    ['under another name it is another field', '{ events { a: totalCount b: totalCount } }', PAGE + 20],
    ['what is skipped costs nothing', '{ dataset { license @skip(if: true) revision @include(if: false) } }', 1],
  ])('%s', (_title, document, cost) => {
    expect(costOf(document)).toBe(cost);
  });

  test('depends on the variables, with their defaults', () => {
    const document =
      'query ($first: Int = 5, $more: Boolean = false) { events(first: $first) { nodes { slug title @include(if: $more) } } }';
    expect(costOf(document)).toBe(PAGE + 1 + 5 * 2);
    expect(costOf(document, { first: 100 })).toBe(PAGE + 1 + 100 * 2);
    expect(costOf(document, { first: null })).toBe(PAGE + 1 + 20 * 2);
    expect(costOf(document, { more: true })).toBe(PAGE + 1 + 5 * 3);
    expect(costOf(document, { first: 2 ** 31 })).toBe(PAGE + 1 + 100 * 2);
    expect(costOf(document, { first: -1 })).toBe(PAGE + 1);
  });

  test('counts the values of a list in a variable each time that it is used', () => {
    const document =
      'query ($l: [String!]) { a: events(first: 0, where: { participants: { any: $l } }) { totalCount } b: events(first: 0, where: { participants: { any: $l } }) { totalCount } }';
    const list = Array.from({ length: 50_000 }, () => 'KR');
    expect(costOf(document, { l: list })).toBe(2 * (PAGE + 10 + 50_000));
    expect(costOf(document, { l: ['KR'] })).toBe(2 * (PAGE + 10 + 1));
  });

  test('is that of the operation that is run', () => {
    const document = 'query A { dataset { license } } query B { dataset { license revision } }';
    expect([costOf(document, {}, 'A'), costOf(document, {}, 'B')]).toEqual([2, 3]);
  });

  test('takes no values of variables for something else', () => {
    const document = 'query ($l: [String!]) { events(first: 0, where: { participants: { any: $l } }) { totalCount } }';
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(costOf(document, { l: deep })).toBe(PAGE + 10);
    expect(costOf(document, { l: 'KR' })).toBe(PAGE + 10 + 1);
  });

  test('of exponentially many fragments is counted at once, or refused', () => {
    const twice = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Event { slug ...F${i + 1} ...F${i + 1} }`);
    const document = `{ events(first: 1) { nodes { ...F0 } } } ${twice.join(' ')} fragment F60 on Event { title }`;
    expect(costOf(document)).toBe(PAGE + 1 + 3);
    const types = ['Country', 'Organization', 'Person', 'Grouping'];
    // Each level has a field of its own for each type, so the levels below have other fields in each combination.
    const level = (depth: number): string =>
      depth === 0
        ? 'slug'
        : `relations(first: 1) { nodes { between { ${types.map((type) => `... on ${type} { relations(first: 1) { nodes { between { ${chain(type, depth - 1)} } } } }`).join(' ')} ${level(depth - 1)} } } }`;
    const chain = (type: string, depth: number): string =>
      depth <= 0 ? `x${type}: slug` : `relations(first: 1) { nodes { between { ${chain(type, depth - 1)} } } }`;
    expect(() => costOf(`{ country(code: "KR") { ${level(9)} } }`)).toThrow(/too many combinations/);
  });
});

describe('what costs most in a query', () => {
  const pathIn = (document: string, variables: Record<string, unknown> = {}): string | undefined =>
    /What costs most is at "(.*)"\./.exec(
      tooComplex(schema, { document: parse(document), variables }, 2, 1).message,
    )?.[1];
  const two = (first: string, second: string) =>
    `events(first: 20) { nodes { mentions(first: ${first}) { nodes { slug } } parts(first: ${second}) { nodes { slug } } } }`;

  test.each<[string, string, string, Record<string, unknown>?]>([
    ['is named by its fields', `{ ${two('5', '6')} }`, 'events.nodes.parts.nodes'],
    [
      'is named by aliases, as in an answer',
      '{ dataset { license } a: events { edges { b: node { slug } } } }',
      'a.edges.b',
    ],
    ['depends on variables', `query ($n: Int) { ${two('$n', '6')} }`, 'events.nodes.mentions.nodes', { n: 7 }],
    [
      'is not what is skipped',
      `query ($n: Boolean!) { events { nodes { slug mentions(first: 9) @skip(if: $n) { nodes { slug } } partOf { slug } } } }`,
      'events.nodes.partOf',
      { n: true },
    ],
    [
      'may be in a fragment on one of several types',
      '{ node(id: "x") { ... on Event { slug } ...B } } fragment B on Brief { claims { nodes { citations { ref quote } } } }',
      'node.claims.nodes.citations',
    ],
    [
      'ends where fields without fields of their own cost most',
      '{ events(first: 1) { totalCount nodes { slug } } }',
      'events',
    ],
    ['is nowhere in introspection', '{ __schema { types { name } } }', ''],
  ])('%s', (_, document, path, variables = {}) => {
    expect(pathIn(document, variables)).toBe(path);
  });

  test('is named by the end of a long path', () => {
    const alias = 'x'.repeat(150);
    expect(pathIn(`{ ${alias}: events { nodes { mentions { nodes { slug } } } } }`)).toBe(
      `…${'x'.repeat(99)}.nodes.mentions.nodes`,
    );
  });
});

describe('costs in the schema', () => {
  test.each(fieldsOf().filter(([, { type }]) => isListType(getNullableType(type))))('%s has a size', (name, field) => {
    // The lists of connections have the size that the arguments of the connection give.
    if (/Connection\.(edges|nodes)$/.test(name)) return;
    expect(fieldCostOf(field).listSize?.assumedSize).toBeGreaterThan(0);
  });

  test('are printed in SDL, which can be read again', () => {
    const read = new Map(fieldsOf(buildSchema(printWithCosts(schema))));
    for (const [name, field] of fieldsOf()) {
      const { weight, listSize } = fieldCostOf(field);
      const [cost, size] = ['cost', 'listSize'].map((directive) =>
        read.get(name)?.astNode?.directives?.find((node) => node.name.value === directive),
      );
      expect(cost !== undefined, name).toBe(weight !== 1);
      expect(size !== undefined, name).toBe(listSize !== undefined);
    }
    expect(read.size).toBe(fieldsOf().length);
  });

  test.each(SUBGRAPHS)('are the same in the subgraph %s', (name) => {
    const whole = new Map(fieldsOf());
    for (const [title, field] of fieldsOf(buildSubgraph({ name })))
      if (whole.has(title)) expect(fieldCostOf(field), title).toEqual(fieldCostOf(whole.get(title) as typeof field));
  });
});
