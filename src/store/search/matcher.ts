import { isCjk } from '../../model/duplicates/words.ts';
import type { NodeType } from '../../model/node-types.ts';
import { append } from '../../model/rows/lists.ts';
import type { QuestionKind } from '../../model/search/question-words.ts';
import type { Question, Term } from '../../model/search/read-question.ts';
import { stemToken } from '../../model/search/search-words.ts';
import { isWord } from '../../model/search/tokens.ts';
import type { CorpusView } from './corpus-view.ts';

/** How close a token of a row is to a word of the search. */
const SAME = 4;
const STEM = 3;
const LONGER = 2;
const SIMILAR = 2;

/** Only words of at least this length may contain typos: one, or two from this length on. */
const MIN_FUZZY_LENGTH = 4;
const MIN_TWO_TYPOS = 8;

/** The weight of the best field. */
const BEST_FIELD = 3;
/** What a row gets at most for having nothing else in its title. */
const WHOLE_TITLE = 8;
/** The most that a word counts for being rare. */
const RAREST = 9;

/** Of a name with more words, the name counts and not its words. */
const MAX_NAME_WORDS = 16;

/** What answers a question. */
export const ANSWERS: Readonly<Record<QuestionKind, readonly NodeType[]>> = {
  WHY: ['Motive'],
  ADVICE: ['Recommendation'],
  WHEN: ['Event'],
  WHERE: ['Event'],
  VIEWS: ['Stance'],
  FORECAST: ['Forecast'],
  FACTS: ['Finding'],
  RELATIONS: ['Relation'],
  WHO: ['Country', 'Organization', 'Person', 'Grouping'],
};

/** A term of the search, with the tokens that match it. */
export interface MatchedTerm {
  term: Term;
  /** How close each is. */
  tokens: ReadonlyMap<string, number>;
  /** All of these together match too: the words of a name. */
  allOf: readonly string[];
  /** Words that begin with this match too; null if it has to be the whole word. */
  beginning: string | null;
  /** About how many rows match. */
  count: number;
  /** How much it counts: more, the rarer it is; 0 if no row has it. */
  rarity: number;
}

/** The tokens that match each term of a question. Words that rows do not have match similar ones. */
export const matchTerms = (corpus: CorpusView, { terms, asks }: Question): MatchedTerm[] =>
  terms.map((term) => {
    const tokens = new Map(term.meanings.map(({ token, closeness }) => [token, closeness]));
    const [word = ''] = term.words;
    const isOne = term.words.length === 1;
    if (isOne) {
      tokens.set(word, SAME);
      const stem = stemToken(word);
      if (!isCjk(word)) tokens.set(stem, STEM).set(stem.slice(1), Math.max(STEM, tokens.get(stem.slice(1)) ?? 0));
    }
    // In a question, the words are not still being typed.
    const mayBeLonger = isOne && term.kind !== 'DATE' && !(asks !== null && word.length < 4);
    const beginning = mayBeLonger ? word : null;
    const counted = () =>
      [...tokens.keys()].reduce((sum, token) => sum + corpus.count(token), 0) +
      (beginning === null ? 0 : corpus.countFrom(beginning)) +
      (isOne ? 0 : Math.min(...term.words.map((one) => corpus.count(one))));
    let count = counted();
    if (count === 0 && isOne && word.length >= MIN_FUZZY_LENGTH && !isCjk(word)) {
      for (const similar of corpus.wordsLike(word, word.length < MIN_TWO_TYPOS ? 1 : 2)) tokens.set(similar, SIMILAR);
      count = counted();
    }
    const rarity = count === 0 ? 0 : Math.round(Math.log2((corpus.size + 1) / (count + 1)));
    return {
      term,
      tokens,
      allOf: isOne || term.words.length > MAX_NAME_WORDS ? [] : term.words,
      beginning,
      count,
      rarity: count === 0 ? 0 : Math.min(RAREST, Math.max(1, rarity)),
    };
  });

export interface Score {
  weight: number;
  /** Whether the row has all terms. */
  hasAll: boolean;
  /** How much of what is looked for it has, from 0 to 1. */
  coverage: number;
  /** Whether it answers the question, as far as who acts and the kind of row say. */
  isAnswer: boolean;
  /** Whether it has something of what is asked about, besides who acts. */
  hasSubject: boolean;
}

/** What a token of a row means for the search. */
interface Meaning {
  term: number;
  closeness: number;
  /** Of one of several words that match only together: its bit. */
  bit: number;
}

/** Compares rows with a search. */
export class Matcher {
  readonly terms: readonly MatchedTerm[];
  /** Whether rows have anything of what is asked about, besides who acts. */
  readonly hasSubject: boolean;
  readonly #corpus: CorpusView;
  readonly #asks: QuestionKind | null;
  /** By part of the corpus: by place, what the token means; and the places of the longer words of each term. */
  readonly #meanings: readonly ReadonlyMap<number, readonly Meaning[]>[];
  readonly #longer: readonly (readonly { term: number; start: number; end: number }[])[];
  readonly #total: number;
  readonly #hasActor: boolean;
  /** Of the row that is compared, by term. */
  readonly #best: Int32Array;
  readonly #bits: Int32Array;
  readonly #acts: Uint8Array;

  constructor(corpus: CorpusView, question: Question, terms: readonly MatchedTerm[]) {
    this.#corpus = corpus;
    this.#asks = question.asks;
    this.terms = terms;
    this.#meanings = corpus.parts.map(({ index }) => {
      const meanings = new Map<number, Meaning[]>();
      const add = (token: string, meaning: Meaning) => {
        const place = index.placeOf(token);
        if (place >= 0) append(meanings, place, meaning);
      };
      terms.forEach(({ tokens, allOf }, term) => {
        for (const [token, closeness] of tokens) add(token, { term, closeness, bit: 0 });
        for (const [at, word] of allOf.entries()) add(word, { term, closeness: SAME, bit: 1 << at });
      });
      return meanings;
    });
    this.#longer = corpus.parts.map(({ index }) =>
      terms.flatMap(({ beginning }, term) => {
        const [start, end] = beginning === null ? [0, 0] : index.placesFrom(beginning);
        return start < end ? [{ term, start, end }] : [];
      }),
    );
    this.#total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
    this.#hasActor = terms.some(({ term }) => term.acts);
    this.hasSubject = terms.some(({ term, rarity }) => !term.acts && rarity > 0);
    this.#best = new Int32Array(terms.length);
    this.#bits = new Int32Array(terms.length);
    this.#acts = new Uint8Array(terms.length);
  }

  score(document: number): Score {
    const [part, own] = this.#corpus.partOf(document);
    const at = this.#corpus.parts.indexOf(part);
    const meanings = this.#meanings[at] as ReadonlyMap<number, readonly Meaning[]>;
    const longer = this.#longer[at] as readonly { term: number; start: number; end: number }[];
    this.#best.fill(0);
    this.#bits.fill(0);
    this.#acts.fill(0);
    let inTitle = 0;
    for (const entry of part.index.entriesOf(own)) {
      const place = entry >>> 2;
      const field = entry & 3;
      const found = meanings.get(place);
      if (found) {
        const isInTitle = field === BEST_FIELD && isWord(part.index.tokens[place] as string);
        for (const meaning of found) this.#add(meaning, field, isInTitle);
        if (isInTitle) inTitle++;
      }
      for (const { term, start, end } of longer)
        if (place >= start && place < end && !found?.some((one) => one.term === term))
          this.#improve(term, LONGER * field);
    }
    return this.#sum(document, inTitle, part.index.titleLengths[own] as number);
  }

  #add({ term, closeness, bit }: Meaning, field: number, isInTitle: boolean): void {
    const { term: asked, allOf } = this.terms[term] as MatchedTerm;
    if (bit > 0) {
      const bits = (this.#bits[term] as number) | bit;
      this.#bits[term] = bits;
      if (bits === (1 << allOf.length) - 1) this.#improve(term, SAME * (asked.acts ? 1 : field));
      return;
    }
    const isName = asked.kind === 'NAME' && !isInTitle;
    const isBest = isName && field === BEST_FIELD;
    if (asked.acts && isBest) this.#acts[term] = 1;
    // Who acts is what is asked for; of other names, any part in it is nearly as good.
    const role = asked.acts ? (isBest ? BEST_FIELD : 1) : isName ? Math.max(2, field) : field;
    this.#improve(term, closeness * role);
  }

  #improve(term: number, value: number): void {
    if (value > (this.#best[term] as number)) this.#best[term] = value;
  }

  #sum(document: number, inTitle: number, titleLength: number): Score {
    let [weight, covered, hasAll, acts, hasSubject] = [0, 0, true, false, false];
    this.terms.forEach(({ rarity, term }, at) => {
      const best = this.#best[at] as number;
      weight += rarity * best;
      if (best === 0) hasAll = false;
      else covered += term.acts && !this.#acts[at] ? rarity / 3 : rarity;
      if (this.#acts[at]) acts = true;
      if (best > 0 && !term.acts) hasSubject = true;
    });
    const coverage = this.#total === 0 ? 0 : covered / this.#total;
    return {
      weight: weight + Math.round((WHOLE_TITLE * inTitle) / Math.max(1, titleLength)),
      hasAll,
      coverage,
      isAnswer: this.#isAnswer(document, acts, coverage),
      hasSubject,
    };
  }

  #isAnswer(document: number, acts: boolean, coverage: number): boolean {
    if (this.#asks === null || !ANSWERS[this.#asks].includes(this.#corpus.nodeOf(document).type)) return false;
    if (this.terms.length === 0) return true;
    return this.#hasActor && ACTED.has(this.#asks) ? acts : coverage >= ENOUGH;
  }

  /** The words of a row that match. */
  wordsOf(document: number): string[] {
    const [part, own] = this.#corpus.partOf(document);
    const at = this.#corpus.parts.indexOf(part);
    const { tokens } = part.index;
    const entries = [...part.index.entriesOf(own)].map((entry) => entry >>> 2);
    const matched = new Set(entries.filter((place) => this.#meanings[at]?.has(place)).map((place) => tokens[place]));
    return entries
      .filter((place) => {
        const word = tokens[place] as string;
        const isLonger = this.#longer[at]?.some(({ start, end }) => place >= start && place < end);
        return isWord(word) && (isLonger || matched.has(word) || matched.has(stemToken(word)));
      })
      .map((place) => tokens[place] as string);
  }
}

/** What somebody who is named does: acts, advises, thinks. */
const ACTED: ReadonlySet<QuestionKind> = new Set(['WHY', 'ADVICE', 'VIEWS', 'FORECAST']);

/** How much of a question an answer has to be about, if it names nobody who acts. */
const ENOUGH = 0.5;
