import type { LRUCache } from 'lru-cache';
import type { Collection, Order } from '../../model/rows/collection.ts';
import { compareCodePoints, compareKeys, type SortKey } from '../../model/rows/sort-key.ts';
import type { AnyCondition, AnyPageQuery, DateCondition, Page, ValueCount, YearCount } from '../store.ts';
import { boundsOf } from './days.ts';
import { NO_YEAR, type RowIndex, type TermIndex } from './index-rows.ts';
import { findFirst, intersect, toAscending } from './lists.ts';

/** The lists of rows that were found last, by their conditions; bounded by bytes. */
export type KnownLists = LRUCache<string, Uint32Array>;

/** The rows of a collection in memory, as they are read. */
export class Table<Row> {
  readonly #name: string;
  readonly #collection: Collection<Row>;
  readonly #index: RowIndex;
  readonly #known: KnownLists;
  /** By place. */
  readonly #rows: Row[] = [];
  readonly #byId = new Map<string, Row>();

  /** Makes a table that is to be filled with its rows. Tables that share what is known have different names. */
  constructor(name: string, collection: Collection<Row>, index: RowIndex, known: KnownLists) {
    this.#name = name;
    this.#collection = collection;
    this.#index = index;
    this.#known = known;
  }

  /** Adds the next rows, which are in the first order. */
  add(rows: Iterable<Row>): this {
    const { id, otherIds } = this.#collection;
    for (const row of rows) {
      this.#rows.push(row);
      this.#byId.set(id(row), row);
      for (const other of otherIds?.(row) ?? []) this.#byId.set(other, row);
    }
    return this;
  }

  /** All rows, in the first order. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  get(id: string): Row | null {
    return this.#byId.get(id) ?? null;
  }

  page({ where, order: name, descending, after, before, take, from }: AnyPageQuery): Page<Row> {
    const order = this.#collection.orders[name];
    const index = this.#index.orders.get(name);
    if (!order || !index) throw new Error(`No order "${name}".`);
    const found = this.#ranks(where, name);
    const size = found?.length ?? this.#index.size;
    /** How many of the rows that match have a rank below this one. */
    const below = (rank: number) => (found ? findFirst(size, (at) => (found[at] as number) >= rank) : rank);
    const nullsFrom = below(index.nullsFrom);
    // Rows are counted as they are read. Descending, those that come last are a section of its own, which is read backwards too.
    const turn = (at: number) => (at < nullsFrom ? nullsFrom - 1 - at : size - 1 - (at - nullsFrom));
    const rowAt = (at: number) => {
      const number = descending ? turn(at) : at;
      return this.#rows[index.places[found ? (found[number] as number) : number] as number] as Row;
    };
    /** How many rows come before a key, and how many come before it or have it. */
    const countBefore = (key: SortKey, orAt: boolean): number => {
      const rank = this.#rankOf(order, index.places, key);
      const isThere = rank < this.#index.size && compareKeys(this.#keyAt(order, index.places, rank), key) === 0;
      if (!descending) return below(isThere && orAt ? rank + 1 : rank);
      const end = order.nullsLast && key[0] === 1 ? nullsFrom + size : nullsFrom;
      return end - below(isThere && !orAt ? rank + 1 : rank);
    };
    const first = after ? countBefore(after, true) : 0;
    const last = Math.max(before ? countBefore(before, false) : size, 0);
    const [start, end] =
      from === 'START'
        ? [first, Math.max(first, Math.min(first + take, last))]
        : [Math.max(last - take, Math.min(first, last)), last];
    return {
      rows: Array.from({ length: end - start }, (_, at) => rowAt(start + at)),
      hasPrevious: (from === 'START' ? first : Math.max(last - take, first)) > 0,
      hasNext: (from === 'START' ? Math.min(first + take, last) : last) < size,
    };
  }

  /** The number of rows that match. */
  count(where: readonly AnyCondition[]): number {
    return this.#matching(where)?.length ?? this.#index.size;
  }

  /** The same for each year in which rows begin. */
  countByYear(where: readonly AnyCondition[]): YearCount[] {
    const { years } = this.#index.dates ?? {};
    const counts = new Map<number, number>();
    const add = (year: number) => year !== NO_YEAR && counts.set(year, (counts.get(year) ?? 0) + 1);
    const found = this.#matching(where);
    if (found && years) for (const place of found) add(years[place] as number);
    else years?.forEach(add);
    return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
  }

  /** The values of a term that most of the matching rows have: those with most first, then by code point. */
  countValues(term: string, where: readonly AnyCondition[], take: number): ValueCount[] {
    const { numbers, starts, places } = this.#term(term);
    const found = this.#matching(where);
    const isIn = new Uint8Array(this.#index.size);
    for (const place of found ?? []) isIn[place] = 1;
    const counts: ValueCount[] = [];
    for (const [value, number] of numbers) {
      const [start, end] = [starts[number] as number, starts[number + 1] as number];
      let count = found ? 0 : end - start;
      if (found) for (let at = start; at < end; at++) count += isIn[places[at] as number] as number;
      if (count > 0) counts.push({ value, count });
    }
    return counts.sort((a, b) => b.count - a.count || compareCodePoints(a.value, b.value)).slice(0, take);
  }

  /** For each condition of `rows`, and in it for each of `columns`, the number of matching rows that meet both. */
  countPairs(
    where: readonly AnyCondition[],
    rows: readonly AnyCondition[],
    columns: readonly AnyCondition[],
  ): number[][] {
    const lists = columns.map((column) => this.#matching([column]) as Uint32Array);
    return rows.map((row) => {
      const found = this.#matching([...where, row]) as Uint32Array;
      return lists.map((list) => intersectAll([found, list]).length);
    });
  }

  /** The places of the rows that match, in ascending order; null for all rows. */
  #matching(where: readonly AnyCondition[]): Uint32Array | null {
    if (where.length === 0) return null;
    return this.#keep(JSON.stringify([this.#name, where]), () => {
      const lists: Uint32Array[] = [];
      for (const condition of where)
        if ('any' in condition) lists.push(this.#withAny(condition.term, condition.any));
        else if ('all' in condition)
          for (const value of condition.all) lists.push(this.#withAny(condition.term, [value]));
      let found = lists.length > 0 ? intersectAll(lists) : null;
      for (const condition of where) if ('date' in condition) found = this.#inWindow(found, condition);
      return found ?? Uint32Array.from(this.#rows.keys());
    });
  }

  /** The ranks of the rows that match, in ascending order; null for all rows. */
  #ranks(where: readonly AnyCondition[], order: string): Uint32Array | null {
    const found = this.#matching(where);
    const [first] = this.#index.orders.keys();
    if (found === null || order === first) return found;
    return this.#keep(JSON.stringify([this.#name, where, order]), () => {
      const { ranks } = this.#index.orders.get(order) as { ranks: Uint32Array };
      const inOrder = new Uint32Array(found.length);
      for (let at = 0; at < found.length; at++) inOrder[at] = ranks[found[at] as number] as number;
      return toAscending([inOrder], this.#index.size);
    });
  }

  #withAny(term: string, values: readonly string[]): Uint32Array {
    const { numbers, starts, places } = this.#term(term);
    const lists = values.flatMap((value) => {
      const number = numbers.get(value);
      return number === undefined ? [] : [places.subarray(starts[number], starts[number + 1])];
    });
    const [only = NONE, ...others] = lists;
    return others.length === 0 ? only : toAscending(lists, this.#index.size);
  }

  /** Those of these rows whose dates match a window; of all rows if the places are null. */
  #inWindow(places: Uint32Array | null, { date, window }: DateCondition): Uint32Array {
    const days = this.#index.dates?.days[date];
    if (!days) return NONE;
    const [least, most] = days;
    const [to, from] = boundsOf(window);
    const found = new Uint32Array(places?.length ?? this.#index.size);
    let count = 0;
    for (let at = 0; at < found.length; at++) {
      const place = places ? (places[at] as number) : at;
      if ((least[place] as number) <= to && (most[place] as number) >= from) found[count++] = place;
    }
    return found.slice(0, count);
  }

  #term(name: string): TermIndex {
    const term = this.#index.terms.get(name);
    if (!term) throw new Error(`No term "${name}".`);
    return term;
  }

  /** The first rank whose row has this key or one that comes after it. */
  #rankOf(order: Order<Row>, places: Uint32Array, key: SortKey): number {
    return findFirst(this.#index.size, (rank) => compareKeys(this.#keyAt(order, places, rank), key) >= 0);
  }

  #keyAt({ key }: Order<Row>, places: Uint32Array, rank: number): SortKey {
    return key(this.#rows[places[rank] as number] as Row);
  }

  #keep(key: string, find: () => Uint32Array): Uint32Array {
    const known = this.#known.get(key) ?? find();
    this.#known.set(key, known);
    return known;
  }
}

const NONE = new Uint32Array();

/** The numbers that are in all of these lists: the shortest first. */
const intersectAll = (lists: readonly Uint32Array[]): Uint32Array =>
  [...lists].sort((a, b) => a.length - b.length).reduce(intersect);
