import { describe, expect, test } from 'vitest';
import {
  EVENT_CATEGORY,
  EVENT_KIND,
  type EventCategory,
  type EventKind,
  kindsOf,
} from '../../src/model/vocabulary/events.ts';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** What lists can be narrowed by: each count of a facet is that of the list with the filter that the facet names. */

const { read, problems } = await serveFlat([DATA, SECOND_BRIEF]);

interface Value {
  value: string;
  label: string;
  count: number;
}
interface List {
  totalCount: number;
  facets: { name: string; values: Value[] }[];
}

const TYPES = { briefs: 'Brief', events: 'Event', claims: 'Claim', recommendations: 'Recommendation' };

const queryOf = (list: keyof typeof TYPES) => `query ($where: ${TYPES[list]}Where, $only: [FacetName!]) {
  ${list}(where: $where, first: 0) { totalCount facets(only: $only) { name values { value label count } } }
}`;

const ask = (list: keyof typeof TYPES, where: object, only?: readonly string[]): Promise<List> =>
  read(queryOf(list), { where, only });

type ToWhere = (value: string) => object;
const FILTERS: Record<keyof typeof TYPES, Record<string, ToWhere>> = {
  briefs: {
    PUBLISHER: (publisher) => ({ publishers: [publisher] }),
    YEAR: (year) => ({ published: { within: { from: year, to: year } } }),
    ISSUE: (issue) => ({ issues: [issue] }),
    ACTOR: (actor) => ({ involving: { all: [actor] } }),
  },
  events: {
    ACTOR: (actor) => ({ participants: { all: [actor] } }),
    ISSUE: (issue) => ({ issues: [issue] }),
    KIND: (kind) => ({ kinds: [kind] }),
    MODALITY: (modality) => ({ modalities: [modality] }),
  },
  claims: {
    TYPE: (type) => ({ types: [type] }),
    PUBLISHER: (publisher) => ({ publishers: [publisher] }),
    ACTOR: (actor) => ({ concerns: { all: [actor] } }),
    ISSUE: (issue) => ({ issues: [issue] }),
  },
  recommendations: {
    ADDRESSEE: (actor) => ({ addressees: { all: [actor] } }),
    EXPLICIT: (explicit) => ({ explicit: explicit === 'true' }),
  },
};

test.each([
  ['briefs', {}],
  ['briefs', { publishers: ['white-house/white-house'] }],
  ['briefs', { involving: { all: ['CN'] } }],
  ['events', {}],
  ['events', { mentioned: true, date: { overlaps: { from: '2023' } } }],
  ['claims', {}],
  ['claims', { involving: { all: ['CN'] } }],
  ['recommendations', {}],
  ['recommendations', { hasOutcome: false }],
] as const)(
  '%s with %j have as many rows with each value as the facet says, most frequent first',
  async (list, where) => {
    const { facets } = await ask(list, where);
    expect(facets.map(({ name }) => name)).toEqual(Object.keys(FILTERS[list]));
    for (const { name, values } of facets) {
      expect(values.length).toBeGreaterThan(list === 'briefs' ? 0 : 1);
      const counts = values.map(({ count }) => count);
      // Years come in their order.
      if (name !== 'YEAR') expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      for (const { value, count } of values.slice(0, 8)) {
        const filter = FILTERS[list][name]?.(value) ?? {};
        // Those of briefs have one value each.
        if (Object.keys(filter).some((key) => key in where)) continue;
        const { totalCount } = await ask(list, { ...where, ...filter });
        expect({ name, value, count: totalCount }).toEqual({ name, value, count });
      }
    }
  },
);

test('a value has the title of what it is the id of as its label, and only some facets can be asked for', async () => {
  const { facets } = await ask('claims', {}, ['PUBLISHER', 'TYPE']);
  expect(facets.map(({ name }) => name)).toEqual(['TYPE', 'PUBLISHER']);
  expect(facets[1]?.values[0]).toMatchObject({ value: 'white-house/white-house', label: 'The White House' });
  expect((await ask('events', {}, ['KIND'])).facets).toHaveLength(1);
});

test('the facets of all briefs have values as filters take them, with labels', async () => {
  const { facets } = await ask('briefs', {});
  const valuesOf = (name: string) => facets.find((facet) => facet.name === name)?.values ?? [];
  expect(valuesOf('PUBLISHER').slice(0, 2)).toEqual([
    { value: 'white-house/white-house', label: 'The White House', count: 4 },
    { value: 'asan-institute', label: 'The Asan Institute for Policy Studies', count: 1 },
  ]);
  expect(valuesOf('YEAR').map(({ value }) => value)).toEqual(['2025', '2024', '2023', '2022', '2021']);
  expect(valuesOf('ACTOR')[0]).toEqual({ value: 'US', label: 'United States', count: expect.any(Number) });
  expect(valuesOf('ACTOR')).toHaveLength(50);
});

test('facets are those of the list that they are of', async () => {
  const query =
    '{ organization(ref: "asan-institute") { briefs(first: 0) { facets(only: [PUBLISHER, YEAR]) { values { value count } } } } }';
  expect(await read(query)).toEqual([[{ value: 'asan-institute', count: 1 }], [{ value: '2024', count: 1 }]]);
});

test('a search has as many results with each value as its facets say, and names the filter', async () => {
  const query = `query ($where: SearchWhere) {
    search(text: "summit", where: $where, first: 0) { totalCount facets { name filter values { value count node { label } } } }
  }`;
  interface Found {
    totalCount: number;
    facets: { name: string; filter: string; values: (Value & { node: string | null })[] }[];
  }
  const { facets } = await read<Found>(query);
  for (const { name, filter, values } of facets) {
    expect(values.length).toBeGreaterThan(0);
    for (const { value, count, node } of values) {
      expect(node === null).toBe(['TYPE', 'YEAR', 'MODALITY'].includes(name));
      const where = { [filter]: [filter === 'years' ? Number(value) : value] };
      expect({ name, value, count: (await read<Found>(query, { where })).totalCount }).toEqual({ name, value, count });
    }
  }
});

test('a list without briefs has facets without values', async () => {
  const { facets } = await ask('briefs', { publishers: ['asan-institute'], title: 'nothing' });
  expect(facets.map(({ values }) => values)).toEqual([[], [], [], []]);
});

describe('titles of briefs', () => {
  test.each([
    ['rapprochement', ['asan-2024-12-05']],
    ['RUN sustainable', ['asan-2024-12-05']],
    ['fur gerechte', ['buendnis-f5/forderungen-bundestagswahl-2025']],
    ['camp david', ['white-house/wh-2023-08-18-fact-sheet', 'white-house/wh-2023-08-18-joint-statement']],
    ['camp tokyo', []],
    ['rapproche', []],
  ])('are found by all of their words: %j', async (title, slugs) => {
    const found = await read<string[]>(
      'query ($title: String) { briefs(where: { title: $title }) { nodes { slug } } }',
      { title },
    );
    expect(found.sort()).toEqual(slugs);
  });

  test.each([
    ['', 0, 0],
    ['?!', 2, 0],
    ['a b c d e f g h i j k l m n o p q r s t u', 41, 21],
    ['x'.repeat(201), 201, 1],
  ])('%j is refused', async (title, characters, words) => {
    expect(await problems(queryOf('briefs'), { where: { title } })).toEqual([
      [
        'BAD_USER_INPUT',
        `"title" has ${characters} characters and ${words} different words; give 1 to 20 words in at most 200 characters.`,
      ],
    ]);
  });
});

test.each([
  [{ issues: ['no-such-issue'] }, /^"no-such-issue" is not an Issue\./],
  [{ involving: { all: ['no-such-actor'] } }, /^"no-such-actor" is not an actor/],
])('%j is an error that says what is wrong', async (where, message) => {
  expect(await problems(queryOf('briefs'), { where })).toEqual([['BAD_USER_INPUT', expect.stringMatching(message)]]);
});

test('each event has the category of its kind, and the categories have all events once', async () => {
  const list = '(where: $where, first: 100) { totalCount nodes { id kind: eventKind category } }';
  const events = (where: object) =>
    read<{ totalCount: number; nodes: { id: string; kind: EventKind; category: EventCategory }[] }>(
      `query ($where: EventWhere) { events${list} }`,
      { where },
    );
  const counts = await Promise.all(
    (Object.keys(EVENT_CATEGORY) as EventCategory[]).map(async (category) => {
      const { totalCount, nodes } = await events({ categories: [category] });
      for (const node of nodes)
        expect([node.category, kindsOf([category])]).toEqual([category, expect.arrayContaining([node.kind])]);
      expect((await events({ kinds: kindsOf([category]) })).totalCount).toBe(totalCount);
      return totalCount;
    }),
  );
  expect(counts.reduce((sum, count) => sum + count)).toBe((await events({})).totalCount);
  expect(Object.keys(EVENT_CATEGORY).length).toBeLessThan(Object.keys(EVENT_KIND).length / 4);
  expect(kindsOf(Object.keys(EVENT_CATEGORY) as EventCategory[]).sort()).toEqual(Object.keys(EVENT_KIND).sort());
  expect((await events({ categories: ['MEETING'], kinds: ['ELECTION'] })).totalCount).toBe(0);
});
