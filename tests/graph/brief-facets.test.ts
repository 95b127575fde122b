import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, SECOND_BRIEF, serveData } from '../support/serve.ts';

/** What a list of briefs can be narrowed by, and the filters that narrow it. */

let graph: Asker;
beforeAll(async () => {
  graph = await serveData([DATA, SECOND_BRIEF]);
});

interface Facet {
  name: string;
  values: { value: string; label: string; count: number }[];
}
interface Briefs {
  totalCount: number;
  nodes: { slug: string; title: string }[];
  facets: Facet[];
}

const briefsIn = async (where: object = {}): Promise<Briefs> =>
  (
    await graph.get<{ briefs: Briefs }, object>(
      `query ($where: BriefWhere) {
        briefs(where: $where, first: 100) {
          totalCount nodes { slug title } facets { name values { value label count } }
        }
      }`,
      { where },
    )
  ).briefs;

/** The filter that a value of a facet is for. */
const FILTER: Record<string, (value: string) => object> = {
  PUBLISHER: (publisher) => ({ publisher }),
  YEAR: (year) => ({ published: { within: { from: year, to: year } } }),
  ISSUE: (issue) => ({ issue }),
  ACTOR: (actor) => ({ actor }),
};

const valuesOf = ({ facets }: Briefs, name: string) => facets.find((facet) => facet.name === name)?.values ?? [];

test.each(Object.keys(FILTER))(
  'the counts of the facet %s are those of its filter, alone and with others',
  async (name) => {
    for (const others of [{}, { publisher: 'white-house/white-house' }, { actor: 'CN' }]) {
      const values = valuesOf(await briefsIn(others), name);
      expect(values.length).toBeGreaterThan(0);
      for (const { value, count } of values.slice(0, 8)) {
        const { totalCount } = await briefsIn({ ...FILTER[name]?.(value), ...others });
        // The filters have one value each, so the same filter cannot be combined with another value.
        if (!Object.keys(FILTER[name]?.(value) ?? {}).some((key) => key in others))
          expect({ others, value, count }).toEqual({ others, value, count: totalCount });
      }
    }
  },
);

test('the facets of all briefs: names, values as filters take them, labels and counts, most frequent first', async () => {
  const briefs = await briefsIn();
  expect(briefs.facets.map(({ name }) => name)).toEqual(['PUBLISHER', 'YEAR', 'ISSUE', 'ACTOR']);
  expect(valuesOf(briefs, 'PUBLISHER').slice(0, 2)).toEqual([
    { value: 'white-house/white-house', label: 'The White House', count: 4 },
    { value: 'asan-institute', label: 'The Asan Institute for Policy Studies', count: 1 },
  ]);
  expect(valuesOf(briefs, 'YEAR').map(({ value }) => value)).toEqual(['2025', '2024', '2023', '2022', '2021']);
  const actors = valuesOf(briefs, 'ACTOR');
  expect(actors[0]).toEqual({ value: 'US', label: 'United States', count: expect.any(Number) });
  expect(actors.map(({ count }) => count)).toEqual(actors.map(({ count }) => count).sort((a, b) => b - a));
  expect(actors.length).toBe(50);
});

test('facets are those of the list that they are of', async () => {
  const { organization } = await graph.get<{ organization: { briefs: Briefs } }, object>(
    `{ organization(slug: "asan-institute") { briefs(first: 0) { totalCount facets { name values { value count } } } } }`,
  );
  expect(valuesOf(organization.briefs, 'YEAR')).toEqual([{ value: '2024', count: 1 }]);
  expect(valuesOf(organization.briefs, 'PUBLISHER')).toEqual([{ value: 'asan-institute', count: 1 }]);
});

test('a list without briefs has facets without values', async () => {
  const { facets } = await briefsIn({ publisher: 'asan-institute', title: 'nothing' });
  expect(facets.map(({ values }) => values)).toEqual([[], [], [], []]);
});

describe('titles', () => {
  test.each([
    ['rapprochement', ['asan-2024-12-05']],
    ['RUN sustainable', ['asan-2024-12-05']],
    ['fur gerechte', ['buendnis-f5/forderungen-bundestagswahl-2025']],
    ['camp david', ['white-house/wh-2023-08-18-fact-sheet', 'white-house/wh-2023-08-18-joint-statement']],
    ['camp tokyo', []],
    ['rapproche', []],
  ])('are found by all of their words: %j', async (title, slugs) => {
    const { nodes } = await briefsIn({ title });
    expect(nodes.map(({ slug }) => slug).sort()).toEqual(slugs);
  });

  test.each([
    ['', '"title" has 0 characters and 0 different words; give 1 to 20 words in at most 200 characters.'],
    ['?!', '"title" has 2 characters and 0 different words; give 1 to 20 words in at most 200 characters.'],
    [
      'a b c d e f g h i j k l m n o p q r s t u',
      '"title" has 41 characters and 21 different words; give 1 to 20 words in at most 200 characters.',
    ],
    [
      'x'.repeat(201),
      '"title" has 201 characters and 1 different words; give 1 to 20 words in at most 200 characters.',
    ],
  ])('%j is refused', async (title, message) => {
    await expect(briefsIn({ title })).rejects.toThrow(JSON.stringify(message).slice(1, -1));
  });
});

test.each([
  [{ issue: 'no-such-issue' }, 'No issue has the slug "no-such-issue".'],
  [{ actor: 'no-such-actor' }, '"no-such-actor" is not an actor'],
])('%j is an error that says what is wrong', async (where, message) => {
  await expect(briefsIn(where)).rejects.toThrow(JSON.stringify(message).slice(1, -1));
});
