import type { NodeRef } from '../../model/refs.ts';
import type { NumberedTokens } from './numbered-tokens.ts';
import type { CorpusPart, CorpusView, TokensOfRows } from './search-corpus-view.ts';
import { compareNodes } from './search-searched-row.ts';

/** A row that was read, and what it is found by. */
export interface ReadDocument {
  node: NodeRef;
  titleLength: number;
  /** Its tokens by number, as `number * 4 + weight`. */
  entries: Uint32Array;
}

/** What a search asked for that was not read yet. */
export interface Misses {
  counts: Set<string>;
  beginnings: Set<string>;
  /** Words for which similar ones are looked for, and in how many letters they may differ. */
  like: Map<string, number>;
  /** Tokens whose rows are read, and how many of them at most. */
  rows: Map<string, number>;
  rowsFrom: Map<string, number>;
}

/** Parts of a database's index, as they were read for one search. */
export class KnownParts {
  readonly counts = new Map<string, number>();
  readonly countsFrom = new Map<string, number>();
  /** Similar words. */
  readonly like = new Map<string, readonly string[]>();
  /** Rows by their keys, in their order. */
  readonly rows = new Map<string, { most: number; keys: readonly string[] }>();
  readonly rowsFrom = new Map<string, { most: number; lists: readonly (readonly string[])[] }>();
  readonly documents = new Map<string, ReadDocument>();
}

/**
 * The rows of a database as far as they were read. What is missing is noted, and looks as if it was nothing: the search has to
 * be done again when it was read.
 */
export class DatabaseCorpus implements CorpusView {
  readonly size: number;
  readonly parts: readonly CorpusPart[];
  readonly misses: Misses = {
    counts: new Set(),
    beginnings: new Set(),
    like: new Map(),
    rows: new Map(),
    rowsFrom: new Map(),
  };
  readonly #known: KnownParts;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(size: number, known: KnownParts, tokens: NumberedTokens) {
    this.size = size;
    this.#known = known;
    const rows = [...known.documents].sort(([, a], [, b]) => compareNodes(a.node, b.node));
    const documents = rows.map(([, document]) => document);
    this.#numbers = new Map(rows.map(([key], number) => [key, number]));
    this.parts = [{ nodes: documents.map(({ node }) => node), index: tokensOf(documents, tokens) }];
  }

  /** Whether a search read nothing that is missing. */
  get isComplete(): boolean {
    return Object.values(this.misses).every(({ size }) => size === 0);
  }

  partOf(document: number): readonly [CorpusPart, number] {
    return [this.parts[0] as CorpusPart, document];
  }

  nodeOf(document: number): NodeRef {
    return this.parts[0]?.nodes[document] as NodeRef;
  }

  compare(a: number, b: number): number {
    return a - b;
  }

  count(token: string): number {
    const count = this.#known.counts.get(token);
    if (count === undefined) this.misses.counts.add(token);
    return count ?? 0;
  }

  countFrom(beginning: string): number {
    const count = this.#known.countsFrom.get(beginning);
    if (count === undefined) this.misses.beginnings.add(beginning);
    return count ?? 0;
  }

  wordsLike(word: string, typos: number): readonly string[] {
    const like = this.#known.like.get(word);
    if (like) return like;
    // Counts that are missing make words look unknown.
    if (this.misses.counts.size + this.misses.beginnings.size === 0) this.misses.like.set(word, typos);
    return [];
  }

  rowsWith(token: string, most: number): Iterable<number> {
    const known = this.#known.rows.get(token);
    const wanted = oneMore(most);
    if (known && (known.most >= wanted || known.keys.length < known.most)) return this.#numbersOf(known.keys);
    this.misses.rows.set(token, Math.max(wanted, this.misses.rows.get(token) ?? 0));
    return [];
  }

  rowsFrom(beginning: string, most: number): Iterable<Iterable<number>> {
    const known = this.#known.rowsFrom.get(beginning);
    const read = known?.lists.reduce((sum, keys) => sum + keys.length, 0) ?? 0;
    const wanted = oneMore(most);
    if (known && (known.most >= wanted || read < known.most)) return known.lists.map((keys) => this.#numbersOf(keys));
    this.misses.rowsFrom.set(beginning, Math.max(wanted, this.misses.rowsFrom.get(beginning) ?? 0));
    return [];
  }

  #numbersOf(keys: readonly string[]): number[] {
    return keys.map((key) => this.#numbers.get(key) as number);
  }
}

/** One more than are wanted says whether there are more. */
const oneMore = (most: number): number => Math.ceil(most) + 1;

const tokensOf = (documents: readonly ReadDocument[], tokens: NumberedTokens): TokensOfRows => ({
  tokens: tokens.tokens,
  entriesOf: (row) => (documents[row] as ReadDocument).entries,
  titleLengthOf: (row) => (documents[row] as ReadDocument).titleLength,
  placeOf: (token) => tokens.find(token),
  beginningWith: (text) => tokens.beginningWith(text),
});
