import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import { allMaybePromises, type MaybePromise, mayBeDropped } from '../../store/maybe-promise.ts';
import { NotKnown } from '../../store/not-known.ts';
import type {
  Condition,
  KnownSnapshot,
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
} from '../../store/store.ts';

/** A level of an operation takes one round, or two if what it lists is read first; there are at most 20. */
const MOST_ROUNDS = 50;

/** The data is another revision than when the request began to read: nothing that was answered before counts. */
class RevisionChanged extends Error {
  override name = 'RevisionChanged';
}

/**
 * A snapshot of a database: what of it is in memory is answered at once, anything else by a promise. What is asked for in one turn of the
 * event loop is read together. It answers from one revision; if that changes while it reads, it answers nothing more.
 */
export class KnownFirst implements Snapshot {
  readonly isSynchronous = false;
  readonly revision: string;
  readonly #known: KnownSnapshot;
  #rounds = 0;
  /** The round that is to begin, and the one before. */
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();
  /** Why nothing is answered any more. */
  #failure: unknown;

  constructor(known: KnownSnapshot) {
    this.#known = known;
    this.revision = known.revision;
  }

  /** Whether the revision has changed, so that the request has to begin anew. */
  get hasChanged(): boolean {
    return this.#failure instanceof RevisionChanged;
  }

  /** Why nothing could be read; undefined if nothing is wrong. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Reads nothing more; resolves when nothing is being read. */
  async stop(): Promise<void> {
    this.#failure ??= new Error('The request has ended.');
    await this.#last.catch(() => {});
  }

  byIds<Name extends CollectionName>(
    name: Name,
    ids: readonly string[],
  ): MaybePromise<readonly (RowOf<Name> | null)[]> {
    return this.#ask((known) => known.byIds(name, ids));
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): MaybePromise<Page<RowOf<Name>>> {
    return this.#ask((known) => known.page(name, query));
  }

  pages<Name extends CollectionName>(
    name: Name,
    queries: readonly PageQuery<Name>[],
  ): MaybePromise<readonly Page<RowOf<Name>>[]> {
    return allMaybePromises(queries.map((query) => this.page(name, query)));
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): MaybePromise<number> {
    return this.#ask((known) => known.count(name, where));
  }

  countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): MaybePromise<readonly YearCount[]> {
    return this.#ask((known) => known.countByYear(name, where));
  }

  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): MaybePromise<readonly ValueCount[]> {
    return this.#ask((known) => known.countValues(name, term, where, take));
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): MaybePromise<readonly (readonly number[])[]> {
    return this.#ask((known) => known.countPairs(name, where, rows, columns));
  }

  search(query: SearchQuery): MaybePromise<Page<SearchHit>> {
    return this.#ask((known) => known.search(query));
  }

  searchSummary(query: SearchText): MaybePromise<SearchSummary> {
    return this.#ask((known) => known.searchSummary(query));
  }

  searchFacets(query: SearchText): MaybePromise<SearchFacets> {
    return this.#ask((known) => known.searchFacets(query));
  }

  #ask<Result>(read: (known: KnownSnapshot) => MaybePromise<Result>): MaybePromise<Result> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      return read(this.#known);
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error;
      return mayBeDropped(this.#readMissing().then(() => this.#ask(read)));
    }
  }

  /** One round for all that turns out to be missing before it begins. */
  #readMissing(): Promise<void> {
    this.#next ??= this.#last.then(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      this.#last = this.#next as Promise<void>;
      this.#next = undefined;
      await this.#readRound();
    });
    return this.#next;
  }

  async #readRound(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      if (++this.#rounds > MOST_ROUNDS) throw new Error(`More than ${MOST_ROUNDS} rounds of reading.`);
      await this.#known.readMissing();
      if (this.#known.revision !== this.revision) throw new RevisionChanged('The data has changed.');
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }
}
