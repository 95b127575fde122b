import type { NodeType } from '../../model/node-types.ts';
import { append } from '../../model/rows/lists.ts';
import type { QuestionKind } from '../../model/search/question-words.ts';
import type { Question } from '../../model/search/read-question.ts';
import { stemToken } from '../../model/search/search-words.ts';
import { isWord } from '../../model/search/tokens.ts';
import type { CorpusView, Places } from './search-corpus-view.ts';
import { LONGER, type MatchedTerm, SAME } from './search-match-terms.ts';

/** The weight of the best field. */
const BEST_FIELD = 3;
/** What a row gets at most for having nothing else in its title. */
const WHOLE_TITLE = 8;
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
  /** Whether it marks what the named institute has published. */
  isSource?: boolean;
}

/** Where the words are that begin with the word of a term. */
interface Longer extends Places {
  term: number;
}

/** Whether a place is among them: asked of each token of each row, so that a function for each kind of places would cost a tenth of a search. */
const isAmong = ({ start, end, has }: Longer, place: number): boolean =>
  place >= start && place < end && (has === undefined || has(place));

/** Compares rows with a search. */
export class Matcher {
  readonly terms: readonly MatchedTerm[];
  /** Whether rows have anything of what is asked about, besides who acts. */
  readonly hasSubject: boolean;
  readonly #corpus: CorpusView;
  readonly #asks: QuestionKind | null;
  /** By part of the corpus: by place, what the token means; and the places of the longer words of each term. */
  readonly #meanings: readonly ReadonlyMap<number, readonly Meaning[]>[];
  readonly #longer: readonly (readonly Longer[])[];
  readonly #total: number;
  readonly #hasActor: boolean;
  /** Of the row that is compared, by term. */
  readonly #best: Int32Array;
  readonly #bits: Int32Array;
  readonly #least: Uint8Array;
  readonly #acts: Uint8Array;
  readonly #titled: Uint8Array;

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
      terms.forEach(({ tokens, allOf, sources }, term) => {
        for (const [token, closeness] of tokens) add(token, { term, closeness, bit: 0, isSource: sources.has(token) });
        for (const [at, word] of allOf.entries()) add(word, { term, closeness: SAME, bit: 1 << at });
      });
      return meanings;
    });
    this.#longer = corpus.parts.map(({ index }) =>
      terms.flatMap(({ beginning }, term) => {
        const places = beginning === null ? null : index.beginningWith(beginning);
        return places ? [{ term, start: places.start, end: places.end, has: places.has }] : [];
      }),
    );
    this.#total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
    this.#hasActor = terms.some(({ term }) => term.acts);
    this.hasSubject = terms.some(({ term, rarity }) => !term.acts && rarity > 0);
    this.#best = new Int32Array(terms.length);
    this.#bits = new Int32Array(terms.length);
    this.#least = new Uint8Array(terms.length);
    this.#acts = new Uint8Array(terms.length);
    this.#titled = new Uint8Array(terms.length);
  }

  score(document: number): Score {
    const [part, own] = this.#corpus.partOf(document);
    const at = this.#corpus.parts.indexOf(part);
    const meanings = this.#meanings[at] as ReadonlyMap<number, readonly Meaning[]>;
    const longer = this.#longer[at] as readonly Longer[];
    this.#best.fill(0);
    this.#bits.fill(0);
    this.#least.fill(BEST_FIELD);
    this.#acts.fill(0);
    this.#titled.fill(0);
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
      for (const one of longer)
        if (isAmong(one, place) && !found?.some(({ term }) => term === one.term))
          this.#improve(one.term, LONGER * field);
    }
    return this.#sum(document, inTitle, part.index.titleLengthOf(own));
  }

  #add({ term, closeness, bit, isSource }: Meaning, field: number, isInTitle: boolean): void {
    const { term: asked, allOf, misspelt } = this.terms[term] as MatchedTerm;
    if (bit > 0) {
      const bits = (this.#bits[term] as number) | bit;
      const least = Math.min(this.#least[term] as number, field);
      this.#bits[term] = bits;
      this.#least[term] = least;
      // A name is in a row as its word in the least field is, whichever of them comes last.
      if (bits === (1 << allOf.length) - 1) this.#improve(term, SAME * (asked.acts ? 1 : least));
      return;
    }
    if (isInTitle) this.#titled[term] = 1;
    const isName = (asked.kind === 'NAME' || misspelt.length > 0) && !isInTitle;
    const isBest = isSource || (isName && field === BEST_FIELD);
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
    if (this.#asks === null) return false;
    const { type } = this.#corpus.nodeOf(document);
    // The page of what is asked about says who says what of it. Between two who are named, it is about another thing.
    if (this.#asks === 'VIEWS' && TOPICS.includes(type))
      return !this.#hasActor && this.terms.some(({ term }) => term.kind === 'WORD') && this.#titled.every(Boolean);
    if (!ANSWERS[this.#asks].includes(type)) return false;
    if (this.terms.length === 0) return true;
    if (this.#hasActor && ACTED.has(this.#asks)) return acts;
    // What somebody thinks of a country, and how it gets along with another, is not said by what does not concern it.
    const lacksName = this.terms.some(({ term, rarity }, at) => term.kind === 'NAME' && rarity > 0 && !this.#best[at]);
    return coverage >= ENOUGH && !(lacksName && CONCERNING.has(this.#asks));
  }

  /** The words of a row that match, sorted. */
  wordsOf(document: number): string[] {
    const [part, own] = this.#corpus.partOf(document);
    const at = this.#corpus.parts.indexOf(part);
    const { tokens } = part.index;
    const entries = [...part.index.entriesOf(own)].map((entry) => entry >>> 2);
    const matched = new Set(entries.filter((place) => this.#meanings[at]?.has(place)).map((place) => tokens[place]));
    return entries
      .filter((place) => {
        const word = tokens[place] as string;
        const isLonger = this.#longer[at]?.some((one) => isAmong(one, place));
        return isWord(word) && (isLonger || matched.has(word) || matched.has(stemToken(word)));
      })
      .map((place) => tokens[place] as string)
      .sort();
  }
}

/** What somebody who is named does: acts, advises, thinks. */
const ACTED: ReadonlySet<QuestionKind> = new Set(['WHY', 'ADVICE', 'VIEWS', 'FORECAST']);

/** What is asked of all that are named. */
const CONCERNING: ReadonlySet<QuestionKind> = new Set(['VIEWS', 'RELATIONS']);

/** What views are about. */
const TOPICS: readonly NodeType[] = ['Event', 'Issue', 'Instrument'];

/** How much of a question an answer has to be about, if it names nobody who acts. */
const ENOUGH = 0.5;
