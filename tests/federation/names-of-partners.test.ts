import { describe, expect, test } from 'vitest';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { CompositionError } from '../../src/federation/compose/composition-error.ts';

/** Two partners who have a type or a field of one name. */

const HEAD =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@shareable", "@external"])';

const partner = (name: string, types: string) => ({
  name,
  url: `http://${name}.test/graphql`,
  sdl: `${HEAD} ${types}`,
});

/** Composes the graph with both, in this order; the problems, one line each. */
const problemsOf = async (library: string, museum: string): Promise<string[]> => {
  try {
    await composeSupergraph([partner('library', library), partner('city-museum', museum)]);
    return [];
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return error.problems.map(({ rule, subgraph, message }) => `${subgraph}: ${message} [${rule}]`);
  }
};

const BOTH = (type: string) =>
  `city-museum: "library" and "city-museum" both have a type ${type}, and a graph has one type of a name.`;
const RENAME = (type: string) => `Give it another name in "city-museum", such as CityMuseum${type}`;
const KEEP =
  'if both mean the same thing, keep in "city-museum" only its key and the fields that "library" does not have.';

describe('get what differs and what to do, once for each type:', () => {
  const CONFLICTS: [title: string, library: string, museum: string, problems: string[]][] = [
    [
      'entities that both define',
      'type Work @key(fields: "id") { id: ID! title: String! year(of: Int = 1): Int } type Query { work: Work }',
      'type Work @key(fields: "id") { id: ID! title: String! year: Int weight: Float } type Query { exhibit: Work }',
      [
        `${BOTH('Work')} Only "city-museum" has weight. "library" has year(of: Int = 1): Int, "city-museum" has year: Int. Both have id, title. ${RENAME('Work')}; or, ${KEEP} [names-of-partners]`,
      ],
    ],
    [
      'types without a key, also with the same fields',
      'type Box { size: Int } type Query { box: Box }',
      'type Box { size: Int } type Query { boxes: Box }',
      [`${BOTH('Box')} Both have size. ${RENAME('Box')}; or, ${KEEP} [names-of-partners]`],
    ],
    [
      'enums, which composers would merge',
      'enum Kind { BOOK MAP } type Query { kind: Kind }',
      'enum Kind { VASE MAP } type Query { kinds: [Kind] }',
      [
        `${BOTH('Kind')} Only "library" has BOOK. Only "city-museum" has VASE. Both have MAP. ${RENAME('Kind')}, or copy it from "library". [names-of-partners]`,
      ],
    ],
    [
      'fields on types of ours and of Query',
      'type Country @key(fields: "code") { code: String! works: Int } type Query { works: Int }',
      'type Country @key(fields: "code") { code: String! works: Int } type Query { works: Int }',
      ['Country', 'Query'].map(
        (type) =>
          `city-museum: ${type}.works is in "library" and in "city-museum", and only one of them can answer it. Rename it in "city-museum", such as cityMuseumWorks; if both always return the same, declare it @shareable in both. [names-of-partners]`,
      ),
    ],
  ];

  test.each(CONFLICTS)('%s', async (_title, library, museum, problems) => {
    expect(await problemsOf(library, museum)).toEqual(problems);
  });

  test('another kind of type', async () => {
    const problems = await problemsOf(
      'type Kind { name: String } type Query { kind: Kind }',
      'enum Kind { VASE } type Query { kinds: Kind }',
    );
    expect(problems[0]).toBe(
      `${BOTH('Kind')} It is an object type in "library" and an enum in "city-museum". ${RENAME('Kind')}. [names-of-partners]`,
    );
  });
});

test.each([
  [
    'an entity that one extends',
    'type Work @key(fields: "id") { id: ID! title: String } type Query { work: Work }',
    'type Work @key(fields: "id") { id: ID! weight: Float } type Query { heaviest: Work }',
  ],
  [
    'an entity that one only refers to',
    'type Work @key(fields: "id") { id: ID! title: String } type Query { work: Work }',
    'type Work @key(fields: "id", resolvable: false) { id: ID! } type Query { lent: Work }',
  ],
  [
    'equal types that are shareable, equal enums and scalars',
    'scalar Url enum Unit { KG } type Size @shareable { unit: Unit url: Url } type Query { size: Size }',
    'scalar Url enum Unit { KG } type Size { unit: Unit @shareable url: Url @shareable } type Query { sizes: Size }',
  ],
  [
    'a field that both declare shareable',
    'type Query { today: String @shareable }',
    'type Query { today: String @shareable }',
  ],
])('may have together %s', async (_title, library, museum) => {
  expect(await problemsOf(library, museum)).toEqual([]);
});
