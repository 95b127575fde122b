import { NODE_TYPES } from '../../model/node-types.ts';
import { compareKeys, type SortKey } from '../../model/rows/sort-key.ts';
import type { Page, SearchHit, SearchQuery, SearchSummary } from '../store.ts';
import type { CorpusView } from './search-corpus-view.ts';
import type { Found } from './search-find-rows.ts';
import type { NamesOfRows } from './search-known-names.ts';

/** The ranking in the cursor of a page; null if it has none. */
export const rankingOf = ({ after, before }: Pick<SearchQuery, 'after' | 'before'>): string | null => {
  const ranking = (after ?? before)?.[0];
  return typeof ranking === 'string' ? ranking : null;
};

/** A page of what was found. */
export const toPage = (
  found: Found,
  corpus: CorpusView,
  { after, before, take, from }: Omit<SearchQuery, 'text'>,
): Page<SearchHit> => {
  const { documents, weights, matcher, ranking } = found;
  const { length } = documents;
  const keyAt = (place: number): SortKey => {
    const { type, id } = corpus.nodeOf(documents[place] as number);
    const weight = weights[place] as number;
    return [ranking, isAnswer(weight) ? 0 : 1, -weight, NODE_TYPES.indexOf(type), id];
  };
  /** How many hits, from the first one on, have keys for which a test holds. */
  const countWhile = (holds: (key: SortKey) => boolean): number => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(keyAt(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const hitAt = (place: number): SearchHit => {
    const document = documents[place] as number;
    return {
      node: corpus.nodeOf(document),
      key: keyAt(place),
      isAnswer: isAnswer(weights[place] as number),
      words: matcher.wordsOf(document),
    };
  };
  // Of a cursor of another search, the ranking is not used.
  const own = (key: SortKey): SortKey => [ranking, ...key.slice(1)];
  const start = after ? countWhile((key) => compareKeys(key, own(after)) <= 0) : 0;
  const end = before ? countWhile((key) => compareKeys(key, own(before)) < 0) : length;
  const [first, last] = from === 'START' ? [start, Math.min(start + take, end)] : [Math.max(start, end - take), end];
  return {
    rows: Array.from({ length: Math.max(0, last - first) }, (_, index) => hitAt(first + index)),
    hasPrevious: first > 0,
    hasNext: Math.max(first, last) < length,
  };
};

/** How the text was understood, and how many rows match. */
export const toSummary = (
  { documents, matcher, question, matching, hasAll }: Found,
  names: NamesOfRows,
): SearchSummary => {
  const words = matcher.terms.filter(({ term, institutes }) => term.kind === 'WORD' && institutes.length === 0);
  const isKnown = new Set(words.flatMap(({ term, count }) => (count > 0 ? term.typed : [])));
  const typed = [...new Set(words.map(({ term }) => term.typed))];
  return {
    count: documents.length,
    asks: question.asks,
    named: matcher.terms.flatMap(({ term, institutes }) =>
      names.nodesOf(term.kind === 'NAME' ? term.meanings : institutes),
    ),
    dates: question.dates,
    words: typed,
    unknown: typed.filter((word) => !isKnown.has(word)),
    matching: matching === 'ALL' || hasAll ? 'ALL' : 'SOME',
  };
};

/** The weight of an answer is odd. */
const isAnswer = (weight: number): boolean => (weight & 1) === 1;
