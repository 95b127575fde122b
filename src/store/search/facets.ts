import type { SearchFacets } from '../store.ts';

/** How many values of each facet are listed: those that most results have. */
const MOST_VALUES = 10;

const FACETS = [
  { name: 'type', beginning: '#type:' },
  { name: 'publisher', beginning: '#publisher:' },
  { name: 'brief', beginning: '#brief:' },
  // A country that only the title names is not one of those that a row is about.
  { name: 'actor', beginning: '@', leastWeight: 2 },
  { name: 'issue', beginning: '%Issue:' },
  { name: 'year', beginning: '#year:' },
  { name: 'modality', beginning: '#modality:' },
] as const;

/** The facets of results, by how many of them have each token in a field of each weight. */
export const countFacets = (
  tokens: readonly string[],
  countOf: (place: number, weight: number) => number,
): SearchFacets => {
  const counts = FACETS.map(() => [] as { value: string; count: number }[]);
  for (const [place, token] of tokens.entries()) {
    const at = FACETS.findIndex(({ beginning }) => token.startsWith(beginning));
    const facet = FACETS[at];
    if (!facet) continue;
    const least = 'leastWeight' in facet ? facet.leastWeight : 1;
    const count = [1, 2, 3].reduce((sum, weight) => sum + (weight >= least ? countOf(place, weight) : 0), 0);
    if (count > 0) counts[at]?.push({ value: token.slice(facet.beginning.length), count });
  }
  return FACETS.map(({ name }, at) => ({
    name,
    values: (counts[at] ?? []).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES),
  }));
};
