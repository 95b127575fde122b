import type { NodeRef } from '../../model/node-ref.ts';
import { NODE_TYPES } from '../../model/node-types.ts';
import { mapLazily } from '../../model/rows/lists.ts';
import type { CorpusPart, CorpusView } from './corpus-view.ts';
import { compareNodes, type SearchedRow } from './searched-row.ts';
import { SimilarWords } from './similar-words.ts';
import { TextIndex } from './text-index.ts';

const NONE = new Uint32Array();

/** Rows that were indexed together. */
interface IndexedPart extends CorpusPart {
  index: TextIndex;
  words: SimilarWords;
}

/**
 * All rows that can be searched, by number: those that were indexed together, without those that are gone since, and then
 * those that were added. What it says does not depend on when a row was added.
 */
export class Corpus implements CorpusView {
  readonly #base: IndexedPart;
  readonly #added: IndexedPart | null;
  readonly #gone: ReadonlySet<number>;
  /** How many of the rows that are gone had each token. */
  readonly #goneTokens: ReadonlyMap<string, number>;
  readonly size: number;

  private constructor(base: IndexedPart, gone: ReadonlySet<number> = new Set(), added: IndexedPart | null = null) {
    this.#base = base;
    this.#gone = gone;
    this.#added = added;
    this.size = base.nodes.length - gone.size + (added?.nodes.length ?? 0);
    const tokens = new Map<string, number>();
    for (const document of gone)
      for (const entry of base.index.entriesOf(document)) {
        const token = base.index.tokens[entry >>> 2] as string;
        tokens.set(token, (tokens.get(token) ?? 0) + 1);
      }
    this.#goneTokens = tokens;
  }

  /** Takes the rows in the order of equally good matches. */
  static index(rows: readonly SearchedRow[]): Corpus {
    return new Corpus(indexPart(rows));
  }

  /** The rows that were indexed together, without some of them and with others. */
  changed(gone: ReadonlySet<number>, added: readonly SearchedRow[]): Corpus {
    return new Corpus(this.#base, gone, indexPart(added));
  }

  /** The number of rows that were indexed together. */
  get baseSize(): number {
    return this.#base.nodes.length;
  }

  /** The number of a row that was indexed with the others, which is there. */
  numberOf(node: NodeRef): number {
    const { nodes } = this.#base;
    let [low, high] = [0, nodes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareNodes(nodes[middle] as NodeRef, node) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  nodeOf(document: number): NodeRef {
    const [{ nodes }, own] = this.partOf(document);
    return nodes[own] as NodeRef;
  }

  /** The part that has a row, and its number there. */
  partOf(document: number): readonly [CorpusPart, number] {
    const { length } = this.#base.nodes;
    return document < length ? [this.#base, document] : [this.#added as CorpusPart, document - length];
  }

  /** Its parts: those that were indexed together, and those that were added. */
  get parts(): readonly IndexedPart[] {
    return this.#added ? [this.#base, this.#added] : [this.#base];
  }

  /** By number: all rows of one type are neighbours unless some were added. */
  compare(a: number, b: number): number {
    if (this.#added === null) return a - b;
    const [first, second] = [this.nodeOf(a), this.nodeOf(b)];
    return NODE_TYPES.indexOf(first.type) - NODE_TYPES.indexOf(second.type) || compareNodes(first, second);
  }

  /** How many rows have a token. */
  count(token: string): number {
    const found = this.parts.reduce((sum, { index }) => sum + index.postingsOf(index.placeOf(token)).length, 0);
    return found - (this.#goneTokens.get(token) ?? 0);
  }

  /** How often words that begin with this one are in rows. */
  countFrom(beginning: string): number {
    const found = this.parts.reduce((sum, { index }) => sum + index.countFrom(...index.placesFrom(beginning)), 0);
    let gone = 0;
    for (const [token, count] of this.#goneTokens) if (token.startsWith(beginning)) gone += count;
    return found - gone;
  }

  /** The words that differ in so many letters at most and that rows have. */
  wordsLike(word: string, typos: number): string[] {
    const words = new Set(this.parts.flatMap(({ words }) => words.like(word, typos)));
    return [...words].filter((one) => this.count(one) > 0).sort();
  }

  /** The rows that have a token: those with the heaviest first, and then in the order of equally good matches. */
  rowsWith(token: string): Iterable<number> {
    const [base = NONE, added = NONE] = this.parts.map(({ index }) => index.postingsOf(index.placeOf(token)));
    return this.#merge(base, added);
  }

  /** The rows of each word that begins with this one, in the order of the words. */
  *rowsFrom(beginning: string): Iterable<Iterable<number>> {
    const [base, added] = this.parts;
    const [start, end] = (base as IndexedPart).index.placesFrom(beginning);
    if (!added) {
      for (let place = start; place < end; place++)
        yield this.#merge((base as IndexedPart).index.postingsOf(place), NONE);
      return;
    }
    const words = [base as IndexedPart, added].flatMap(({ index }) =>
      index.tokens.slice(...index.placesFrom(beginning)),
    );
    for (const word of [...new Set(words)].sort()) yield this.rowsWith(word);
  }

  *#merge(base: Uint32Array, added: Uint32Array): Iterable<number> {
    const { length } = this.#base.nodes;
    let [inBase, inAdded] = [0, 0];
    while (inBase < base.length || inAdded < added.length) {
      const [first, second] = [base[inBase], added[inAdded]];
      if (first !== undefined && this.#gone.has(first >>> 2)) inBase++;
      else if (second === undefined || (first !== undefined && this.#isBefore(first, second))) {
        yield (first as number) >>> 2;
        inBase++;
      } else {
        yield length + (second >>> 2);
        inAdded++;
      }
    }
  }

  /** Whether a posting of the base comes before one of the added rows. */
  #isBefore(base: number, added: number): boolean {
    const weight = (base & 3) - (added & 3);
    return weight > 0 || (weight === 0 && this.compare(base >>> 2, this.#base.nodes.length + (added >>> 2)) < 0);
  }
}

function indexPart(rows: readonly SearchedRow[]): IndexedPart {
  const index = TextIndex.index(mapLazily(rows, (row) => row.document()));
  return { nodes: rows.map(({ node }) => node), index, words: SimilarWords.of(index.tokens) };
}
