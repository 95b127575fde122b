import { LRUCache } from 'lru-cache';
import { type CollectionName, collectionOf, type RowOf, type TermOf } from '../../model/collections.ts';
import type { Catalog, CatalogData, DataSet } from '../../model/records/data-set.ts';
import { deepFreeze } from '../derive/deep-freeze.ts';
import type { OwnReleases } from '../releases/describe-release.ts';
import { hashState } from '../revision.ts';
import { SearchIndex } from '../search/search-index.ts';
import type {
  AnyCondition,
  AnyPageQuery,
  Condition,
  Page,
  PageQuery,
  SearchFacets,
  SearchHit,
  SearchQuery,
  SearchSummary,
  SearchText,
  Snapshot,
  ValueCount,
  YearCount,
} from '../store.ts';
import { indexRows } from './index-rows.ts';
import { type SnapshotData, toSnapshotData } from './snapshot-data.ts';
import { type KnownLists, Table } from './table.ts';

/** The memory of the lists that conditions have found, in bytes: 80 conditions that most of 50,000 rows meet. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What a list takes besides its key and its numbers, in bytes. */
const OVERHEAD = 300;

interface Parts extends Pick<SnapshotData, 'revision' | 'own'> {
  tables: ReadonlyMap<CollectionName, Table<unknown>>;
  search: SearchIndex;
}

/** Data in memory: its rows are derived, indexed and frozen. No method returns a promise. */
export class MemorySnapshot implements Snapshot {
  readonly revision: string;
  readonly isSynchronous = true;
  readonly own: OwnReleases;
  readonly #tables: ReadonlyMap<CollectionName, Table<unknown>>;
  readonly #search: SearchIndex;

  constructor({ revision, own, tables, search }: Parts) {
    this.revision = revision;
    this.own = own;
    this.#tables = tables;
    this.#search = search;
  }

  /** Derives and indexes checked data in this thread; may throw for any other. */
  static of(data: DataSet | readonly CatalogData[]): MemorySnapshot {
    const { revision, own, collections, search } = toSnapshotData(isCatalogs(data) ? data : [toCatalogData(data)]);
    const known = createKnownLists();
    const tables = new Map(
      [...collections].map(([name, { rows, index }]) => [
        name,
        new Table(name, collectionOf(name), index, known).add(rows.map(deepFreeze)),
      ]),
    );
    return new MemorySnapshot({ revision, own, tables, search: new SearchIndex(search) });
  }

  /**
   * The same data, with these catalogs marked as stale. The data itself is shared. The revision is another one if a catalog
   * is stale.
   */
  withStale(isStale: (catalog: RowOf<'Catalog'>) => boolean): MemorySnapshot {
    const { rows } = this.#table('Catalog') as Table<RowOf<'Catalog'>>;
    const stale = rows.filter(isStale);
    if (stale.length === 0) return this;
    const marked = rows.map((row) => (isStale(row) ? Object.freeze({ ...row, state: 'STALE' as const }) : row));
    const catalogs = indexRows(collectionOf('Catalog'), marked);
    const table = new Table('Catalog', collectionOf('Catalog'), catalogs.index, createKnownLists()).add(catalogs.rows);
    return new MemorySnapshot({
      revision: hashState(
        this.revision,
        stale.map(({ key }) => key),
      ),
      own: this.own,
      tables: new Map([...this.#tables, ['Catalog', table]]),
      search: this.#search,
    });
  }

  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): readonly (RowOf<Name> | null)[] {
    const table = this.#table(name);
    return ids.map((id) => table.get(id) as RowOf<Name> | null);
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Page<RowOf<Name>> {
    return this.#table(name).page(query as AnyPageQuery) as Page<RowOf<Name>>;
  }

  pages<Name extends CollectionName>(name: Name, queries: readonly PageQuery<Name>[]): readonly Page<RowOf<Name>>[] {
    return queries.map((query) => this.page(name, query));
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): number {
    return this.#table(name).count(where as readonly AnyCondition[]);
  }

  counts<Name extends CollectionName>(name: Name, wheres: readonly (readonly Condition<Name>[])[]): readonly number[] {
    return wheres.map((where) => this.count(name, where));
  }

  countByYear<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): readonly YearCount[] {
    return this.#table(name).countByYear(where as readonly AnyCondition[]);
  }

  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): readonly ValueCount[] {
    return this.#table(name).countValues(term, where as readonly AnyCondition[], take);
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): readonly (readonly number[])[] {
    const [all, of, and] = [where, rows, columns] as readonly (readonly AnyCondition[])[];
    return this.#table(name).countPairs(all ?? [], of ?? [], and ?? []);
  }

  search(query: SearchQuery): Page<SearchHit> {
    return this.#search.page(query);
  }

  searchSummary(query: SearchText): SearchSummary {
    return this.#search.summary(query);
  }

  searchFacets(query: SearchText): SearchFacets {
    return this.#search.facets(query);
  }

  #table(name: CollectionName): Table<unknown> {
    return this.#tables.get(name) as Table<unknown>;
  }
}

/** What the tables of a snapshot know together. */
export const createKnownLists = (): KnownLists =>
  new LRUCache({ maxSize: MAX_BYTES, sizeCalculation: (list, key) => list.byteLength + 2 * key.length + OVERHEAD });

/** A data set as a catalog that says nothing of itself. */
export const toCatalogData = (data: DataSet): CatalogData => ({ ...data, catalog: UNDESCRIBED });

const UNDESCRIBED: Catalog = {
  key: 'data',
  namespace: null,
  title: 'data',
  publisher: null,
  license: null,
  homepage: null,
  extends: [],
};

const isCatalogs = (data: DataSet | readonly CatalogData[]): data is readonly CatalogData[] => Array.isArray(data);
