import { formatCitationRef, parseCitationRef } from '../citation-ref.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { DataSet } from '../records/data-set.ts';
import type { Basis } from '../vocabulary.ts';

/**
 * Defines one kind of row for stores: how rows are derived from the data files, their ids, their filters, and the orders in
 * which they are read. Stores are generic over collections, so a new entity needs no new code in a store.
 */
export interface Collection<Row, Terms extends string = string, Orders extends string = string> {
  /** The rows, with references resolved. */
  rows(source: RowSource): readonly Row[];
  /** The id of the row, unique in the collection. */
  id(row: Row): string;
  /** The filters: each returns the values of a row that a condition is compared with. */
  terms: { readonly [name in Terms]: (row: Row) => readonly string[] };
  /** The orders in which rows are read. */
  orders: { readonly [name in Orders]: Order<Row> };
  /** The date of the row, if rows can be filtered by date. */
  date?(row: Row): EdtfDate | null;
  /** The text of the row, if `search` finds it. */
  search?(row: Row): SearchText;
}

/** The fields of every statement: its basis, and the full refs of its citations. */
export interface Statement {
  basis: Basis;
  citations: readonly string[];
}

/** Compared part by part: numbers by value, strings by code unit. It ends with the id of the row, so that no two are equal. */
export type SortKey = readonly (string | number)[];

export interface Order<Row> {
  /** The types of the parts of a key, `s` for a string and `n` for a number, to detect forged cursors. */
  shape: string;
  key(row: Row): SortKey;
  /** The key begins with 0 or 1, and rows with 1 come last in both directions (undated events). */
  nullsLast?: true;
}

/** The text of a row that is searched, by the weight of a match. All of it is public. */
export interface SearchText {
  title: string;
  names?: readonly string[];
  text?: readonly (string | undefined)[];
}

/** What rows are derived from: the data set, and look-ups that several collections share. */
export interface RowSource {
  data: DataSet;
  /** The actor with this code or slug. The data set was checked, so it exists. */
  actor(ref: string): NodeRef<ActorType>;
  /** The full refs of a brief's own citations: `p4.s4` becomes `asan-2024-12-05:p4.s4`. */
  cite(brief: string, citations: readonly string[]): readonly string[];
  /** The rows of another collection, which are derived once. */
  rowsOf<Row, Terms extends string, Orders extends string>(collection: Collection<Row, Terms, Orders>): readonly Row[];
  /** The row of another collection with this id. */
  rowOf<Row, Terms extends string, Orders extends string>(collection: Collection<Row, Terms, Orders>, id: string): Row;
}

/** Checks the types of a collection and infers the names of its terms and orders: `defineCollection<Row>()({ … })`. */
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

/** The values of a term that may be null. */
export const optional = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** The values of the term `cites`: each passage cited, and the paragraph of each sentence cited. */
export const citedPassages = (citations: readonly string[]): readonly string[] => [
  ...new Set(citations.flatMap((ref) => [ref, paragraphOf(ref)])),
];

const paragraphOf = (ref: string): string => {
  const place = parseCitationRef(ref);
  return place ? formatCitationRef({ ...place, sentence: null }) : ref;
};

/** A text in lower case and without accents, for ordering names and finding words. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
