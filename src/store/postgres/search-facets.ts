import type { SearchFacets } from '../store.ts';
import type { CorpusView } from './search-corpus-view.ts';

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

/** An actor of a row that only its title names is none that the row is about. */
const LEAST_WEIGHT = 2;

/** What results can be narrowed by, with how many of them have each value. */
export const countFacets = (corpus: CorpusView, documents: Iterable<number>): SearchFacets => {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const [{ index }, own] = corpus.partOf(document);
    for (const entry of index.entriesOf(own)) {
      const token = index.tokens[entry >>> 2] as string;
      const isActor = token.startsWith('@');
      if (isActor ? (entry & 3) >= LEAST_WEIGHT : token.startsWith('#') || token.startsWith('%Issue:'))
        counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  const found = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return FACETS.map(({ name, beginning }) => ({
    name,
    values: found
      .filter(([token]) => token.startsWith(beginning))
      .slice(0, MOST_VALUES)
      .map(([token, count]) => ({ value: token.slice(beginning.length), count })),
  }));
};
