import { type CollectionName, collectionOf, collections } from '../model/collections.ts';
import type { Steps } from '../model/steps.ts';
import { BitsetCache } from './bitset-cache.ts';
import { ChangedIndex, type RowIndex } from './changed-index.ts';
import { CollectionIndex } from './collection-index.ts';
import { type KnownRows, noKnownRows } from './derive/known-rows.ts';
import { findChanges, type RowChanges } from './row-changes.ts';
import { SearchIndex } from './search-index.ts';

/** What is known of the last data, of which the next takes over what has not changed. */
export interface KnownData extends KnownRows {
  /** The indexes of the last rows; null if there are none. */
  indexed: IndexedRows | null;
}

export const nothingKnown = (): KnownData => ({ ...noKnownRows(), indexed: null });

interface IndexedRows {
  rows: ReadonlyMap<CollectionName, readonly unknown[]>;
  indexes: ReadonlyMap<CollectionName, RowIndex<unknown>>;
  search: SearchIndex;
  bitsets: BitsetCache;
}

const NAMES = Object.keys(collections) as CollectionName[];

const NO_CHANGES: RowChanges<unknown> = { gone: [], added: [] };

/** Indexes the rows of all collections; of those that were indexed last, only what has changed. `known` is updated. */
export function* indexRows(
  rowsOf: (name: CollectionName) => readonly unknown[],
  known: KnownData,
): Steps<Pick<IndexedRows, 'indexes' | 'search'>> {
  const last = known.indexed;
  const bitsets = last?.bitsets ?? new BitsetCache();
  const rows = new Map(NAMES.map((name) => [name, rowsOf(name)] as const));
  const indexes = new Map<CollectionName, RowIndex<unknown>>();
  const changes = new Map<CollectionName, RowChanges<unknown>>();
  for (const name of NAMES) {
    const before = last?.indexes.get(name);
    if (before) {
      const changed = yield* findChanges(last?.rows.get(name) ?? [], rowsOf(name));
      changes.set(name, changed);
      indexes.set(name, yield* ChangedIndex.after(before, collectionOf(name), rowsOf(name), changed, bitsets));
    } else indexes.set(name, yield* CollectionIndex.index(collectionOf(name), rowsOf(name), bitsets));
  }
  const search =
    (last && (yield* last.search.after((type) => changes.get(type) ?? NO_CHANGES))) ??
    (yield* SearchIndex.index(rowsOf));
  known.indexed = { rows, indexes, search, bitsets };
  return { indexes, search };
}
