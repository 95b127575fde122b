import { type CollectionName, collectionOf, collections } from '../model/collections.ts';
import type { Steps } from '../model/steps.ts';
import { BitsetCache } from './bitset-cache.ts';
import { ChangedIndex, type RowIndex } from './changed-index.ts';
import { CollectionIndex } from './collection-index.ts';
import type { DerivedRows } from './derive/derive-rows.ts';
import { type KnownRows, noKnownRows } from './derive/known-rows.ts';
import { indexSearch, SearchIndex } from './search/search-index.ts';

/** What is known of the last data, of which the next takes over what has not changed. */
export interface KnownData extends KnownRows {
  /** The indexes of the rows that were derived last; null if there are none. */
  indexed: IndexedRows | null;
}

export const nothingKnown = (): KnownData => ({ ...noKnownRows(), indexed: null });

export interface IndexedRows {
  indexes: ReadonlyMap<CollectionName, RowIndex<unknown>>;
  search: SearchIndex;
  bitsets: BitsetCache;
}

const NAMES = Object.keys(collections) as CollectionName[];

/** Indexes the rows of all collections; of those that were indexed last, only what has changed. */
export function* indexRows({ rowsOf, changesOf }: DerivedRows, last: IndexedRows | null): Steps<IndexedRows> {
  const bitsets = last?.bitsets ?? new BitsetCache();
  const indexes = new Map<CollectionName, RowIndex<unknown>>();
  for (const name of NAMES) {
    const collection = collectionOf(name);
    const before = last?.indexes.get(name);
    const changed = before && (yield* changesOf(name));
    const index =
      before && changed
        ? ChangedIndex.after(before, collection, () => rowsOf(name), changed, bitsets)
        : CollectionIndex.index(collection, rowsOf(name), bitsets);
    indexes.set(name, yield* index);
  }
  const search = new SearchIndex(indexSearch(rowsOf));
  return { indexes, search, bitsets };
}
