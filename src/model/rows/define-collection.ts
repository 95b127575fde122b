import { formatCitationRef, parseCitationRef } from '../citation-ref.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { DataSet } from '../records/data-set.ts';
import type { Basis } from '../vocabulary.ts';

/**
 * A collection says all that a store needs to know of one kind of row: how rows come out of the data files,
 * what they can be looked up and filtered by, and in which orders they are read. Stores are generic over it,
 * so that a new entity is a new collection and no new store code.
 */
export interface Collection<Row, Terms extends string = string, Orders extends string = string> {
  /** The rows, each with references resolved. */
  rows(source: Source): readonly Row[];
  /** The row's id, unique in the collection. */
  id(row: Row): string;
  /** What rows are filtered by: the values under which a row is found. */
  terms: { readonly [name in Terms]: (row: Row) => readonly string[] };
  /** The orders in which rows are read. */
  orders: { readonly [name in Orders]: Order<Row> };
  /** The row's date, where it can be filtered by one. */
  date?(row: Row): EdtfDate | null;
  /** The row's words, where `search` finds it. */
  search?(row: Row): SearchText;
}

/** What every statement carries: on whose word it rests, and the full refs of its citations. */
export interface Statement {
  basis: Basis;
  citations: readonly string[];
}

/** Compared part by part: numbers by value, strings by code unit. It ends with the row's id, so that no two are equal. */
export type SortKey = readonly (string | number)[];

export interface Order<Row> {
  /** The types of the key's parts, `s` for a string and `n` for a number, by which a forged cursor is told. */
  shape: string;
  key(row: Row): SortKey;
  /** The key begins with 0 or 1, and rows with 1 come last in either direction (undated events). */
  nullsLast?: true;
}

/** The words of a row by how much a hit in them says. All of it is public. */
export interface SearchText {
  title: string;
  names?: readonly string[];
  text?: readonly (string | undefined)[];
}

/** What a collection's rows are derived from: the data set, and the look-ups that several collections share. */
export interface Source {
  data: DataSet;
  /** The actor that a code or slug names; the data set has been checked, so there is one. */
  actor(ref: string): NodeRef<ActorType>;
  /** The full refs of citations that are local to a brief: `p4.s4` becomes `asan-2024-12-05:p4.s4`. */
  cite(brief: string, citations: readonly string[]): readonly string[];
  /** The rows of another collection, derived once. */
  rowsOf<Row, Terms extends string, Orders extends string>(collection: Collection<Row, Terms, Orders>): readonly Row[];
  /** The row of another collection with this id. */
  rowOf<Row, Terms extends string, Orders extends string>(collection: Collection<Row, Terms, Orders>, id: string): Row;
}

/** Checks a collection of these rows and keeps the names of its terms and orders: `defineCollection<Row>()({ … })`. */
export const defineCollection =
  <Row>() =>
  <Terms extends string, Orders extends string>(
    collection: Collection<Row, Terms, Orders>,
  ): Collection<Row, Terms, Orders> =>
    collection;

/** Compares two sort keys of one order. */
export const compareKeys = (a: SortKey, b: SortKey): number => {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as string | number;
    const y = b[i] as string | number;
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
};

/** Adds a value to the list under a key. */
export const append = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** A term that a row may lack. */
export const optional = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** The passages under which a statement is found: each one cited, and the paragraph of each sentence. */
export const placesCited = (citations: readonly string[]): readonly string[] => [
  ...new Set(citations.flatMap((ref) => [ref, paragraphOf(ref)])),
];

const paragraphOf = (ref: string): string => {
  const place = parseCitationRef(ref);
  return place ? formatCitationRef({ ...place, sentence: null }) : ref;
};

/** A text without case and accents, as names are ordered and words are found. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
