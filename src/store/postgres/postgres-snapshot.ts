import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import type { AnyCondition, AnyPageQuery } from '../condition.ts';
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
  YearCount,
} from '../store.ts';
import { Batches } from './batches.ts';
import type { Scope } from './conditions.ts';
import type { Session } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { DatabaseSearch, type SearchedRevision } from './database-search.ts';
import type { NumberedNames } from './numbered-names.ts';
import { readPairs, readTopValues, readYears } from './read-counts.ts';
import { toRow } from './to-row.ts';

/** One revision of the data in a database: all statements run in one transaction, which sees no later changes. */
export class PostgresSnapshot implements Snapshot {
  readonly revision: string;
  readonly isSynchronous = false;
  readonly #session: Session;
  readonly #names: NumberedNames;
  readonly #search: DatabaseSearch;
  readonly #batches: Batches;

  private constructor(revision: string, session: Session, names: NumberedNames, search: DatabaseSearch) {
    this.revision = revision;
    this.#session = session;
    this.#names = names;
    this.#search = search;
    this.#batches = new Batches(session);
  }

  /**
   * Begins to read; the caller releases the snapshot, which gives the connection back. `sharedOf` gives what searches of a
   * revision share.
   */
  static async open(
    session: Session,
    names: NumberedNames,
    sharedOf: (revision: string) => SearchedRevision = () => ({}),
  ): Promise<PostgresSnapshot> {
    await session.query('begin transaction isolation level repeatable read read only');
    const [state] = await session.query<{ revision: string; searched: number }>(
      'select revision, searched from briefgraph.state',
    );
    if (!state) throw new DatabaseError('The database has no data: load catalogs into it first.');
    const { revision, searched } = state;
    const search = new DatabaseSearch(session, names, searched, sharedOf(revision));
    return new PostgresSnapshot(revision, session, names, search);
  }

  async byIds<Name extends CollectionName>(
    name: Name,
    ids: readonly string[],
  ): Promise<readonly (RowOf<Name> | null)[]> {
    const asked = [...new Set(ids)].filter((id) => !id.includes('\0'));
    if (asked.length === 0) return ids.map(() => null);
    const rows = await this.#session.query<{ id: string; number: number; body: string }>(
      `select i.id, r.number, r.body from briefgraph.ids i
        join briefgraph.rows r on r.collection = i.collection and r.number = i.number
        where i.collection = ${this.#names.collection(name)} and i.id = any($1::text[])`,
      [asked],
    );
    // An entity that is asked for by two of its names is one row.
    const byNumber = new Map(rows.map(({ number, body }) => [number, toRow(body)]));
    const byId = new Map(rows.map(({ id, number }) => [id, byNumber.get(number)]));
    return ids.map((id) => (byId.get(id) ?? null) as RowOf<Name> | null);
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Promise<Page<RowOf<Name>>> {
    return this.#batches.page(this.#scope(name), query as AnyPageQuery) as Promise<Page<RowOf<Name>>>;
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): Promise<number> {
    return this.#batches.count(this.#scope(name), where as readonly AnyCondition[]);
  }

  countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): Promise<readonly YearCount[]> {
    return readYears(this.#session, this.#scope(name), where as readonly AnyCondition[]);
  }

  topValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): Promise<readonly string[]> {
    return readTopValues(this.#session, this.#scope(name), { term, where: where as readonly AnyCondition[], take });
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): Promise<readonly (readonly number[])[]> {
    return readPairs(this.#session, this.#scope(name), where as readonly AnyCondition[], {
      rows: rows as readonly AnyCondition[],
      columns: columns as readonly AnyCondition[],
    });
  }

  search(query: SearchQuery): Promise<Page<SearchHit>> {
    return this.#search.page(query);
  }

  searchSummary(query: SearchText): Promise<SearchSummary> {
    return this.#search.summary(query);
  }

  searchFacets(query: SearchText): Promise<SearchFacets> {
    return this.#search.facets(query);
  }

  release(): Promise<void> {
    return this.#session.release();
  }

  #scope(name: CollectionName): Scope {
    return { name, names: this.#names };
  }
}
