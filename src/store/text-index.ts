import SearchableMap from 'minisearch/SearchableMap';
import { forEachInSteps, type Steps, sortInSteps } from '../model/steps.ts';
import { addRank, type Bitset, createBitset, hasRank, intersection } from './bitset.ts';

/** The words of a document, and for each the weight of the best field that it is in: 1, 2 or 3. */
export type WeighedWords = ReadonlyMap<string, number>;

/** Documents that match, as numbers, and how well; the best match is first, and equally good ones are by number. */
export interface Matches {
  documents: Uint32Array;
  weights: Uint32Array;
}

const NO_MATCHES: Matches = { documents: new Uint32Array(), weights: new Uint32Array() };

/** How close a word of a document is to a word of the search. */
const SAME = 4;
const LONGER = 2;
const SIMILAR = 1;

/** Only words of at least this length may contain typos: one for every five letters, but two at most. */
const MIN_FUZZY_LENGTH = 5;
const MAX_TYPOS = 2;

/** To split texts into words takes long. */
const DOCUMENTS_PER_STEP = 20;

/** Finds documents by words. The words are sorted, so those with the same beginning are neighbours. */
export class TextIndex {
  readonly #size: number;
  readonly #words: readonly string[];
  /** The places of words by the word; finds similar ones. */
  readonly #places = new SearchableMap<number>();
  /** The documents of each word, ascending, as `document * 4 + weight`; those of word `i` begin at `starts[i]`. */
  readonly #postings: Uint32Array;
  readonly #starts: Uint32Array;

  private constructor(size: number, words: readonly string[], postings: Uint32Array, starts: Uint32Array) {
    this.#size = size;
    this.#words = words;
    this.#postings = postings;
    this.#starts = starts;
  }

  /** Takes the words of each document, by its number. */
  static *index(documents: Iterable<WeighedWords>): Steps<TextIndex> {
    const lists = new Map<string, number[]>();
    let size = 0;
    let total = 0;
    yield* forEachInSteps(
      documents,
      (words, document) => {
        size = document + 1;
        total += words.size;
        for (const [word, weight] of words) {
          const list = lists.get(word);
          if (list) list.push(document * 4 + weight);
          else lists.set(word, [document * 4 + weight]);
        }
      },
      DOCUMENTS_PER_STEP,
    );
    const words = yield* sortInSteps([...lists.keys()], (a, b) => (a < b ? -1 : 1));
    const index = new TextIndex(size, words, new Uint32Array(total), new Uint32Array(words.length + 1));
    yield* forEachInSteps(words, (word, place) => index.#add(word, place, lists.get(word) as number[]));
    return index;
  }

  #add(word: string, place: number, documents: readonly number[]): void {
    const start = this.#starts[place] as number;
    this.#postings.set(documents, start);
    this.#starts[place + 1] = start + documents.length;
    this.#places.set(word, place);
  }

  /**
   * The documents that have all words, or words that begin with them or are similar. A document's weight is the sum, over
   * its words that match, of closeness times the weight of the field.
   */
  search(words: readonly string[]): Matches {
    const closeness = new Uint8Array(this.#words.length);
    let common: Bitset | undefined;
    for (const word of words) {
      const documents = this.#findWord(word, closeness);
      common = common ? intersection([common, documents]) : documents;
      // The search for similar words takes longest, so it ends early.
      if (common.every((part) => part === 0)) return NO_MATCHES;
    }
    return common ? sortByWeight(this.#weigh(common, closeness)) : NO_MATCHES;
  }

  /** The documents of one word of the search. Notes how close the words found are to it. */
  #findWord(word: string, closeness: Uint8Array): Bitset {
    const documents = createBitset(this.#size);
    const add = (place: number, close: number) => {
      closeness[place] = Math.max(closeness[place] as number, close);
      for (let i = this.#starts[place] as number; i < (this.#starts[place + 1] as number); i++)
        addRank(documents, (this.#postings[i] as number) >>> 2);
    };
    const start = this.#firstPlace((other) => other >= word);
    const end = this.#firstPlace((other) => other > word && !other.startsWith(word));
    for (let place = start; place < end; place++) add(place, this.#words[place] === word ? SAME : LONGER);
    if (word.length >= MIN_FUZZY_LENGTH) {
      const typos = Math.min(MAX_TYPOS, Math.round(word.length / 5));
      for (const [place] of this.#places.fuzzyGet(word, typos).values())
        if (place < start || place >= end) add(place, SIMILAR);
    }
    return documents;
  }

  /** The place of the first word for which a test holds, which it does for all words after it too. */
  #firstPlace(holds: (word: string) => boolean): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#words[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The weights of these documents; 0 for all others. */
  #weigh(documents: Bitset, closeness: Uint8Array): Uint32Array {
    const weights = new Uint32Array(this.#size);
    for (let place = 0; place < closeness.length; place++) {
      if (closeness[place] === 0) continue;
      for (let i = this.#starts[place] as number; i < (this.#starts[place + 1] as number); i++) {
        const posting = this.#postings[i] as number;
        const document = posting >>> 2;
        if (hasRank(documents, document))
          weights[document] = (weights[document] as number) + (closeness[place] as number) * (posting & 3);
      }
    }
    return weights;
  }
}

/** The documents with a weight, by counting how many have each: this takes no comparisons. */
const sortByWeight = (weightOf: Uint32Array): Matches => {
  const heaviest = weightOf.reduce((a, b) => Math.max(a, b), 0);
  /** Where the next document of a weight goes: after all that are heavier. */
  const places = new Uint32Array(heaviest + 1);
  for (const weight of weightOf) places[weight] = (places[weight] as number) + 1;
  let total = 0;
  for (let weight = heaviest; weight > 0; weight--) {
    const count = places[weight] as number;
    places[weight] = total;
    total += count;
  }
  const documents = new Uint32Array(total);
  const weights = new Uint32Array(total);
  weightOf.forEach((weight, document) => {
    if (weight === 0) return;
    const place = places[weight] as number;
    places[weight] = place + 1;
    documents[place] = document;
    weights[place] = weight;
  });
  return { documents, weights };
};
