import type { Collection } from '../model/rows/collection.ts';
import type { Steps } from '../model/steps.ts';
import type { BitsetCache } from './bitset-cache.ts';
import { CollectionIndex, type Pairs } from './collection-index.ts';
import type { AnyCondition, AnyPageQuery } from './condition.ts';
import type { RowChanges } from './derive/parted-rows.ts';
import { readPage } from './page-reader.ts';
import type { Page, YearCount } from './store.ts';

/** What a snapshot reads a collection by. */
export interface RowIndex<Row> {
  get(id: string): Row | null;
  page(query: AnyPageQuery): Page<Row>;
  count(where: readonly AnyCondition[]): number;
  countByYear(where: readonly AnyCondition[]): YearCount[];
  countValues(term: string, where: readonly AnyCondition[]): ReadonlyMap<string, number>;
  countPairs(where: readonly AnyCondition[], pairs: Pairs): number[][];
}

/**
 * A collection of which some rows have changed since it was indexed as a whole: the index of then, the rows of it that are gone,
 * and a small index of those that were added. So a change takes time for what has changed, and not for all rows.
 */
export class ChangedIndex<Row> implements RowIndex<Row> {
  readonly #base: CollectionIndex<Row>;
  readonly #gone: ReadonlySet<Row>;
  readonly #goneRanks: readonly number[];
  readonly #added: CollectionIndex<Row>;

  private constructor(base: CollectionIndex<Row>, gone: ReadonlySet<Row>, added: CollectionIndex<Row>) {
    this.#base = base;
    this.#gone = gone;
    this.#goneRanks = [...gone].map((row) => base.rankOf(row));
    this.#added = added;
  }

  /** The index of rows after changes: the same if there are none, and one of all rows if too much has changed by now. */
  static *after<Row>(
    before: RowIndex<Row>,
    collection: Collection<Row>,
    allRows: () => readonly Row[],
    { gone, added }: RowChanges<Row>,
    bitsets: BitsetCache,
  ): Steps<RowIndex<Row>> {
    if (gone.length + added.length === 0) return before;
    const last = before instanceof ChangedIndex ? (before as ChangedIndex<Row>) : null;
    const base = last ? last.#base : (before as CollectionIndex<Row>);
    const most = mostChanges(base.size);
    if (gone.length + added.length > 2 * most) return yield* CollectionIndex.index(collection, allRows(), bitsets);
    const goneNow = new Set(last ? last.#gone : []);
    const addedNow = new Set(last ? last.#added.rows : []);
    for (const row of gone) if (!addedNow.delete(row)) goneNow.add(row);
    for (const row of added) if (!goneNow.delete(row)) addedNow.add(row);
    if (goneNow.size + addedNow.size === 0) return base;
    if (goneNow.size + addedNow.size > most) return yield* CollectionIndex.index(collection, allRows(), bitsets);
    return new ChangedIndex(base, goneNow, yield* CollectionIndex.index(collection, [...addedNow], bitsets));
  }

  get(id: string): Row | null {
    const added = this.#added.get(id);
    if (added !== null) return added;
    const row = this.#base.get(id);
    return row !== null && this.#gone.has(row) ? null : row;
  }

  page(query: AnyPageQuery): Page<Row> {
    const parts = [this.#base.read(query, this.#gone), this.#added.read(query)];
    return readPage(parts, query, this.#base.comparator(query));
  }

  count(where: readonly AnyCondition[]): number {
    return this.#base.count(where, this.#goneRanks) + this.#added.count(where);
  }

  countByYear(where: readonly AnyCondition[]): YearCount[] {
    const counts = new Map<number, number>();
    for (const { year, count } of [
      ...this.#base.countByYear(where, this.#goneRanks),
      ...this.#added.countByYear(where),
    ])
      counts.set(year, (counts.get(year) ?? 0) + count);
    return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
  }

  countValues(term: string, where: readonly AnyCondition[]): ReadonlyMap<string, number> {
    const counts = this.#base.countValues(term, where, this.#goneRanks);
    for (const [value, count] of this.#added.countValues(term, where))
      counts.set(value, (counts.get(value) ?? 0) + count);
    return counts;
  }

  countPairs(where: readonly AnyCondition[], pairs: Pairs): number[][] {
    const added = this.#added.countPairs(where, pairs);
    return this.#base
      .countPairs(where, pairs, this.#goneRanks)
      .map((counts, row) => counts.map((count, column) => count + (added[row]?.[column] as number)));
  }
}

/**
 * How many rows may have changed before all are indexed again. With more, each change takes longer, because it indexes all that were
 * added so far; with fewer, all rows are indexed more often. Both together take least at some multiple of the root.
 */
export const mostChanges = (size: number): number => 64 + 4 * Math.sqrt(size);
