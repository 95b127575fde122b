import type { SearchFacets } from '../store.ts';

/** How many values of each facet are listed: those that most results have. */
const MOST_VALUES = 10;

const FACETS = [
  { name: 'type', beginning: '#type:' },
  { name: 'publisher', beginning: '#publisher:' },
  { name: 'brief', beginning: '#brief:' },
  { name: 'actor', beginning: '@' },
  { name: 'issue', beginning: '%Issue:' },
  { name: 'year', beginning: '#year:' },
  { name: 'modality', beginning: '#modality:' },
] as const;

/** The facets of results, by how many of them have each token, in whatever field: as many as the filter of the facet finds. */
export const countFacets = (counts: Iterable<readonly [token: string, count: number]>): SearchFacets => {
  const values = FACETS.map(() => [] as { value: string; count: number }[]);
  for (const [token, count] of counts) {
    const at = FACETS.findIndex(({ beginning }) => token.startsWith(beginning));
    const facet = FACETS[at];
    if (facet && count > 0) values[at]?.push({ value: token.slice(facet.beginning.length), count });
  }
  return FACETS.map(({ name }, at) => ({
    name,
    values: (values[at] ?? []).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES),
  }));
};
