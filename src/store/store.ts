import type { CollectionName, OrderOf, RowOf, TermOf } from '../model/collections.ts';
import type { DateWindow } from '../model/dates/date-window.ts';
import type { NodeRef } from '../model/refs.ts';
import type { SortKey } from '../model/rows/sort-key.ts';
import type { QuestionKind } from '../model/search/question-words.ts';
import type { MaybePromise } from './maybe-promise.ts';
import type { OwnReleases } from './releases/describe-release.ts';

/** How a row's date is compared with a window; `src/model/dates/date-window.ts` defines each way. */
export type DateMode = 'within' | 'overlaps' | 'possibly';

/** A condition on rows: they have any of these values of a term, all of them, or a date that matches a window. */
export type Condition<Name extends CollectionName> =
  | { term: TermOf<Name>; any: readonly string[] }
  | { term: TermOf<Name>; all: readonly string[] }
  | DateCondition;

/** A condition, with its term as a plain string. */
export type AnyCondition =
  | { term: string; any: readonly string[] }
  | { term: string; all: readonly string[] }
  | DateCondition;

/** A window that the date of a row matches in a mode. */
export interface DateCondition {
  date: DateMode;
  window: DateWindow;
}

/** A keyset page: at most `take` rows between the keys `after` and `before`, from the start or the end of that range. */
export interface PageQuery<Name extends CollectionName> {
  /** All of these must hold; every row matches an empty list. */
  where: readonly Condition<Name>[];
  order: OrderOf<Name>;
  descending: boolean;
  after?: SortKey | undefined;
  before?: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}

/** A page query, with its terms and its order as plain strings. */
export interface AnyPageQuery extends Omit<PageQuery<CollectionName>, 'where' | 'order'> {
  where: readonly AnyCondition[];
  order: string;
}

export interface Page<Row> {
  /** In the order of the query, also when taken from the end. */
  rows: readonly Row[];
  /** Whether there are rows at or before `after`; taken from the end, also whether more in its range come before it. */
  hasPrevious: boolean;
  /** Whether there are rows at or after `before`; taken from the start, also whether more in its range come after it. */
  hasNext: boolean;
}

/** The number of rows that begin in a year; at least one. */
export interface YearCount {
  year: number;
  count: number;
}

/** A value of a term, and how many rows have it; at least one. */
export interface ValueCount {
  value: string;
  count: number;
}

/** A search result: the type and id of a row, and its sort key in the results. */
export interface SearchHit {
  node: NodeRef;
  /** Answers come first, then better matches. It depends only on the row, the words, and how rare these were on the first page. */
  key: SortKey;
  /** Whether it answers the question that the text asks. */
  isAnswer: boolean;
  /** The words of the row that match, in lower case and without accents. */
  readonly words: readonly string[];
  /** If no word of it matches: refs of those whose names have one. */
  readonly names: readonly NodeRef[];
}

/** The types of the parts of a hit's key, as in `Order.shape`. */
export const SEARCH_KEY_SHAPE = 'snnns';

/** What search results are narrowed by: of each, rows that have one of the values. */
export type SearchFilters = Partial<Record<SearchFacetName, readonly string[]>>;
export type SearchFacetName = 'type' | 'publisher' | 'brief' | 'actor' | 'issue' | 'year' | 'modality';

export interface SearchText {
  text: string;
  filters?: SearchFilters;
}

export interface SearchQuery extends SearchText {
  after?: SortKey | undefined;
  before?: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}

/** How a text was understood, and what it finds. */
export interface SearchSummary {
  /** The number of rows that match, of which the first 500 can be read. */
  count: number;
  /** What the text asks for. */
  asks: QuestionKind | null;
  /** What it names: refs of actors, issues and instruments. */
  named: readonly NodeRef[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  dates: readonly string[];
  /** The other words, and those of them that nothing has. */
  words: readonly string[];
  unknown: readonly string[];
  /** Whether results have all words, or some of them. */
  matching: 'ALL' | 'SOME';
}

/** What results can be narrowed by, with how many have each value: the most frequent ones. */
export type SearchFacets = readonly {
  name: SearchFacetName;
  values: readonly { value: string; count: number }[];
}[];

/** How what is served of a source compares with what the source has. */
export interface SourceStatus {
  url: string;
  /** The catalog that is served, the revision that its release states, and when that was issued; null if none is. */
  key: string | null;
  revision: string | null;
  issuedAt: string | null;
  /** CURRENT, STALE if it may have something else than what is served, MISSING if nothing of it is served. */
  state: 'CURRENT' | 'STALE' | 'MISSING';
  /** What is wrong, as a code and in one line; null if nothing is known to be. A source that did not answer once is still CURRENT. */
  code: string | null;
  problem: string | null;
  /** When it was last asked since the start, as an ISO instant; null if it was not yet. */
  checkedAt: string | null;
  /** When it last answered, also before the start; null if it never did. */
  answeredAt: string | null;
  /** How often each of these codes was the case since the start. */
  failures: Readonly<Record<string, number>>;
}

/** The data set at one moment. It never changes; a request reads one from start to end. */
export interface Snapshot {
  /** A hash of the content: equal revisions give equal answers. */
  readonly revision: string;
  /** Whether no method returns a promise. */
  readonly isSynchronous: boolean;
  /** The releases of the server's own catalogs, if the store makes them. */
  readonly own?: OwnReleases;
  /** The rows with these ids, in the order of the ids; null for an id that does not exist. */
  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): MaybePromise<readonly (RowOf<Name> | null)[]>;
  /** A page of the rows that match the conditions. */
  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): MaybePromise<Page<RowOf<Name>>>;
  /** A page for each query, in their order: the lists below the rows of a page are read together. */
  pages<Name extends CollectionName>(
    name: Name,
    queries: readonly PageQuery<Name>[],
  ): MaybePromise<readonly Page<RowOf<Name>>[]>;
  /** The number of rows that match the conditions. */
  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): MaybePromise<number>;
  /** A count for each list of conditions, in their order: those of the lists below the rows of a page are read together. */
  counts<Name extends CollectionName>(
    name: Name,
    wheres: readonly (readonly Condition<Name>[])[],
  ): MaybePromise<readonly number[]>;
  /** The number of matching rows that begin in each year, in ascending order. Dates without a beginning are not counted. */
  countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): MaybePromise<readonly YearCount[]>;
  /**
   * The values of a term that most of the matching rows have, with the number of these rows: those with most first, then by code point.
   * If thousands of rows match, a store may look at the 100 values only that most rows of all have.
   */
  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): MaybePromise<readonly ValueCount[]>;
  /** For each condition of `rows`, and in it for each of `columns`, the number of matching rows that meet both. */
  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): MaybePromise<readonly (readonly number[])[]>;
  /** A page of the rows that match a text, best match first. */
  search(query: SearchQuery): MaybePromise<Page<SearchHit>>;
  /** How a text was understood, and how many rows match. */
  searchSummary(query: SearchText): MaybePromise<SearchSummary>;
  /** What the rows that match can be narrowed by. */
  searchFacets(query: SearchText): MaybePromise<SearchFacets>;
  /**
   * Frees what the snapshot holds, such as a database connection. The code that acquired the snapshot
   * calls it once; later calls of the other methods may fail.
   */
  release?(): void | Promise<void>;
}

/** A snapshot that keeps what it has read: it answers at once what it was asked before. */
export interface CachedSnapshot extends Snapshot {
  /** How much is kept, with an estimate of its bytes. */
  kept(): { count: number; bytes: number };
}

export interface Store {
  /** Acquires the snapshot being served now; the caller releases it. Rejects with an `UnavailableError` if it cannot be read. */
  snapshot(): MaybePromise<Snapshot>;
  /** The revision being served now; never a promise, so that health checks do not wait for the data. */
  revision(): string;
  /** The problem with newer data that is not served, as lines to print; null if there is none. */
  problem(): string | null;
  /** Why no snapshot can be read at the moment, as a sentence for everybody; null if it can, as always if not given. */
  outage?(): string | null;
  /** How much of data that is elsewhere is kept in memory, with an estimate of its bytes. Not there if all of it is. */
  keptData?(): { count: number; bytes: number };
  /** Looks for newer data now. Not there if nothing that a request reads can go meanwhile. */
  reload?(): Promise<void>;
  /** The sources elsewhere that it reads. Not there if it can have none. */
  sources?(): readonly SourceStatus[];
  /** Stops watching and frees all resources. */
  close(): Promise<void>;
}

/** The logger of a store; `console` is one. */
export interface StoreLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Reads from the snapshot that the store serves now, and releases it. */
export const withSnapshot = async <T>(
  store: Pick<Store, 'snapshot'>,
  read: (snapshot: Snapshot) => T | Promise<T>,
): Promise<T> => {
  const snapshot = await store.snapshot();
  try {
    return await read(snapshot);
  } finally {
    snapshot.release?.();
  }
};

/**
 * The data cannot be read at the moment. The message is one line for the operator's log, without secrets; `reason` is a sentence
 * for everybody, which names no hosts.
 */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
  readonly reason: string;
  /** Whether the data can be read, and the question took too long. */
  readonly isSlow: boolean;

  constructor(message: string, { reason = '', isSlow = false, cause }: UnavailableOptions = {}) {
    super(message, { cause });
    this.reason = reason;
    this.isSlow = isSlow;
  }
}

interface UnavailableOptions {
  reason?: string;
  isSlow?: boolean;
  cause?: unknown;
}

/** The revision that a request reads was dropped, since there are newer ones: the request may run once more on the newest. */
export class RevisionGoneError extends UnavailableError {
  override name = 'RevisionGoneError';
}
