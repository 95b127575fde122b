import type { NodeRef } from '../../model/refs.ts';

/** The places from the first up to the second; where tokens are not sorted, those of them for which a test holds. */
export interface Places {
  start: number;
  end: number;
  has?(place: number): boolean;
}

/** The tokens of rows. Each token has a number, its place. */
export interface TokensOfRows {
  /** By place. */
  readonly tokens: readonly string[];
  /** The tokens of a row, as `place * 4 + weight`, each once. */
  entriesOf(row: number): Uint32Array;
  /** The number of words in the title of a row. */
  titleLengthOf(row: number): number;
  /** The place of a token; -1 if no row has it. */
  placeOf(token: string): number;
  /** Where the tokens are that begin with this; null if there are none. */
  beginningWith(text: string): Places | null;
}

/** Rows by number, in the order of equally good matches, and their tokens. */
export interface CorpusPart {
  nodes: readonly NodeRef[];
  index: TokensOfRows;
}

/** The rows that can be searched, by number, as a search looks at them. */
export interface CorpusView {
  /** How many there are. */
  readonly size: number;
  readonly parts: readonly CorpusPart[];
  /** Whether all that was asked for was there; a search that missed something is done again. Not given if it always is. */
  readonly isComplete?: boolean;
  /** The part that has a row, and its number there. */
  partOf(document: number): readonly [CorpusPart, number];
  nodeOf(document: number): NodeRef;
  /** Compares equally good matches. */
  compare(a: number, b: number): number;
  /** How many rows have a token. */
  count(token: string): number;
  /** How often words that begin with this one are in rows. */
  countFrom(beginning: string): number;
  /** The words that differ in so many letters at most and that rows have. */
  wordsLike(word: string, typos: number): readonly string[];
  /** The rows that have a token: those with the heaviest first, and then in the order of equally good matches; `most` are read. */
  rowsWith(token: string, most: number): Iterable<number>;
  /** The rows of each word that begins with this one, in the order of the words; `most` are read. */
  rowsFrom(beginning: string, most: number): Iterable<Iterable<number>>;
}
