import { NODE_TYPES } from '../../model/node-types.ts';
import { compareKeys, type SortKey } from '../../model/rows/sort-key.ts';
import type { PhraseIndex } from '../../model/search/phrases.ts';
import type { Question } from '../../model/search/read-question.ts';
import { actorToken, filterToken, topicToken, typeToken } from '../../model/search/tokens.ts';
import type { Page, SearchFacetName, SearchFilters, SearchHit, SearchQuery, SearchSummary } from '../store.ts';
import type { SearchDocument } from './document.ts';
import { ANSWERS, OF_ACTORS, scoreDocument } from './score.ts';
import type { MatchedTerm } from './terms.ts';

/** How many of the rows that match are ranked, and can be read in pages. All are counted. */
export const MOST_RANKED = 500;

/** How much of what is looked for a row has to have, if no row has all of it. */
const LEAST_COVERAGE = 1 / 3;

/** The first letter of a ranking: results have all of the words, some of them, or answers to the question come first. */
const MARKS = { ALL: 'A', SOME: 'S', ANSWERS: 'Q' } as const;

/**
 * Which rows match, as every store finds them. A row covers the sum of the rarities of the terms that it has, and its strength is the sum of
 * each rarity times the weight of the best field that has the term. Rows match if they pass all filters, and cover at least so much or are
 * preferred. In their order the preferred come first, then the strongest, then by type (`NODE_TYPES`) and id.
 */
export interface Selection {
  matching: 'ALL' | 'SOME';
  terms: readonly MatchedTerm[];
  /** The least that a row has to cover; null if nothing that it covers is enough. */
  least: number | null;
  /** Preferred rows have one of these types and, unless `actors` is null, one of these tokens with at least its weight. */
  preferred: { types: readonly string[]; actors: ReadonlyMap<string, number> | null } | null;
  /** Rows have one token of each of these. */
  filters: readonly (readonly string[])[];
}

/** The rows of a selection: how many, and the first `MOST_RANKED`. */
export interface Selected {
  count: number;
  documents: readonly SearchDocument[];
}

/** A ranked search. */
export interface Found {
  hits: readonly SearchHit[];
  selection: Selection;
  summary: SearchSummary;
  /** How rows were ranked. It is in the cursors, so that later pages follow earlier ones although words have become more frequent. */
  ranking: string;
}

/** The ranking in the cursor of a page; null if it has none. */
export const rankingOf = ({ after, before }: Pick<SearchQuery, 'after' | 'before'>): string | null => {
  const ranking = (after ?? before)?.[0];
  return typeof ranking === 'string' ? ranking : null;
};

/** The terms with the rarities that they had on an earlier page; as they are if that was another search. */
const asRanked = (terms: readonly MatchedTerm[], ranking: string | null): readonly MatchedTerm[] =>
  isRankingOf(terms, ranking) ? terms.map((term, at) => ({ ...term, rarity: Number(ranking[at + 1]) })) : terms;

const isRankingOf = (terms: readonly MatchedTerm[], ranking: string | null): ranking is string =>
  ranking !== null && /^[ASQ]\d*$/.test(ranking) && ranking.length === terms.length + 1;

/**
 * What to select for a question, one after the other until rows are found. Words alone find rows that have all of them if there are any;
 * otherwise, and for questions, those that have some of them.
 */
export const selectionsOf = (
  question: Question,
  matched: readonly MatchedTerm[],
  filters: SearchFilters,
  ranking: string | null,
): readonly [Selection, ...Selection[]] => {
  const terms = asRanked(matched, ranking);
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const tokens = toFilterTokens(filters);
  const all = terms.every(({ count }) => count > 0) ? total : null;
  const withAll: Selection = { matching: 'ALL', terms, least: all, preferred: null, filters: tokens };
  const least = total > 0 ? Math.max(1, total * LEAST_COVERAGE) : null;
  const preferred = preferredFor(question, terms);
  const withSome: Selection = { matching: 'SOME', terms, least, preferred, filters: tokens };
  if (isRankingOf(terms, ranking)) return [ranking.startsWith(MARKS.ALL) ? withAll : withSome];
  if (question.asks !== null || terms.length === 0) return [withSome];
  return terms.length === 1 ? [withAll] : [withAll, withSome];
};

const preferredFor = ({ asks }: Question, terms: readonly MatchedTerm[]): Selection['preferred'] => {
  if (asks === null) return null;
  const types = ANSWERS[asks].map(typeToken);
  if (terms.length === 0) return { types, actors: null };
  if (!OF_ACTORS.has(asks)) return null;
  const actors = new Map<string, number>();
  for (const { term, tokens, sources } of terms)
    if (term.acts)
      for (const token of tokens.keys())
        if (sources.has(token)) actors.set(token, 1);
        else if (token.startsWith(actorToken(''))) actors.set(token, 3);
  return actors.size > 0 ? { types, actors } : null;
};

/** Ranks what was selected: answers first if there are any, then by weight. */
export const rank = (
  question: Question,
  names: PhraseIndex,
  selection: Selection,
  { count, documents }: Selected,
  ranking: string | null,
): Found => {
  const { terms, matching } = selection;
  const hasSubject = terms.some(({ term, rarity }) => !term.acts && rarity > 0);
  const scored = documents.map((document) => ({ document, ...scoreDocument(document, question.asks, terms) }));
  // What somebody does answers a question only if something of it is what the question is about: else it is a result like others.
  const hasAnswers = isRankingOf(terms, ranking)
    ? ranking.startsWith(MARKS.ANSWERS)
    : scored.some((row) => row.isAnswer && (row.hasSubject || !hasSubject));
  const marks = MARKS[hasAnswers ? 'ANSWERS' : matching] + terms.map(({ rarity }) => rarity).join('');
  const named = terms.flatMap(({ term }) => (term.kind === 'WORD' ? term.meanings : []));
  const hits = scored.map(({ document: { node, tokens }, weight, isAnswer, words }): SearchHit => {
    const isFirst = hasAnswers && isAnswer;
    return {
      node,
      isAnswer: isFirst,
      words,
      names: words.length > 0 ? [] : names.nodesOf(named.filter(({ token }) => tokens.has(token))),
      key: [marks, isFirst ? 0 : 1, -weight, NODE_TYPES.indexOf(node.type), node.id],
    };
  });
  hits.sort((a, b) => compareKeys(a.key, b.key));
  return { hits, selection, ranking: marks, summary: toSummary(question, names, terms, count, scored) };
};

/** How the text was understood, and how many rows match. */
const toSummary = (
  { asks, dates }: Question,
  names: PhraseIndex,
  terms: readonly MatchedTerm[],
  count: number,
  scored: readonly { hasAll: boolean }[],
): SearchSummary => {
  const words = terms.filter(({ term, institutes }) => term.kind === 'WORD' && institutes.length === 0);
  const typed = [...new Set(words.map(({ term }) => term.typed))];
  const known = new Set(words.filter((term) => term.count > 0).map(({ term }) => term.typed));
  return {
    count,
    asks,
    named: terms.flatMap(({ term, institutes }) => names.nodesOf(term.kind === 'NAME' ? term.meanings : institutes)),
    dates,
    words: typed,
    unknown: typed.filter((word) => !known.has(word)),
    matching: scored.some(({ hasAll }) => hasAll) ? 'ALL' : 'SOME',
  };
};

/** A page of what was found. Of a cursor of another search, the ranking is not used. */
export const pageOf = (
  { hits, ranking }: Found,
  { after, before, take, from }: Omit<SearchQuery, 'text'>,
): Page<SearchHit> => {
  const own = (key: SortKey): SortKey => [ranking, ...key.slice(1)];
  const placeOf = (key: SortKey): number => hits.filter((hit) => compareKeys(hit.key, own(key)) < 0).length;
  const isHit = (key: SortKey): boolean => hits.some((hit) => compareKeys(hit.key, own(key)) === 0);
  const start = after ? placeOf(after) + (isHit(after) ? 1 : 0) : 0;
  const end = before ? placeOf(before) : hits.length;
  const [first, last] = from === 'START' ? [start, Math.min(start + take, end)] : [Math.max(start, end - take), end];
  return {
    rows: hits.slice(first, Math.max(first, last)),
    hasPrevious: first > 0,
    hasNext: Math.max(first, last) < hits.length,
  };
};

/** The tokens that rows must have: one of each filter. */
const toFilterTokens = (filters: SearchFilters): string[][] =>
  (Object.entries(filters) as [SearchFacetName, readonly string[]][]).map(([name, values]) =>
    values.map((value) => toToken(name, value)),
  );

const toToken = (name: SearchFacetName, value: string): string => {
  if (name === 'actor') return actorToken(value);
  if (name === 'issue') return topicToken(`Issue:${value}`);
  return filterToken(name, value);
};
