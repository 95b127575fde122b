import type { DateWindow } from '../model/dates/date-window.ts';
import { type Collection, compareKeys, type SortKey } from '../model/rows/define-collection.ts';
import { DateIndex } from './date-index.ts';
import {
  countBetween,
  countRanks,
  emptyPostingList,
  everyRank,
  intersect,
  type PostingList,
  ranksIn,
  toPostingList,
  union,
} from './posting-list.ts';
import { type LowerBound, Scan } from './scan.ts';
import type { DateMode, Page, YearCount } from './store.ts';

/** The conditions and queries of the store's interface, with terms and orders as plain strings. */
export type AnyCondition =
  | { term: string; any: readonly string[] }
  | { term: string; all: readonly string[] }
  | { date: DateMode; window: DateWindow };

export interface AnyPageQuery {
  where: readonly AnyCondition[];
  order: string;
  descending: boolean;
  after?: SortKey | undefined;
  before?: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}

/** The years in which rows begin, the rank of each year's first row in the order by date, and the end of the last year. */
interface YearRanks {
  years: readonly number[];
  starts: readonly number[];
}

/** The rows in one order, and for each term and value the ascending ranks of the rows that have it. */
interface OrderIndex<Row> {
  rows: readonly Row[];
  key(row: Row): SortKey;
  /** The rank from which on rows come last in either direction. */
  nullsFrom: number;
  nullsLast: boolean;
  postings: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** One collection in memory: its rows by id, and for each order an inverted index that answers filters. */
export class CollectionIndex<Row> {
  readonly size: number;
  readonly #byId: ReadonlyMap<string, Row>;
  readonly #orders: ReadonlyMap<string, OrderIndex<Row>>;
  /** The order in which dates are indexed: the collection's first. */
  readonly #firstOrder: OrderIndex<Row>;
  readonly #dates: DateIndex | undefined;
  readonly #years: YearRanks;

  constructor(collection: Collection<Row>, rows: readonly Row[]) {
    this.size = rows.length;
    this.#byId = new Map(rows.map((row) => [collection.id(row), row]));
    this.#orders = new Map(Object.keys(collection.orders).map((name) => [name, indexOrder(collection, name, rows)]));
    this.#firstOrder = this.#orders.values().next().value as OrderIndex<Row>;
    const { date } = collection;
    this.#dates = date && new DateIndex(this.#firstOrder.rows.map((row) => date(row)));
    this.#years = findYears(this.#firstOrder.rows.map((row) => date?.(row)?.earliest ?? null));
  }

  get(id: string): Row | null {
    return this.#byId.get(id) ?? null;
  }

  page({ where, order: name, descending, after, before, take, from }: AnyPageQuery): Page<Row> {
    const order = this.#order(name);
    const scan = new Scan(order.rows.length, order.nullsFrom, descending);
    const matches = this.#matching(where, order);
    const start = after ? scan.startAfter(this.#lowerBound(order, after)) : 0;
    const end = before ? scan.endBefore(this.#lowerBound(order, before)) : order.rows.length;
    const positions: number[] = [];
    if (from === 'START') {
      for (let next = start; positions.length < take; next = (positions.at(-1) as number) + 1) {
        const found = scan.next(matches, next);
        if (found === -1 || found >= end) break;
        positions.push(found);
      }
    } else {
      for (let next = end - 1; positions.length < take; next = (positions[0] as number) - 1) {
        const found = scan.previous(matches, next);
        if (found < start) break;
        positions.unshift(found);
      }
    }
    const first = positions[0] ?? (from === 'START' ? start : end);
    const last = positions.at(-1) ?? first - 1;
    return {
      rows: positions.map((position) => order.rows[scan.rankAt(position)] as Row),
      hasPrevious: scan.previous(matches, first - 1) !== -1,
      hasNext: scan.next(matches, last + 1) !== -1,
    };
  }

  count(where: readonly AnyCondition[]): number {
    return countRanks(this.#matching(where, this.#firstOrder));
  }

  countByYear(where: readonly AnyCondition[]): YearCount[] {
    const { years, starts } = this.#years;
    const counts = countBetween(this.#matching(where, this.#firstOrder), starts);
    return years.map((year, index) => ({ year, count: counts[index] as number })).filter(({ count }) => count > 0);
  }

  #order(name: string): OrderIndex<Row> {
    const order = this.#orders.get(name);
    if (!order) throw new Error(`No order "${name}".`);
    return order;
  }

  #lowerBound(order: OrderIndex<Row>, key: SortKey): LowerBound {
    let low = 0;
    let high = order.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareKeys(order.key(order.rows[middle] as Row), key) < 0) low = middle + 1;
      else high = middle;
    }
    const row = order.rows[low];
    const isExact = row !== undefined && compareKeys(order.key(row), key) === 0;
    return { rank: low, isExact, isNull: order.nullsLast && key[0] === 1 };
  }

  #matching(where: readonly AnyCondition[], order: OrderIndex<Row>): PostingList {
    if (where.length === 0) return everyRank(order.rows.length);
    return intersect(where.map((condition) => this.#postings(condition, order)));
  }

  #postings(condition: AnyCondition, order: OrderIndex<Row>): PostingList {
    if ('date' in condition) return this.#postingsByDate(condition.date, condition.window, order);
    const postings = order.postings.get(condition.term);
    if (!postings) throw new Error(`No term "${condition.term}".`);
    const found = (values: readonly string[]) => values.map((value) => toPostingList(postings.get(value) ?? []));
    if ('any' in condition) return union(found(condition.any));
    return condition.all.length === 0 ? everyRank(order.rows.length) : intersect(found(condition.all));
  }

  /**
   * Dates are indexed in the collection's first order, which is by date if the rows have dates. For another order, the
   * matching rows are listed and sorted: the work grows with their number.
   */
  #postingsByDate(mode: DateMode, window: DateWindow, order: OrderIndex<Row>): PostingList {
    if (!this.#dates) return emptyPostingList;
    const matches = this.#dates.matching(mode, window);
    if (order === this.#firstOrder) return matches;
    const ranks = [...ranksIn(matches)].map((rank) => {
      const row = this.#firstOrder.rows[rank] as Row;
      return this.#lowerBound(order, order.key(row)).rank;
    });
    return toPostingList(ranks.sort((a, b) => a - b));
  }
}

/** Takes the first days of rows in the order by date: rows without a beginning come first, undated ones last. */
const findYears = (firstDays: readonly (string | null)[]): YearRanks => {
  const years: number[] = [];
  const starts: number[] = [];
  let end = 0;
  firstDays.forEach((day, rank) => {
    if (day === null) return;
    const year = Number(/^-?\d+/.exec(day)?.[0]);
    if (year !== years.at(-1)) {
      years.push(year);
      starts.push(rank);
    }
    end = rank + 1;
  });
  return { years, starts: [...starts, end] };
};

const indexOrder = <Row>(collection: Collection<Row>, name: string, rows: readonly Row[]): OrderIndex<Row> => {
  const { key, nullsLast } = collection.orders[name] as Collection<Row>['orders'][string];
  const keyed = rows.map((row) => ({ row, key: key(row) })).sort((a, b) => compareKeys(a.key, b.key));
  const firstNull = nullsLast ? keyed.findIndex((entry) => entry.key[0] === 1) : -1;
  const sorted = keyed.map((entry) => entry.row);
  return {
    rows: sorted,
    key,
    nullsLast: nullsLast === true,
    nullsFrom: firstNull === -1 ? sorted.length : firstNull,
    postings: new Map(Object.entries(collection.terms).map(([term, values]) => [term, indexTerm(sorted, values)])),
  };
};

/** Ascending ranks by value. Rows are visited in rank order, and a value that a row has twice counts once. */
const indexTerm = <Row>(sorted: readonly Row[], values: (row: Row) => readonly string[]): Map<string, number[]> => {
  const postings = new Map<string, number[]>();
  sorted.forEach((row, rank) => {
    for (const value of values(row)) {
      const list = postings.get(value);
      if (!list) postings.set(value, [rank]);
      else if (list.at(-1) !== rank) list.push(rank);
    }
  });
  return postings;
};
