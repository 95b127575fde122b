import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { Collection, Order } from '../../model/rows/collection.ts';
import { compareKeys } from '../../model/rows/sort-key.ts';
import type { DateMode } from '../store.ts';
import { daysOf, MODES } from './days.ts';

/** What the rows of a collection are found by, as plain values that a thread can send to another. */
export interface RowIndex {
  /** How many rows there are. Each has a place, from 0: its rank in the first order. */
  size: number;
  orders: ReadonlyMap<string, OrderIndex>;
  terms: ReadonlyMap<string, TermIndex>;
  /** Null if the rows have no dates. */
  dates: DateIndex | null;
}

/** An order of rows. A rank numbers the rows in ascending order, from 0. */
export interface OrderIndex {
  /** The places of the rows, by rank. */
  places: Uint32Array;
  /** The ranks of the rows, by place. */
  ranks: Uint32Array;
  /** The rank from which on rows come last in either direction. */
  nullsFrom: number;
}

/** The ascending places of the rows that have each value of a term. */
export interface TermIndex {
  /** The number of each value, from 0. */
  numbers: ReadonlyMap<string, number>;
  /** The places for value `n` begin at `starts[n]` and end before `starts[n + 1]`. */
  starts: Uint32Array;
  places: Uint32Array;
}

/** The dates of rows, by place. */
export interface DateIndex {
  /** The years in which rows begin; `NO_YEAR` if it is not known. */
  years: Int32Array;
  /** For each mode, what a window must have: an end of at least the first day, and a beginning of at most the second; in days since 1970. */
  days: Record<DateMode, readonly [least: Int32Array, most: Int32Array]>;
}

export const NO_YEAR = -(2 ** 31);

/** What no window has: for rows without a date. */
const NEVER: [number, number] = [2 ** 31 - 1, -(2 ** 31)];

/** Sorts the rows of a collection, and indexes them. Returns them in the first order. */
export const indexRows = <Row>(
  { orders, terms, date }: Collection<Row>,
  given: readonly Row[],
): { rows: Row[]; index: RowIndex } => {
  const [first, ...others] = Object.entries<Order<Row>>(orders) as [[string, Order<Row>], ...[string, Order<Row>][]];
  const rows = Array.from(sortPlaces(given, first[1]), (place) => given[place] as Row);
  const inOrder = Uint32Array.from(rows.keys());
  return {
    rows,
    index: {
      size: rows.length,
      orders: new Map([
        [first[0], toOrder(rows, first[1], inOrder)],
        ...others.map(([name, order]) => [name, toOrder(rows, order, sortPlaces(rows, order))] as const),
      ]),
      terms: new Map(Object.entries(terms).map(([name, valuesOf]) => [name, indexTerm(rows, valuesOf)])),
      dates: date ? indexDates(rows, date) : null,
    },
  };
};

/** The places of rows in an order. */
const sortPlaces = <Row>(rows: readonly Row[], { key }: Order<Row>): Uint32Array => {
  const keys = rows.map(key);
  return Uint32Array.from([...rows.keys()].sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? [])));
};

const toOrder = <Row>(rows: readonly Row[], { key, nullsLast }: Order<Row>, places: Uint32Array): OrderIndex => {
  const ranks = new Uint32Array(rows.length);
  places.forEach((place, rank) => {
    ranks[place] = rank;
  });
  const nulls = nullsLast ? rows.filter((row) => key(row)[0] === 1).length : 0;
  return { places, ranks, nullsFrom: rows.length - nulls };
};

const indexTerm = <Row>(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): TermIndex => {
  const lists = new Map<string, number[]>();
  for (const [place, row] of rows.entries())
    for (const value of valuesOf(row)) {
      const list = lists.get(value);
      if (!list) lists.set(value, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  const starts = new Uint32Array(lists.size + 1);
  const numbers = new Map<string, number>();
  const all: number[] = [];
  for (const [value, list] of lists) {
    numbers.set(value, numbers.size);
    for (const place of list) all.push(place);
    starts[numbers.size] = all.length;
  }
  return { numbers, starts, places: Uint32Array.from(all) };
};

const indexDates = <Row>(rows: readonly Row[], dateOf: (row: Row) => EdtfDate | null): DateIndex => {
  const dates = rows.map(dateOf);
  const known = dates.map((date) => date && daysOf(date));
  const daysIn = (mode: DateMode) =>
    [0, 1].map((end) => Int32Array.from(known, (days) => (days ? days[mode] : NEVER)[end as 0 | 1])) as [
      Int32Array,
      Int32Array,
    ];
  return {
    years: Int32Array.from(dates, (date) => (date?.earliest ? Number(/^-?\d+/.exec(date.earliest)?.[0]) : NO_YEAR)),
    days: Object.fromEntries(MODES.map((mode) => [mode, daysIn(mode)])) as unknown as DateIndex['days'],
  };
};
