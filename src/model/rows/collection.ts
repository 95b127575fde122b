import type { EdtfDate } from '../dates/edtf.ts';
import type { Derivation } from './derivation.ts';
import type { IdPart, SortKey } from './sort-key.ts';

/**
 * Defines one kind of row for stores: how rows are derived from the data files, their ids, their filters, and the orders in
 * which they are read. Stores are generic over collections, so a new entity needs no new code in a store.
 */
export interface Collection<Row, Terms extends string = string, Orders extends string = string> {
  /** How its rows are derived. */
  derive: Derivation<Row>;
  /** The id of the row, unique in the collection. */
  id(row: Row): string;
  /** Its other ids, by which it is found too: those of entries that were united. */
  otherIds?(row: Row): readonly string[];
  /** The filters. */
  terms: { readonly [name in Terms]: Term<Row> };
  /** The orders in which rows are read. */
  orders: { readonly [name in Orders]: Order<Row> };
  /** The parts of a row that only its filters and its search read, and that grow with other data: a row that a store gives may lack them. */
  onlyIndexed?: readonly (keyof Row & string)[];
  /** The date of the row, if rows can be filtered by date. */
  date?(row: Row): EdtfDate | null;
  /** The text of the row, if `search` finds it. */
  search?(row: Row): SearchText;
}

/** Returns the values of a row that a condition is compared with. */
export interface Term<Row> {
  (row: Row): readonly string[];
  /** Each row has exactly one value. */
  readonly single?: true;
}

/** A filter of which each row has exactly one value. */
export const single = <Row>(value: (row: Row) => string): Term<Row> =>
  Object.assign((row: Row) => [value(row)], { single: true as const });

export interface Order<Row> {
  /** The types of the parts of a key, `s` for a string and `n` for a number, to detect forged cursors. */
  shape: string;
  /**
   * The names of the parts, which are columns in a database. `id` is the id of the row, and a part with the name of a single filter
   * is the value of that.
   */
  parts: readonly string[];
  key(row: Row): SortKey;
  /** The parts of a key that hold ids of entities: those in an old cursor may be other names of them. */
  ids?: readonly IdPart[];
  /** The key begins with 0 or 1, and rows with 1 come last in both directions (undated events). */
  nullsLast?: true;
  /** After that, the key has the first day of the row's date, or '' if there is none, and its last day, or one after all others. */
  byDate?: true;
  /** Or it has the first day of a date that is mostly near that of the row, such as the date of its event, or '' if there is none. */
  nearDate?: true;
}

/** What a row is found by: its text, by the weight of a match, and what it is about. All of it is public. */
export interface SearchText {
  title: string;
  names?: readonly string[];
  text?: readonly (string | undefined)[];
  /** By which names it is known in the text of a search, if other rows can be about it. */
  known?: Known;
  /** The ids of the actors who act in it, hold a view or are asked to act. */
  subjects?: readonly string[];
  /** The ids of all other actors that it is about. */
  involved?: readonly string[];
  /** The refs (`Type:slug`) of what it is about besides actors. */
  topics?: readonly string[];
  /** When it happened. */
  when?: EdtfDate | null;
  /** By whose year it is narrowed, if not by `when`. */
  published?: EdtfDate | null;
  /** The briefs that say it, and their publishers. */
  briefs?: readonly string[];
  publishers?: readonly string[];
  modality?: string | null;
}

export interface Known {
  names: readonly string[];
  /** Whether one word of its name is enough: a family name. */
  isPerson?: boolean;
  /** The id of the country that it governs. */
  governs?: string | null;
}

/** Checks the types of a collection and infers the names of its terms and orders: `defineCollection<Row>()({ … })`. */
export const defineCollection =
  <Row>() =>
  <Terms extends string, Orders extends string>(
    collection: Collection<Row, Terms, Orders>,
  ): Collection<Row, Terms, Orders> =>
    collection;
