import SearchableMap from 'minisearch/SearchableMap';
import type { NodeRef } from '../../model/refs.ts';
import { append } from '../../model/rows/lists.ts';
import { isWord } from '../../model/search/tokens.ts';
import { canBeMeant } from '../../model/search/words.ts';
import type { SearchFacets } from '../store.ts';
import type { SearchDocument } from './document.ts';
import { countFacets } from './facets.ts';
import { MOST_RANKED, type Selected, type Selection } from './find.ts';
import type { MatchedTerm, TokenCounts } from './terms.ts';

/** An inverted index as plain arrays, which a worker can build and send. */
export interface IndexedText {
  /** By number: documents are numbered in the order in which they were given. */
  nodes: readonly NodeRef[];
  titleLengths: Uint8Array;
  /** Sorted, so that those with the same beginning are neighbours. */
  tokens: readonly string[];
  /** The documents of each token as `number * 4 + weight`; those of the token at place `i` begin at `starts[i]`. */
  postings: Uint32Array;
  starts: Uint32Array;
  /** The tokens of each document as `place * 4 + weight`; those of document `i` begin at `documentStarts[i]`. */
  entries: Uint32Array;
  documentStarts: Uint32Array;
}

/** Indexes documents, which are given by type and id: equally good matches are in this order. */
export const indexText = (documents: Iterable<SearchDocument>): IndexedText => {
  const found = new Map<string, number[]>();
  const nodes: NodeRef[] = [];
  const titleLengths: number[] = [];
  const sizes: number[] = [];
  for (const { node, titleLength, tokens } of documents) {
    for (const [token, weight] of tokens) append(found, token, nodes.length * 4 + weight);
    nodes.push(node);
    titleLengths.push(Math.min(titleLength, 255));
    sizes.push(tokens.size);
  }
  const tokens = [...found.keys()].sort();
  const starts = sumsOf(tokens.map((token) => found.get(token)?.length ?? 0));
  const documentStarts = sumsOf(sizes);
  const postings = new Uint32Array(starts.at(-1) as number);
  const entries = new Uint32Array(postings.length);
  const next = documentStarts.slice();
  for (const [place, token] of tokens.entries()) {
    postings.set(found.get(token) as number[], starts[place]);
    for (const posting of found.get(token) as number[]) {
      const document = posting >>> 2;
      entries[next[document] as number] = place * 4 + (posting & 3);
      next[document] = (next[document] as number) + 1;
    }
  }
  return { nodes, titleLengths: Uint8Array.from(titleLengths), tokens, postings, starts, entries, documentStarts };
};

/** The sum of all sizes before each, and of all. */
const sumsOf = (sizes: readonly number[]): Uint32Array => {
  const sums = new Uint32Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) sums[at + 1] = (sums[at] as number) + size;
  return sums;
};

/** Finds documents in memory. */
export class TextIndex implements TokenCounts {
  readonly size: number;
  readonly #text: IndexedText;
  readonly #places: ReadonlyMap<string, number>;
  /** Made for the first misspelt word, since it takes a while. */
  #words: SearchableMap<true> | undefined;

  constructor(text: IndexedText) {
    this.size = text.nodes.length;
    this.#text = text;
    this.#places = new Map(text.tokens.map((token, place) => [token, place]));
  }

  count(token: string): number {
    return this.#postingsOf(token).length;
  }

  countFrom(beginning: string): number {
    return this.#postingsLike(beginning).length;
  }

  wordsLike(word: string, typos: number): string[] {
    this.#words ??= SearchableMap.from(
      this.#text.tokens.flatMap((token) => (isWord(token) && canBeMeant(token) ? [[token, true]] : [])),
    );
    return [...this.#words.fuzzyGet(word, typos).keys()].sort();
  }

  select(selection: Selection): Selected {
    const { documents, strengths } = this.#match(selection);
    // Documents of one strength stay in their order.
    const byStrength = new Map<number, number[]>();
    for (const document of documents) append(byStrength, strengths[document] as number, document);
    const sorted = [...byStrength].sort(([a], [b]) => b - a).flatMap(([, equal]) => equal);
    return { count: documents.length, documents: sorted.slice(0, MOST_RANKED).map((document) => this.#read(document)) };
  }

  /** What the documents of a selection can be narrowed by. */
  facets(selection: Selection): SearchFacets {
    const { tokens } = this.#text;
    const counts = new Uint32Array(tokens.length);
    for (const document of this.#match(selection).documents)
      for (const entry of this.#entriesOf(document)) counts[entry >>> 2] = (counts[entry >>> 2] as number) + 1;
    return countFacets(tokens.map((token, place) => [token, counts[place] as number]));
  }

  /** The documents that match, in their order, and their strengths, by number. */
  #match({ terms, least, preferred, filters }: Selection): { documents: number[]; strengths: Uint32Array } {
    const covered = new Uint32Array(this.size);
    const strengths = new Uint32Array(this.size);
    for (const term of terms) {
      const fields = this.#fieldsOf(term);
      for (let document = 0; document < this.size; document++) {
        const field = fields[document] as number;
        if (field === 0) continue;
        covered[document] = (covered[document] as number) + term.rarity;
        strengths[document] = (strengths[document] as number) + term.rarity * field;
      }
    }
    const isPreferred = preferred && this.#preferred(preferred);
    const passes = filters.map((tokens) => this.#having(tokens));
    const documents: number[] = [];
    for (let document = 0; document < this.size; document++) {
      const isFirst = isPreferred?.[document] === 1;
      if (!isFirst && (least === null || (covered[document] as number) < least)) continue;
      if (!passes.every((has) => has[document] === 1)) continue;
      documents.push(document);
      if (isFirst) strengths[document] = (strengths[document] as number) + PREFERRED;
    }
    return { documents, strengths };
  }

  /** By document, the weight of the best field that has a term. */
  #fieldsOf({ tokens, allOf, beginning }: MatchedTerm): Uint8Array {
    const fields = new Uint8Array(this.size);
    const add = (postings: Uint32Array) => {
      for (const posting of postings)
        if ((posting & 3) > (fields[posting >>> 2] as number)) fields[posting >>> 2] = posting & 3;
    };
    for (const token of tokens.keys()) add(this.#postingsOf(token));
    if (beginning !== null) add(this.#postingsLike(beginning));
    if (allOf.length === 0) return fields;
    const lists = allOf.map((word) => this.#postingsOf(word));
    const least = new Map(Array.from(lists[0] as Uint32Array, (posting) => [posting >>> 2, posting & 3]));
    for (const list of lists.slice(1)) {
      const weights = new Map(Array.from(list, (posting) => [posting >>> 2, posting & 3]));
      for (const [document, weight] of least) {
        const other = weights.get(document);
        if (other === undefined) least.delete(document);
        else least.set(document, Math.min(weight, other));
      }
    }
    add(Uint32Array.from(least, ([document, weight]) => document * 4 + weight));
    return fields;
  }

  #preferred({ types, actors }: NonNullable<Selection['preferred']>): Uint8Array {
    const ofTypes = this.#having(types);
    if (actors === null) return ofTypes;
    const acting = new Uint8Array(this.size);
    for (const [token, weight] of actors)
      for (const posting of this.#postingsOf(token)) if ((posting & 3) >= weight) acting[posting >>> 2] = 1;
    return acting.map((acts, document) => acts & (ofTypes[document] as number));
  }

  /** By document, 1 if it has one of the tokens. */
  #having(tokens: readonly string[]): Uint8Array {
    const has = new Uint8Array(this.size);
    for (const token of tokens) for (const posting of this.#postingsOf(token)) has[posting >>> 2] = 1;
    return has;
  }

  #read(document: number): SearchDocument {
    const { nodes, titleLengths, tokens } = this.#text;
    return {
      node: nodes[document] as NodeRef,
      titleLength: titleLengths[document] as number,
      tokens: new Map(Array.from(this.#entriesOf(document), (entry) => [tokens[entry >>> 2] as string, entry & 3])),
    };
  }

  #entriesOf(document: number): Uint32Array {
    const { entries, documentStarts } = this.#text;
    return entries.subarray(documentStarts[document], documentStarts[document + 1]);
  }

  #postingsOf(token: string): Uint32Array {
    const place = this.#places.get(token);
    return place === undefined ? NONE : this.#postingsFrom(place, place + 1);
  }

  #postingsFrom(place: number, end: number): Uint32Array {
    const { postings, starts } = this.#text;
    return postings.subarray(starts[place], starts[end]);
  }

  /** The postings of all words with a beginning. */
  #postingsLike(beginning: string): Uint32Array {
    const start = this.#firstPlace((token) => token >= beginning);
    return this.#postingsFrom(
      start,
      this.#firstPlace((token) => token > beginning && !token.startsWith(beginning)),
    );
  }

  /** The place of the first token for which a test holds, as it does for all tokens after it. */
  #firstPlace(holds: (token: string) => boolean): number {
    let [low, high] = [0, this.#text.tokens.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#text.tokens[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** What makes preferred documents come before all others: more than the strength of 24 terms. */
const PREFERRED = 1e6;

const NONE = new Uint32Array();
