import { createHash } from 'node:crypto';
import { type CollectionName, collectionOf, collections, type RowOf } from '../model/collections.ts';
import type { DataSet } from '../model/records/data-set.ts';
import { BitsetCache } from './bitset-cache.ts';
import { type AnyPageQuery, CollectionIndex } from './collection-index.ts';
import type { AnyCondition } from './condition.ts';
import { createRowSource } from './row-source.ts';
import { SearchIndex } from './search-index.ts';
import type { Condition, Page, PageQuery, SearchHit, SearchQuery, Snapshot, YearCount } from './store.ts';

/** A data set in memory: its rows are derived, indexed and frozen. No method returns a promise. */
export class MemorySnapshot implements Snapshot {
  readonly revision: string;
  readonly isSynchronous = true;
  readonly #indexes: ReadonlyMap<CollectionName, CollectionIndex<unknown>>;
  readonly #search: SearchIndex;

  /** Expects a checked data set; may throw for any other. */
  constructor(data: DataSet) {
    const source = createRowSource(data);
    const names = Object.keys(collections) as CollectionName[];
    this.revision = hashContent(data);
    const bitsets = new BitsetCache();
    this.#indexes = new Map(
      names.map((name) => {
        const collection = collectionOf(name);
        return [name, new CollectionIndex(collection, deepFreeze(source.rowsOf(collection)), bitsets)];
      }),
    );
    this.#search = new SearchIndex((name) => source.rowsOf(collectionOf(name)));
  }

  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): readonly (RowOf<Name> | null)[] {
    const index = this.#index(name);
    return ids.map((id) => index.get(id) as RowOf<Name> | null);
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Page<RowOf<Name>> {
    return this.#index(name).page(query as AnyPageQuery) as Page<RowOf<Name>>;
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): number {
    return this.#index(name).count(where as readonly AnyCondition[]);
  }

  countByYear<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): readonly YearCount[] {
    return this.#index(name).countByYear(where as readonly AnyCondition[]);
  }

  search(query: SearchQuery): Page<SearchHit> {
    return this.#search.page(query);
  }

  searchCount(text: string): number {
    return this.#search.count(text);
  }

  #index(name: CollectionName): CollectionIndex<unknown> {
    return this.#indexes.get(name) as CollectionIndex<unknown>;
  }
}

/** The first 16 hexadecimal digits of the SHA-256 of the content; independent of the formatting of the files. */
const hashContent = ({ texts, ...files }: DataSet): string =>
  createHash('sha256')
    .update(JSON.stringify([files, [...texts]]))
    .digest('hex')
    .slice(0, 16);

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};
