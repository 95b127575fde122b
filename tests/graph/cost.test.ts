import {
  buildSchema,
  type GraphQLField,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createCostCounter } from '../../src/graph/cost.ts';
import { DEFAULT_PAGE_SIZE } from '../../src/graph/fields/paging.ts';
import { buildGraph, buildSubgraph } from '../../src/graph/graph.ts';
import { printWithCosts } from '../../src/graph/print-schema.ts';
import { GREATEST_LENGTH } from '../../src/model/greatest-lengths.ts';

type Field = GraphQLField<unknown, unknown>;

const schema = buildGraph();
const count = createCostCounter(schema);
const costOf = (document: string, variables: Record<string, unknown> = {}, operationName?: string): number =>
  count({ document: parse(document), variables, operationName });

const fieldsOf = (graph = schema): [name: string, field: Field][] =>
  Object.values(graph.getTypeMap()).flatMap((type) =>
    !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type))
      ? Object.values(type.getFields()).map((field): [string, Field] => [`${type.name}.${field.name}`, field])
      : [],
  );

/** The cost of a field with as many items as it has without arguments. */
const complexityOf = ({ extensions: { complexity } }: Field) =>
  (typeof complexity === 'function' ? complexity({}) : complexity) as { field: number; multiplier: number };

const PAGE = 10;

describe('the cost of a query', () => {
  test.each<[string, string, number]>([
    ['a field costs 1', '{ dataset { license __typename } }', 1 + 2],
    ['introspection is a field', '{ __schema { types { name } } }', 1],
    ['a page costs 10, and each row that it may have', '{ events(first: 7) { nodes { slug } } }', PAGE + 7 * (1 + 1)],
    ['edges count as nodes do', '{ events(last: 7) { edges { cursor } } }', PAGE + 7 * (1 + 1)],
    ['a page has 20 rows if nobody says how many', '{ events { nodes { slug } } }', PAGE + 20 * 2],
    ['and 100 at most', '{ events(first: 1000) { nodes { slug } } }', PAGE + 100 * 2],
    ['what is beside the rows counts with an empty page', '{ events(first: 0) { totalCount } }', PAGE + 10],
    [
      'pages in pages multiply',
      '{ events(first: 7) { nodes { parts(first: 3) { nodes { slug } } } } }',
      PAGE + 7 * (1 + PAGE + 3 * 2),
    ],
    [
      'a plain list counts with its greatest length',
      '{ brief(ref: "a") { paragraphs { label } tags } }',
      1 + (1 + GREATEST_LENGTH.paragraphs * 2) + (1 + GREATEST_LENGTH.tags),
    ],
    ['a look-up of ids counts with their number', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3 * (1 + 1)],
    ['a single id is a list of one', '{ nodes(ids: "a") { id } }', 1 + 1 + 1],
    ['what is skipped counts', '{ dataset { license @skip(if: true) revision @include(if: false) } }', 1 + 2],
    [
      'types of which an object has only one count together',
      '{ node(id: "a") { id ... on Brief { title overline } ... on Event { title } } }',
      1 + 4,
    ],
  ])('%s', (_title, document, cost) => {
    expect(costOf(document)).toBe(cost);
  });

  test('depends on the variables that are sizes, with their defaults', () => {
    const document = parse(
      'query ($first: Int = 5, $ids: [ID!]! = ["x"], $slug: [ID!]) { events(first: $first, where: { briefs: $slug }) { nodes { slug } } nodes(ids: $ids) { id } }',
    );
    const cost = (rows: number, ids: number) => PAGE + rows * 2 + 1 + ids * 2;
    expect(count({ document, variables: {} })).toBe(cost(5, 1));
    expect(count({ document, variables: { first: 100, slug: 'x' } })).toBe(cost(100, 1));
    expect(count({ document, variables: { first: null, ids: ['a', 'b'] } })).toBe(cost(20, 2));
    expect(count({ document, variables: { first: 2 ** 40 } })).toBe(cost(100, 1));
  });

  test('is the same with wrong values, which are errors when it is executed', () => {
    const document = parse('query ($n: Int!, $text: String! = "x") { search(text: $text, first: $n) { totalCount } }');
    const wrong = [{}, { n: 'x' }, { n: {} }, { n: -1 }, { text: null }, { n: 20, text: { a: 1 } }];
    const right = costOf('{ search(text: "x", first: 20) { totalCount } }');
    expect(wrong.map((variables) => count({ document, variables }))).toEqual(wrong.map(() => right));
  });

  test('is that of the operation that is run', () => {
    const document = 'query A { dataset { license } } query B { dataset { license revision } }';
    expect([costOf(document, {}, 'A'), costOf(document, {}, 'B'), costOf(document, {}, 'C')]).toEqual([2, 3, 0]);
  });

  test('of exponentially many fragments is counted at once, and is a number', () => {
    const spreads = Array.from({ length: 100 }, (_, i) => `fragment F${i} on Event { ...F${i + 1} ...F${i + 1} }`);
    const pages = Array.from({ length: 300 }, (_, i) => `fragment F${i} on Event { parts { nodes { ...F${i + 1} } } }`);
    for (const fragments of [spreads, pages]) {
      const document = parse(
        `{ events { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${fragments.length} on Event { title }`,
      );
      const start = performance.now();
      const cost = count({ document, variables: {} });
      expect(performance.now() - start).toBeLessThan(1000);
      expect(cost).toBe(Number.MAX_SAFE_INTEGER);
    }
  });
});

describe('costs in the schema', () => {
  test('are as high on an interface as on the types that implement it', () => {
    const fields = new Map(fieldsOf());
    for (const type of Object.values(schema.getTypeMap()).filter(isInterfaceType))
      for (const [name, field] of Object.entries(type.getFields()))
        for (const { name: object } of schema.getPossibleTypes(type))
          for (const part of ['field', 'multiplier'] as const) {
            const ofObject = complexityOf(fields.get(`${object}.${name}`) as Field)[part];
            expect(ofObject, `${object}.${name}`).toBeLessThanOrEqual(complexityOf(field)[part]);
          }
  });

  test('are printed in SDL, with a size for each list but those of connections', () => {
    const read = new Map(fieldsOf(buildSchema(printWithCosts(schema))));
    expect(read.size).toBe(fieldsOf().length);
    for (const [name, field] of fieldsOf()) {
      const valueIn = (directive: string): unknown => {
        const node = read.get(name)?.astNode?.directives?.find((one) => one.name.value === directive);
        const value = node?.arguments?.find((one) => /^(weight|assumedSize)$/.test(one.name.value))?.value;
        return value && Number(valueFromASTUntyped(value));
      };
      const isOnInterface = isInterfaceType(schema.getType(name.split('.')[0] as string));
      expect(valueIn('cost') ?? 1, name).toBe(isOnInterface ? 1 : field.extensions.cost);
      const isPage = /Connection!?$/.test(String(field.type));
      expect(valueIn('listSize') ?? (isPage ? DEFAULT_PAGE_SIZE : 1), name).toBe(complexityOf(field).multiplier);
      if (isListType(getNullableType(field.type)) && !/Connection\.(edges|nodes)$/.test(name))
        expect(valueIn('listSize'), name).toBeGreaterThan(0);
    }
  });

  test('are the same in the subgraph', () => {
    const whole = new Map(fieldsOf());
    for (const [title, field] of fieldsOf(buildSubgraph()))
      if (whole.has(title)) expect(complexityOf(field), title).toEqual(complexityOf(whole.get(title) as Field));
  });
});
