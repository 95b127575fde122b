import { beforeAll, expect, test } from 'vitest';
import { type Asker, DATA, SECOND_BRIEF, serveData } from '../support/serve.ts';

/** Facets of events, claims and recommendations: each count is that of the list with the filter that the facet names. */

let graph: Asker;
beforeAll(async () => {
  graph = await serveData([DATA, SECOND_BRIEF]);
});

interface List {
  totalCount: number;
  facets: { name: string; values: { value: string; label: string; count: number }[] }[];
}

const ask = async (
  list: 'events' | 'claims' | 'recommendations',
  where: object,
  only?: readonly string[],
): Promise<List> => {
  const type = { events: 'Event', claims: 'Claim', recommendations: 'Recommendation' }[list];
  const data = await graph.get<Record<string, List>, object>(
    `query ($where: ${type}Where, $only: [${type}FacetName!]) {
      ${list}(where: $where, first: 0) { totalCount facets(only: $only) { name values { value label count } } }
    }`,
    { where, only },
  );
  return data[list] as List;
};

type ToWhere = (value: string) => object;
const EVENTS: Record<string, ToWhere> = {
  ACTOR: (actor) => ({ participants: { all: [actor] } }),
  ISSUE: (issue) => ({ issue }),
  KIND: (kind) => ({ kind: [kind] }),
  MODALITY: (modality) => ({ modality: [modality] }),
};
const CLAIMS: Record<string, ToWhere> = {
  TYPE: (type) => ({ type: [type] }),
  PUBLISHER: (publisher) => ({ publisher }),
  ACTOR: (actor) => ({ concerns: { all: [actor] } }),
  ISSUE: (issue) => ({ issue }),
};
const RECOMMENDATIONS: Record<string, ToWhere> = {
  ADDRESSEE: (actor) => ({ addressees: { all: [actor] } }),
  EXPLICIT: (explicit) => ({ explicit: explicit === 'true' }),
};

test.each([
  ['events', {}, EVENTS],
  ['events', { mentioned: true, date: { overlaps: { from: '2023' } } }, EVENTS],
  ['claims', {}, CLAIMS],
  ['claims', { actors: { all: ['CN'] } }, CLAIMS],
  ['recommendations', {}, RECOMMENDATIONS],
  ['recommendations', { hasOutcome: false }, RECOMMENDATIONS],
] as const)('%s with %j have as many rows with each value as the facet says', async (list, where, filters) => {
  const { facets } = await ask(list, where);
  expect(facets.map(({ name }) => name)).toEqual(Object.keys(filters));
  for (const { name, values } of facets) {
    expect(values.length).toBeGreaterThan(1);
    expect(values.map(({ count }) => count)).toEqual(values.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const { value, count } of values.slice(0, 6)) {
      const { totalCount } = await ask(list, { ...where, ...filters[name]?.(value) });
      expect({ name, value, count: totalCount }).toEqual({ name, value, count });
    }
  }
});

test('a value has the title of what it is the id of as its label, and only some facets can be asked for', async () => {
  const { facets } = await ask('claims', {}, ['PUBLISHER', 'TYPE']);
  expect(facets.map(({ name }) => name)).toEqual(['TYPE', 'PUBLISHER']);
  expect(facets[1]?.values[0]).toMatchObject({ value: 'white-house/white-house', label: 'The White House' });
  expect((await ask('events', {}, ['KIND'])).facets).toHaveLength(1);
});
