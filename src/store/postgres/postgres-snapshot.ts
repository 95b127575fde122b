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
import type { Session } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { DatabaseSearch } from './database-search.ts';
import { KnownAnswers } from './known-answers.ts';
import type { NumberedNames } from './numbered-names.ts';
import { readPairs, readTopValues, readYears } from './read-counts.ts';
import type { RevisionMemory } from './revision-memory.ts';

/** A transaction that was begun, and what it reads. */
export interface Reading {
  session: Session;
  names: NumberedNames;
  memory: RevisionMemory;
  search: DatabaseSearch;
  batches: Batches;
}

/** Begins a transaction, which sees no later changes; `memoryOf` gives what is known of its revision. */
export const beginReading = async (
  session: Session,
  names: NumberedNames,
  memoryOf: (revision: string) => RevisionMemory,
): Promise<Reading> => {
  await session.query('begin transaction isolation level repeatable read read only');
  const [state] = await session.query<{ revision: string; searched: number }>(
    'select revision, searched from briefgraph.state',
  );
  if (!state) throw new DatabaseError('The database has no data: load catalogs into it first.');
  const memory = memoryOf(state.revision);
  const search = new DatabaseSearch(session, names, state.searched, memory.searched);
  return { session, names, memory, search, batches: new Batches(session, memory) };
};

/**
 * One revision of the data in a database. All statements run in one transaction, which is begun when something is read that is not
 * known. Until then, the revision is the one that the store has last seen; `begin` makes sure which one it is.
 */
export class PostgresSnapshot implements Snapshot {
  readonly isSynchronous = false;
  readonly known: KnownAnswers;
  readonly #open: () => Promise<Reading>;
  #memory: RevisionMemory;
  #opened: Promise<Reading> | undefined;
  #isReleased = false;

  constructor(memory: RevisionMemory, open: () => Promise<Reading>) {
    this.#memory = memory;
    this.#open = open;
    this.known = new KnownAnswers(this, () => this.#memory);
  }

  get revision(): string {
    return this.#memory.revision;
  }

  async begin(): Promise<void> {
    await this.#begun();
  }

  #begun(): Promise<Reading> {
    // What a request has left behind would hold a connection that nobody gives back. Nobody waits for its answer either.
    if (this.#isReleased) return new Promise(() => {});
    this.#opened ??= this.#open().then((reading) => {
      this.#memory = reading.memory;
      return reading;
    });
    return this.#opened;
  }

  async byIds<Name extends CollectionName>(
    name: Name,
    ids: readonly string[],
  ): Promise<readonly (RowOf<Name> | null)[]> {
    const { session, names, memory } = await this.#begun();
    const collection = names.collection(name);
    const asked = [...new Set(ids)].filter((id) => !id.includes('\0'));
    if (asked.length === 0) return ids.map(() => null);
    const rows = await session.query<{ id: string; number: number; body: string }>(
      `select i.id, r.number, r.body from briefgraph.ids i
        join briefgraph.rows r on r.collection = i.collection and r.number = i.number
        where i.collection = ${collection} and i.id = any($1::text[])`,
      [asked],
    );
    // An entity that is asked for by two of its names is one row.
    const byNumber = new Map(rows.map(({ number, body }) => [number, memory.row(collection, number, body)]));
    const byId = new Map(rows.map(({ id, number }) => [id, byNumber.get(number)]));
    return ids.map((id) => (byId.get(id) ?? null) as RowOf<Name> | null);
  }

  async page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Promise<Page<RowOf<Name>>> {
    const { names, batches } = await this.#begun();
    return batches.page({ name, names }, query as AnyPageQuery) as Promise<Page<RowOf<Name>>>;
  }

  async count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): Promise<number> {
    const { names, batches } = await this.#begun();
    return batches.count({ name, names }, where as readonly AnyCondition[]);
  }

  async countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): Promise<readonly YearCount[]> {
    const { session, names } = await this.#begun();
    return readYears(session, { name, names }, where as readonly AnyCondition[]);
  }

  async topValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): Promise<readonly string[]> {
    const { session, names } = await this.#begun();
    return readTopValues(session, { name, names }, { term, where: where as readonly AnyCondition[], take });
  }

  async countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): Promise<readonly (readonly number[])[]> {
    const { session, names } = await this.#begun();
    return readPairs(session, { name, names }, where as readonly AnyCondition[], {
      rows: rows as readonly AnyCondition[],
      columns: columns as readonly AnyCondition[],
    });
  }

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    return (await this.#begun()).search.page(query);
  }

  async searchSummary(query: SearchText): Promise<SearchSummary> {
    return (await this.#begun()).search.summary(query);
  }

  async searchFacets(query: SearchText): Promise<SearchFacets> {
    return (await this.#begun()).search.facets(query);
  }

  async release(): Promise<void> {
    this.#isReleased = true;
    const opened = this.#opened;
    // A transaction that could not begin holds nothing.
    if (opened)
      await opened.then(
        ({ session }) => session.release(),
        () => {},
      );
  }
}
