import type { Question } from '../../model/search/read-question.ts';
import { typeToken } from '../../model/search/tokens.ts';
import type { CorpusView } from './search-corpus-view.ts';
import { type MatchedTerm, matchTerms } from './search-match-terms.ts';
import { ANSWERS, Matcher } from './search-matcher.ts';
import type { Names } from './search-names.ts';

/** How results matched: all of the words, some of them, or some with answers to the question first. */
const MATCHING = { ALL: 'A', SOME: 'S', ANSWERS: 'Q' } as const;
type Matching = keyof typeof MATCHING;

/** Rows that match, as numbers, and how well; the best match is first. */
export interface Found {
  documents: Uint32Array;
  /** Twice the weight, and one more for an answer. Answers come before all others. */
  weights: Uint32Array;
  matching: Matching;
  /** Whether a result has all that is looked for. */
  hasAll: boolean;
  /** Whether there may be more that match. */
  isCut: boolean;
  /** What the rows were compared with. */
  matcher: Matcher;
  question: Question;
  /** How rows were ranked, for cursors. */
  ranking: string;
}

/** How many rows are compared with a search at most: what it costs does not grow with the number of rows that match. */
const MOST_ROWS = 5000;

/** How much of what is looked for a row has to have if no row has all of it. */
const LEAST_COVERAGE = 1 / 3;

/** Groups of tokens; a row has to have one of each. */
export type Filters = readonly (readonly string[])[];

/**
 * Finds the rows that match a question. For words alone it finds rows that have all of them if there are any; otherwise, and for
 * questions, those that have some of them. A ranking from a cursor is used again, so that later pages follow earlier ones.
 */
export const findRows = (
  corpus: CorpusView,
  question: Question,
  names: Names,
  filters: Filters,
  ranking: string | null,
): Found => {
  const isRanking = isRankingOf(ranking, question.terms.length);
  const matched = matchTerms(corpus, question, names);
  const terms = isRanking ? matched.map((term, at) => ({ ...term, rarity: Number(ranking?.[at + 1]) })) : matched;
  const matcher = new Matcher(corpus, question, terms);
  const candidates = new Candidates(corpus, filters);
  const find = (matching: Matching) =>
    matching === 'ALL' ? candidates.withAll(terms) : candidates.withSome(terms, question);
  const keep = (matching: Matching): Found => {
    const { rows, isCut } = find(matching);
    const { compared, ranked } = compareAll(rows, matcher, matching, isRanking ? (ranking?.[0] ?? null) : null);
    const marks = MATCHING[ranked] + terms.map(({ rarity }) => rarity).join('');
    const hasAll = compared.some((row) => row.hasAll);
    return { ...sortRows(corpus, compared), matching: ranked, hasAll, isCut, matcher, question, ranking: marks };
  };
  if (isRanking ? ranking?.[0] === MATCHING.ALL : question.asks === null && terms.length > 0) {
    const found = keep('ALL');
    if (isRanking || found.documents.length > 0 || terms.length === 1) return found;
    // What may yet be found with all words decides whether rows with some of them are wanted, of which there may be many.
    if (corpus.isComplete === false) return found;
  }
  return keep('SOME');
};

/** Whether a ranking is one of a search for so many terms. */
const isRankingOf = (ranking: string | null, terms: number): boolean =>
  ranking !== null && /^[ASQ]\d*$/.test(ranking) && ranking.length === terms + 1;

interface Compared {
  document: number;
  weight: number;
  hasAll: boolean;
}

/**
 * Compares rows. What somebody does or is asked to do answers a question only if something of it is what the question is about:
 * else it is a result like others. Of a page after the first, that is as it was then.
 */
const compareAll = (
  rows: Iterable<number>,
  matcher: Matcher,
  matching: Matching,
  mark: string | null,
): { compared: Compared[]; ranked: Matching } => {
  const scores = [...rows].map((document) => ({ document, ...matcher.score(document) }));
  const matches = scores.filter(({ hasAll, isAnswer, coverage }) =>
    matching === 'ALL' ? hasAll : isAnswer || coverage >= LEAST_COVERAGE,
  );
  const hasAnswers =
    matching === 'SOME' &&
    (mark === null
      ? matches.some(({ isAnswer, hasSubject }) => isAnswer && (hasSubject || !matcher.hasSubject))
      : mark === MATCHING.ANSWERS);
  return {
    compared: matches.map(({ document, weight, isAnswer, hasAll }) => ({
      document,
      hasAll,
      weight: weight * 2 + (hasAnswers && isAnswer ? 1 : 0),
    })),
    ranked: hasAnswers ? 'ANSWERS' : matching,
  };
};

const sortRows = (corpus: CorpusView, rows: Compared[]): Pick<Found, 'documents' | 'weights'> => {
  rows.sort((a, b) => orderOf(b.weight) - orderOf(a.weight) || corpus.compare(a.document, b.document));
  return {
    documents: Uint32Array.from(rows, ({ document }) => document),
    weights: Uint32Array.from(rows, ({ weight }) => weight),
  };
};

/** Answers come before all others; their weights are odd. */
const orderOf = (weight: number): number => weight + (weight & 1) * 1e9;

/** The rows that are compared with a search. */
class Candidates {
  readonly #corpus: CorpusView;
  readonly #filters: Filters;

  constructor(corpus: CorpusView, filters: Filters) {
    this.#corpus = corpus;
    this.#filters = filters;
  }

  /** Those that may have all terms: the rows of the term, or of the filter, that the fewest have. */
  withAll(terms: readonly MatchedTerm[]): { rows: Set<number>; isCut: boolean } {
    const [rarest] = [...terms].sort((a, b) => a.count - b.count);
    if (!rarest || rarest.count === 0) return { rows: new Set(), isCut: false };
    return this.#read([rarest], MOST_ROWS);
  }

  /** Those that have some term, the rarest first; all answers without terms. */
  withSome(terms: readonly MatchedTerm[], { asks }: Question): { rows: Set<number>; isCut: boolean } {
    const known = terms.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
    if (known.length > 0) return this.#read(known, MOST_ROWS / known.length);
    if (terms.length > 0 || asks === null) return { rows: new Set(), isCut: false };
    return this.#readTokens(ANSWERS[asks].map(typeToken), MOST_ROWS);
  }

  /** Reads so many rows of each term; of the narrowest filter instead, if it has fewer rows. */
  #read(terms: readonly MatchedTerm[], most: number): { rows: Set<number>; isCut: boolean } {
    const [narrowest] = this.#filters
      .map((tokens) => ({ tokens, count: tokens.reduce((sum, token) => sum + this.#corpus.count(token), 0) }))
      .sort((a, b) => a.count - b.count);
    if (narrowest && narrowest.count <= MOST_ROWS) return this.#readTokens(narrowest.tokens, MOST_ROWS);
    const rows = new Set<number>();
    let isCut = false;
    for (const { tokens, allOf, beginning } of terms) {
      const byCloseness = [...tokens].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([token]) => token);
      const rarestOfName = [...allOf].sort((a, b) => this.#corpus.count(a) - this.#corpus.count(b)).slice(0, 1);
      const read = this.#readTokens([...byCloseness, ...rarestOfName], most, beginning);
      for (const row of read.rows) rows.add(row);
      isCut ||= read.isCut;
    }
    return { rows, isCut };
  }

  /** Reads so many rows of tokens, and of words that begin with one. */
  #readTokens(
    tokens: readonly string[],
    most: number,
    beginning: string | null = null,
  ): { rows: Set<number>; isCut: boolean } {
    const rows = new Set<number>();
    // Rows that a filter leaves out are read too, but only so many.
    let left = this.#filters.length > 0 ? most * FILTERED : most;
    const read = (found: Iterable<number>): boolean => {
      for (const row of found) {
        if (left-- <= 0 || rows.size >= most) return false;
        if (this.#passes(row)) rows.add(row);
      }
      return true;
    };
    for (const token of new Set(tokens)) if (!read(this.#corpus.rowsWith(token, left))) return { rows, isCut: true };
    if (beginning !== null)
      for (const found of this.#corpus.rowsFrom(beginning, left)) if (!read(found)) return { rows, isCut: true };
    return { rows, isCut: false };
  }

  #passes(row: number): boolean {
    if (this.#filters.length === 0) return true;
    const [{ index }, own] = this.#corpus.partOf(row);
    const tokens = new Set<string>();
    for (const entry of index.entriesOf(own)) tokens.add(index.tokens[entry >>> 2] as string);
    return this.#filters.every((group) => group.some((token) => tokens.has(token)));
  }
}

/** With filters, how many times as many rows are read as are compared. */
const FILTERED = 4;
