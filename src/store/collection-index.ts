import type { Collection } from '../model/rows/collection.ts';
import { compareKeys, type SortKey } from '../model/rows/sort-key.ts';
import { forEachInSteps, type Steps, sortInSteps } from '../model/steps.ts';
import { BitsetCache } from './bitset-cache.ts';
import type { AnyCondition, AnyPageQuery } from './condition.ts';
import { countPairs, countValues } from './count-values.ts';
import { DateIndex } from './date-index.ts';
import { OrderIndex } from './order-index.ts';
import { PageReader, readPage } from './page-reader.ts';
import type { Page, YearCount } from './store.ts';
import { type TermIndex, TermValues } from './term-index.ts';

/** The years in which rows begin, the rank of each year's first row in the order by date, and the end of the last year. */
interface YearRanks {
  years: readonly number[];
  starts: readonly number[];
}

/** The conditions of a table of counts. */
export interface Pairs {
  rows: readonly AnyCondition[];
  columns: readonly AnyCondition[];
}

/** One collection in memory: its rows by id, and for each order an inverted index that answers filters. */
export class CollectionIndex<Row> {
  readonly size: number;
  readonly #terms: Collection<Row>['terms'];
  readonly #byId: ReadonlyMap<string, Row>;
  readonly #orders: ReadonlyMap<string, OrderIndex<Row>>;
  /** The order in which rows are counted: the collection's first, which is by date if the rows have dates. */
  readonly #firstOrder: OrderIndex<Row>;
  readonly #years: YearRanks;

  private constructor(
    { terms }: Collection<Row>,
    byId: ReadonlyMap<string, Row>,
    orders: ReadonlyMap<string, OrderIndex<Row>>,
    years: YearRanks,
  ) {
    this.#terms = terms;
    this.size = orders.values().next().value?.rows.length ?? 0;
    this.#byId = byId;
    this.#orders = orders;
    this.#firstOrder = orders.values().next().value as OrderIndex<Row>;
    this.#years = years;
  }

  /** Indexes rows; `bitsets` caches the sets of rows that conditions find. */
  static *index<Row>(
    collection: Collection<Row>,
    rows: readonly Row[],
    bitsets = new BitsetCache(),
  ): Steps<CollectionIndex<Row>> {
    const byId = new Map<string, Row>();
    yield* forEachInSteps(rows, (row) => {
      byId.set(collection.id(row), row);
      for (const id of collection.otherIds?.(row) ?? []) byId.set(id, row);
    });
    const orders = yield* indexOrders(collection, rows, bitsets);
    const [first] = orders.values();
    const years = yield* findYears((first as OrderIndex<Row>).rows, collection.date);
    return new CollectionIndex(collection, byId, orders, years);
  }

  get(id: string): Row | null {
    return this.#byId.get(id) ?? null;
  }

  page(query: AnyPageQuery): Page<Row> {
    return readPage([this.read(query)], query, () => 0);
  }

  /** Reads a page of which some rows are in other parts, and some of these rows are gone. */
  read(query: AnyPageQuery, gone: ReadonlySet<Row> = new Set()): PageReader<Row> {
    return new PageReader(this.#order(query.order), query, gone);
  }

  /** Compares rows by their place in an order. */
  comparator({ order, descending }: AnyPageQuery): (a: Row, b: Row) => number {
    return this.#order(order).comparator(descending);
  }

  /** The number of rows that match, without those with these ranks in the first order. */
  count(where: readonly AnyCondition[], gone: readonly number[] = []): number {
    const matches = this.#firstOrder.matching(where).counted();
    return matches.size - gone.filter((rank) => matches.next(rank) === rank).length;
  }

  /** The same for each year in which rows begin. */
  countByYear(where: readonly AnyCondition[], gone: readonly number[] = []): YearCount[] {
    const { years, starts } = this.#years;
    const matches = this.#firstOrder.matching(where).counted();
    const without = gone.filter((rank) => matches.next(rank) === rank);
    return years
      .map((year, index) => {
        const [start, end] = [starts[index] as number, starts[index + 1] as number];
        const all = matches.countIn(start, end);
        return { year, count: all - without.filter((rank) => rank >= start && rank < end).length };
      })
      .filter(({ count }) => count > 0);
  }

  /** How many of the matching rows have each value of a term; of some values only if many rows match. */
  countValues(term: string, where: readonly AnyCondition[], gone: readonly number[] = []): Map<string, number> {
    const valuesOf = this.#terms[term];
    if (!valuesOf) throw new Error(`No term "${term}".`);
    return countValues(this.#firstOrder, valuesOf, { term, where, gone });
  }

  /** The number of matching rows that meet each pair of a condition of `rows` and one of `columns`. */
  countPairs(where: readonly AnyCondition[], { rows, columns }: Pairs, gone: readonly number[] = []): number[][] {
    return countPairs(this.#firstOrder, where, { rows, columns, gone });
  }

  /** The rank of a row in the first order. */
  rankOf(row: Row): number {
    return this.#firstOrder.rankOf(row);
  }

  #order(name: string): OrderIndex<Row> {
    const order = this.#orders.get(name);
    if (!order) throw new Error(`No order "${name}".`);
    return order;
  }

  /** All rows, in the first order. */
  get rows(): readonly Row[] {
    return this.#firstOrder.rows;
  }
}

/** The index of each order. Dates are indexed in the first, and found in the others by the ranks of their rows. */
function* indexOrders<Row>(
  collection: Collection<Row>,
  rows: readonly Row[],
  bitsets: BitsetCache,
): Steps<Map<string, OrderIndex<Row>>> {
  const [firstName, ...otherNames] = Object.keys(collection.orders) as [string, ...string[]];
  const first = yield* sortRows(collection, firstName, rows);
  const { date } = collection;
  const dates = date && (yield* DateIndex.index(first.rows, date));
  const values = new Map<string, TermValues>();
  for (const [term, valuesOf] of Object.entries(collection.terms))
    values.set(term, yield* TermValues.read(rows, valuesOf));
  const orders = new Map<string, OrderIndex<Row>>();
  for (const name of [firstName, ...otherNames]) {
    const { rows: sorted, places } = name === firstName ? first : yield* sortRows(collection, name, rows);
    const terms = new Map<string, TermIndex>();
    for (const [term, read] of values) terms.set(term, yield* read.rank(places));
    const rankOf = dates && name !== firstName ? rankByRank(first.places, places) : undefined;
    const order = collection.orders[name] as Collection<Row>['orders'][string];
    orders.set(name, new OrderIndex(order, sorted, terms, dates && { index: dates, rankOf }, bitsets));
    yield;
  }
  return orders;
}

/** The rows in an order, and the places that they had before. */
function* sortRows<Row>(
  collection: Collection<Row>,
  order: string,
  rows: readonly Row[],
): Steps<{ rows: Row[]; places: Uint32Array }> {
  const { key } = collection.orders[order] as Collection<Row>['orders'][string];
  const keyed: { row: Row; place: number; key: SortKey }[] = [];
  yield* forEachInSteps(rows, (row, place) => keyed.push({ row, place, key: key(row) }));
  const sorted = yield* sortInSteps(keyed, (a, b) => compareKeys(a.key, b.key));
  const places = new Uint32Array(rows.length);
  const inOrder: Row[] = [];
  yield* forEachInSteps(sorted, ({ row, place }, rank) => {
    places[rank] = place;
    inOrder.push(row);
  });
  return { rows: inOrder, places };
}

/** By rank in one order, the rank in another; takes the places of the rows by rank in both. */
const rankByRank = (from: Uint32Array, to: Uint32Array): Uint32Array => {
  const ranks = new Uint32Array(to.length);
  to.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return from.map((place) => ranks[place] as number);
};

/** Takes the rows in the order by date: those without a beginning come first, undated ones last. */
function* findYears<Row>(rows: readonly Row[], date: Collection<Row>['date']): Steps<YearRanks> {
  const years: number[] = [];
  const starts: number[] = [];
  let end = 0;
  if (date)
    yield* forEachInSteps(rows, (row, rank) => {
      const day = date(row)?.earliest ?? null;
      if (day === null) return;
      const year = Number(/^-?\d+/.exec(day)?.[0]);
      if (year !== years.at(-1)) {
        years.push(year);
        starts.push(rank);
      }
      end = rank + 1;
    });
  return { years, starts: [...starts, end] };
}
