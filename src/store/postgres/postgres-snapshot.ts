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
  ValueCount,
  YearCount,
} from '../store.ts';
import { KnownAnswers } from './known-answers.ts';
import type { NumberedNames } from './numbered-names.ts';
import { readTopValues, readYears } from './read-counts.ts';
import { readPairs } from './read-pairs.ts';
import { type Answers, planRound, type Round } from './read-together.ts';
import type { Begun, Reader, Reading } from './reading.ts';
import type { RevisionMemory } from './revision-memory.ts';

/**
 * One revision of the data in a database. Until something is read, it is the one that the store has last seen; `begin` makes sure
 * which one it is. What is asked of the snapshot itself is read in one transaction; what is missing of what is known, by single statements
 * that say of which revision they are, until there is a transaction.
 */
export class PostgresSnapshot implements Snapshot {
  readonly isSynchronous = false;
  readonly known: KnownAnswers;
  readonly #reader: Reader;
  #memory: RevisionMemory;
  #opened: Promise<Reading> | undefined;
  #isReleased = false;

  constructor(memory: RevisionMemory, reader: Reader) {
    this.#memory = memory;
    this.#reader = reader;
    this.known = new KnownAnswers(this, () => this.#memory);
  }

  get revision(): string {
    return this.#memory.revision;
  }

  async begin(): Promise<void> {
    await (await this.reading()).begun;
  }

  /** The transaction, to which statements can be sent; which revision it reads may not be known yet. */
  reading(): Promise<Reading> {
    // What a request has left behind would hold a connection that nobody gives back. Nobody waits for its answer either.
    if (this.#isReleased) return new Promise(() => {});
    this.#opened ??= this.#reader.begin().then((reading) => {
      const follow = ({ memory }: Begun): void => {
        this.#memory = memory;
      };
      reading.begun.then(follow, () => {});
      return reading;
    });
    return this.#opened;
  }

  get names(): NumberedNames {
    return this.#reader.names();
  }

  /** Reads what is asked for at once, of one revision, which is the snapshot's afterwards; with one statement and no transaction, if that is possible. */
  async read(round: Round, needsTransaction: boolean): Promise<Answers> {
    if (this.#isReleased) return new Promise(() => {});
    if (this.#opened || needsTransaction || round.statements > 1) {
      const { session, begun } = await this.reading();
      await round.read(session, async () => (await begun).memory);
    } else if (round.statements > 0) {
      this.#memory = await this.#reader.once((sql, memoryOf) => round.read(sql, memoryOf));
    }
    return round.answers();
  }

  async byIds<Name extends CollectionName>(
    name: Name,
    ids: readonly string[],
  ): Promise<readonly (RowOf<Name> | null)[]> {
    const { session, names, begun } = await this.reading();
    const round = planRound(names, { ids: [{ name, ids }] });
    await round.read(session, async () => (await begun).memory);
    return (round.answers().rows[0] ?? []).map((known) => known?.row ?? null) as (RowOf<Name> | null)[];
  }

  async page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Promise<Page<RowOf<Name>>> {
    const { names, batches } = await this.reading();
    return batches.page({ scope: { name, names }, query: query as AnyPageQuery }) as Promise<Page<RowOf<Name>>>;
  }

  async pages<Name extends CollectionName>(
    name: Name,
    queries: readonly PageQuery<Name>[],
  ): Promise<readonly Page<RowOf<Name>>[]> {
    return Promise.all(queries.map((query) => this.page(name, query)));
  }

  async count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): Promise<number> {
    const { names, batches } = await this.reading();
    return batches.count({ scope: { name, names }, query: where as readonly AnyCondition[] });
  }

  async countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): Promise<readonly YearCount[]> {
    const { session, names } = await this.reading();
    return readYears(session, { name, names }, where as readonly AnyCondition[]);
  }

  async countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): Promise<readonly ValueCount[]> {
    const { session, names } = await this.reading();
    return readTopValues(session, { name, names }, { term, where: where as readonly AnyCondition[], take });
  }

  async countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): Promise<readonly (readonly number[])[]> {
    const { session, names } = await this.reading();
    return readPairs(session, { name, names }, where as readonly AnyCondition[], {
      rows: rows as readonly AnyCondition[],
      columns: columns as readonly AnyCondition[],
    });
  }

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    return (await (await this.reading()).begun).search.page(query);
  }

  async searchSummary(query: SearchText): Promise<SearchSummary> {
    return (await (await this.reading()).begun).search.summary(query);
  }

  async searchFacets(query: SearchText): Promise<SearchFacets> {
    return (await (await this.reading()).begun).search.facets(query);
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
