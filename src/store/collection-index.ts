import type { Collection } from '../model/rows/collection.ts';
import { compareKeys, type SortKey } from '../model/rows/sort-key.ts';
import { forEachInSteps, type Steps, sortInSteps } from '../model/steps.ts';
import { BitsetCache } from './bitset-cache.ts';
import type { AnyCondition } from './condition.ts';
import { DateIndex } from './date-index.ts';
import { OrderIndex } from './order-index.ts';
import type { Page, YearCount } from './store.ts';

/** A page query of the store's interface, with terms and orders as plain strings. */
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

/** One collection in memory: its rows by id, and for each order an inverted index that answers filters. */
export class CollectionIndex<Row> {
  readonly size: number;
  readonly #byId: ReadonlyMap<string, Row>;
  readonly #orders: ReadonlyMap<string, OrderIndex<Row>>;
  /** The order in which rows are counted: the collection's first, which is by date if the rows have dates. */
  readonly #firstOrder: OrderIndex<Row>;
  readonly #years: YearRanks;

  private constructor(byId: ReadonlyMap<string, Row>, orders: ReadonlyMap<string, OrderIndex<Row>>, years: YearRanks) {
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
    return new CollectionIndex(byId, orders, years);
  }

  get(id: string): Row | null {
    return this.#byId.get(id) ?? null;
  }

  page({ where, order: name, descending, after, before, take, from }: AnyPageQuery): Page<Row> {
    const order = this.#orders.get(name);
    if (!order) throw new Error(`No order "${name}".`);
    const scan = order.scan(descending);
    const matches = order.matching(where);
    const start = after ? scan.startAfter(order.lowerBound(after)) : 0;
    const end = before ? scan.endBefore(order.lowerBound(before)) : order.rows.length;
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
    return this.#firstOrder.matching(where).counted().size;
  }

  countByYear(where: readonly AnyCondition[]): YearCount[] {
    const { years, starts } = this.#years;
    const matches = this.#firstOrder.matching(where).counted();
    return years
      .map((year, index) => ({ year, count: matches.countIn(starts[index] as number, starts[index + 1] as number) }))
      .filter(({ count }) => count > 0);
  }
}

/** The index of each order. Dates are indexed in the first, and found in the others by the ranks of their rows. */
function* indexOrders<Row>(
  collection: Collection<Row>,
  rows: readonly Row[],
  bitsets: BitsetCache,
): Steps<Map<string, OrderIndex<Row>>> {
  const [firstName, ...otherNames] = Object.keys(collection.orders) as [string, ...string[]];
  const { rows: first } = yield* sortRows(collection, firstName, rows);
  const { date } = collection;
  const dates = date && (yield* DateIndex.index(first, date));
  const orders = new Map([
    [firstName, yield* OrderIndex.index(collection, firstName, first, dates && { index: dates }, bitsets)],
  ]);
  for (const name of otherNames) {
    const { rows: sorted, rankOf } = yield* sortRows(collection, name, first);
    orders.set(name, yield* OrderIndex.index(collection, name, sorted, dates && { index: dates, rankOf }, bitsets));
  }
  return orders;
}

/** The rows in an order, and by their place before the place that they have now. */
function* sortRows<Row>(
  collection: Collection<Row>,
  order: string,
  rows: readonly Row[],
): Steps<{ rows: Row[]; rankOf: Uint32Array }> {
  const { key } = collection.orders[order] as Collection<Row>['orders'][string];
  const keyed: { row: Row; place: number; key: SortKey }[] = [];
  yield* forEachInSteps(rows, (row, place) => keyed.push({ row, place, key: key(row) }));
  const sorted = yield* sortInSteps(keyed, (a, b) => compareKeys(a.key, b.key));
  const rankOf = new Uint32Array(rows.length);
  const inOrder: Row[] = [];
  yield* forEachInSteps(sorted, ({ row, place }, rank) => {
    rankOf[place] = rank;
    inOrder.push(row);
  });
  return { rows: inOrder, rankOf };
}

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
