import { type CollectionName, collectionOf, type RowOf, type TermOf } from '../model/collections.ts';
import type { Catalog, CatalogData, DataSet } from '../model/records/data-set.ts';
import { runAtOnce, type Steps } from '../model/steps.ts';
import type { RowIndex } from './changed-index.ts';
import { CollectionIndex, type Pairs } from './collection-index.ts';
import type { AnyCondition, AnyPageQuery } from './condition.ts';
import { deriveRows } from './derive/derive-rows.ts';
import { indexRows, type KnownData, nothingKnown } from './index-rows.ts';
import { hashData, hashState } from './revision.ts';
import type { SearchIndex } from './search/search-index.ts';
import type {
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
} from './store.ts';
import { byCount } from './term-index.ts';

interface Parts {
  revision: string;
  catalogs: readonly CatalogData[];
  indexes: ReadonlyMap<CollectionName, RowIndex<unknown>>;
  search: SearchIndex;
  derived: readonly string[];
}

/** A data set in memory: its rows are derived, indexed and frozen. No method returns a promise. */
export class MemorySnapshot implements Snapshot {
  readonly revision: string;
  readonly isSynchronous = true;
  readonly catalogs: readonly CatalogData[];
  /** The slugs of the briefs whose rows were derived for this snapshot. */
  readonly derived: readonly string[];
  readonly #indexes: ReadonlyMap<CollectionName, RowIndex<unknown>>;
  readonly #search: SearchIndex;

  private constructor({ revision, catalogs, indexes, search, derived }: Parts) {
    this.revision = revision;
    this.catalogs = catalogs;
    this.#indexes = indexes;
    this.#search = search;
    this.derived = derived;
  }

  /** Indexes checked data at once; may throw for any other. */
  static of(data: DataSet | readonly CatalogData[]): MemorySnapshot {
    return runAtOnce(MemorySnapshot.index(isCatalogs(data) ? data : [toCatalogData(data)]));
  }

  /** Indexes checked catalogs; may throw for others. Takes over what of the rows that are known has not changed. */
  static *index(catalogs: readonly CatalogData[], known: KnownData = nothingKnown()): Steps<MemorySnapshot> {
    const { indexed } = known;
    // After a failure, nothing is known of the changes.
    known.indexed = null;
    const revision = hashData(catalogs, known.hashes);
    const rows = yield* deriveRows(catalogs, known);
    known.indexed = yield* indexRows(rows, indexed);
    return new MemorySnapshot({ revision, catalogs, ...known.indexed, derived: rows.derived });
  }

  /**
   * The same data, with these catalogs marked as stale. The data itself is shared. The revision is another one if a catalog
   * is stale.
   */
  withStale(isStale: (catalog: RowOf<'Catalog'>) => boolean): MemorySnapshot {
    const all = { where: [], order: 'TITLE', descending: false, take: Number.MAX_SAFE_INTEGER, from: 'START' } as const;
    const { rows } = this.page('Catalog', all);
    const stale = rows.filter(isStale);
    if (stale.length === 0) return this;
    const marked = rows.map((row) => (isStale(row) ? Object.freeze({ ...row, state: 'STALE' as const }) : row));
    const index = runAtOnce(CollectionIndex.index(collectionOf('Catalog'), marked));
    return new MemorySnapshot({
      revision: hashState(
        this.revision,
        stale.map(({ key }) => key),
      ),
      catalogs: this.catalogs,
      indexes: new Map<CollectionName, RowIndex<unknown>>([...this.#indexes, ['Catalog', index]]),
      search: this.#search,
      derived: [],
    });
  }

  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): readonly (RowOf<Name> | null)[] {
    const index = this.#index(name);
    return ids.map((id) => index.get(id) as RowOf<Name> | null);
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Page<RowOf<Name>> {
    return this.#index(name).page(query as AnyPageQuery) as Page<RowOf<Name>>;
  }

  pages<Name extends CollectionName>(name: Name, queries: readonly PageQuery<Name>[]): readonly Page<RowOf<Name>>[] {
    return queries.map((query) => this.page(name, query));
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): number {
    return this.#index(name).count(where as readonly AnyCondition[]);
  }

  countByYear<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): readonly YearCount[] {
    return this.#index(name).countByYear(where as readonly AnyCondition[]);
  }

  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): readonly ValueCount[] {
    return [...this.#index(name).countValues(term, where as readonly AnyCondition[])]
      .filter(([, count]) => count > 0)
      .sort(byCount)
      .slice(0, take)
      .map(([value, count]) => ({ value, count }));
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): readonly (readonly number[])[] {
    return this.#index(name).countPairs(where as readonly AnyCondition[], { rows, columns } as Pairs);
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

  #index(name: CollectionName): RowIndex<unknown> {
    return this.#indexes.get(name) as RowIndex<unknown>;
  }
}

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
