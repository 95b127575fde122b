import { type CollectionName, collectionOf } from '../../src/model/collections.ts';
import { type DateWindow, overlaps, possiblyOverlaps, within } from '../../src/model/dates/date-window.ts';
import type { Collection } from '../../src/model/rows/collection.ts';
import { compareKeys, type SortKey } from '../../src/model/rows/sort-key.ts';
import type { AnyCondition, AnyPageQuery } from '../../src/store/store.ts';

interface KeyedRow {
  row: unknown;
  id: string;
  key: SortKey;
}

/** The ids of a page, and whether there are rows before and after it: of an empty page, beyond its cursors or in its range. */
interface PageOfIds {
  ids: string[];
  hasPrevious: boolean;
  hasNext: boolean;
}

/** The answers that a store must give, by a linear scan over the rows of one collection. It uses no code of a store. */
export class Oracle {
  readonly collection: Collection<unknown>;
  readonly rows: readonly unknown[];
  readonly #sortedRows = new Map<string, readonly KeyedRow[]>();
  readonly #pages = new Map<string, PageOfIds>();

  constructor(name: CollectionName, rows: readonly unknown[]) {
    this.collection = collectionOf(name);
    this.rows = rows;
  }

  matching(where: readonly AnyCondition[]): unknown[] {
    return this.rows.filter((row) => this.#matches(row, where));
  }

  /** The ids of a page. Every store is asked for the same ones, so they are kept. */
  page(query: AnyPageQuery): PageOfIds {
    const { where, order, descending, after, before, take, from } = query;
    const name = JSON.stringify([where, order, descending, after ?? null, before ?? null, take, from]);
    const known = this.#pages.get(name) ?? this.#scanPage(query);
    this.#pages.set(name, known);
    return known;
  }

  #scanPage({ where, order, descending, after, before, take, from }: AnyPageQuery): PageOfIds {
    const compare = this.#comparator(order, descending);
    const list = this.#sorted(order, descending).filter(({ row }) => this.#matches(row, where));
    const inRange = list.filter(
      ({ key }) => (!after || compare(key, after) > 0) && (!before || compare(key, before) < 0),
    );
    const taken = from === 'START' ? inRange.slice(0, take) : inRange.slice(Math.max(0, inRange.length - take));
    const hasMore = inRange.length > take;
    const isBefore = after !== undefined && list.some(({ key }) => compare(key, after) <= 0);
    const isAfter = before !== undefined && list.some(({ key }) => compare(key, before) >= 0);
    return {
      ids: taken.map(({ id }) => id),
      hasPrevious: isBefore || (from === 'END' && hasMore),
      hasNext: isAfter || (from === 'START' && hasMore),
    };
  }

  countByYear(where: readonly AnyCondition[]): { year: number; count: number }[] {
    const years = this.matching(where).flatMap((row) => {
      const { earliest } = this.collection.date?.(row) ?? {};
      return earliest ? [Number(earliest.slice(0, 4))] : [];
    });
    return [...new Set(years)]
      .sort((a, b) => a - b)
      .map((year) => ({ year, count: years.filter((other) => other === year).length }));
  }

  /** All values of a term that matching rows have, with how many have them: those of most rows first, then by code point. */
  countValues(term: string, where: readonly AnyCondition[]): { value: string; count: number }[] {
    const valuesOf = this.collection.terms[term] as (row: unknown) => readonly string[];
    const lists = this.matching(where).map(valuesOf);
    const counts = new Map(
      this.values(term).map((value) => [value, lists.filter((list) => list.includes(value)).length]),
    );
    const countOf = (value: string) => counts.get(value) ?? 0;
    return [...counts.keys()]
      .filter((value) => countOf(value) > 0)
      .sort((a, b) => countOf(b) - countOf(a) || compareKeys([a], [b]))
      .map((value) => ({ value, count: countOf(value) }));
  }

  key(order: string, row: unknown): SortKey {
    return this.#order(order).key(row);
  }

  /** All values of a term that rows have. */
  values(term: string): string[] {
    const valuesOf = this.collection.terms[term] as (row: unknown) => readonly string[];
    return [...new Set(this.rows.flatMap(valuesOf))];
  }

  /** Keys to page from: of every row, directly after each, and before and after all of them. */
  boundaryKeys(order: string): SortKey[] {
    const { shape, nullsLast } = this.#order(order);
    const keys = this.rows.map((row) => this.key(order, row));
    const extreme = (text: string, number: number) =>
      [...shape].map((type, index) => (type === 's' ? text : nullsLast && index === 0 ? Math.max(0, number) : number));
    return [
      ...keys,
      // Each key ends with an id, so no row has these.
      ...keys.map((key) => [...key.slice(0, -1), `${key.at(-1)}!`]),
      extreme('', Number.MIN_SAFE_INTEGER),
      extreme('\uffff', nullsLast ? 1 : Number.MAX_SAFE_INTEGER),
    ];
  }

  /** Windows that start or end at the first day of a date, at its last day, or between them; also an open one. */
  windows(): DateWindow[] {
    const days = this.rows.flatMap((row) => {
      const { earliest, latest } = this.collection.date?.(row) ?? {};
      const ends = [earliest, latest].flatMap((day) => day ?? []);
      const middle = ends.reduce((sum, day) => sum + Date.parse(day), 0) / ends.length;
      return ends.length === 0 ? [] : [...ends, new Date(middle).toISOString().slice(0, 10)];
    });
    return [{}, ...[...new Set(days)].flatMap((day) => [{ from: day }, { to: day }, { from: day, to: day }])];
  }

  #order(name: string) {
    return this.collection.orders[name] as Collection<unknown>['orders'][string];
  }

  /** All rows in an order, with their ids and keys. */
  #sorted(order: string, descending: boolean): readonly KeyedRow[] {
    const name = `${order} ${descending}`;
    const known = this.#sortedRows.get(name);
    if (known) return known;
    const compare = this.#comparator(order, descending);
    const sorted = this.rows
      .map((row) => ({ row, id: this.collection.id(row), key: this.key(order, row) }))
      .sort((a, b) => compare(a.key, b.key));
    this.#sortedRows.set(name, sorted);
    return sorted;
  }

  #matches(row: unknown, where: readonly AnyCondition[]): boolean {
    return where.every((condition) => this.#holds(row, condition));
  }

  /** Descending reverses the order, except that undated rows still come last. */
  #comparator(name: string, descending: boolean): (a: SortKey, b: SortKey) => number {
    const { nullsLast } = this.#order(name);
    return (a, b) => {
      if (nullsLast && a[0] !== b[0]) return Number(a[0]) - Number(b[0]);
      return descending ? compareKeys(b, a) : compareKeys(a, b);
    };
  }

  #holds(row: unknown, condition: AnyCondition): boolean {
    if ('date' in condition) {
      const date = this.collection.date?.(row) ?? null;
      const matches = { within, overlaps, possibly: possiblyOverlaps }[condition.date];
      return date !== null && matches(date, condition.window as never);
    }
    const values = this.collection.terms[condition.term]?.(row) ?? [];
    return 'any' in condition
      ? condition.any.some((value) => values.includes(value))
      : condition.all.every((value) => values.includes(value));
  }
}
