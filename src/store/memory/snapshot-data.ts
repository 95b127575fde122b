import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import { deriveRows } from '../derive/derive-rows.ts';
import { describeOwn, type OwnReleases } from '../releases/describe-release.ts';
import { hashData } from '../revision.ts';
import { indexSearch, type SearchedRows } from '../search/search-index.ts';
import { indexRows, type RowIndex } from './index-rows.ts';

/** What a snapshot in memory is made of, as plain values that a thread can send to another. */
export interface SnapshotData {
  revision: string;
  own: OwnReleases;
  collections: ReadonlyMap<CollectionName, IndexedRows>;
  search: SearchedRows;
}

/** The rows of a collection in its first order, and what they are found by. */
export interface IndexedRows {
  rows: readonly unknown[];
  index: RowIndex;
}

/** Derives and indexes the rows of checked catalogs. Throws an error for data that was not checked. */
export const toSnapshotData = (catalogs: readonly CatalogData[]): SnapshotData => {
  const hashes = new WeakMap<object, string>();
  const rowsOf = deriveRows(catalogs, hashes);
  const refused: string[] = [];
  const releases = catalogs.flatMap((data) => describeOwn(data, hashes, (reason) => refused.push(reason)) ?? []);
  const names = Object.keys(collections) as CollectionName[];
  return {
    revision: hashData(catalogs, hashes),
    own: { releases, refused },
    collections: new Map(names.map((name) => [name, indexRows(collectionOf(name), rowsOf(name))])),
    search: indexSearch(rowsOf),
  };
};
