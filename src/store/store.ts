import type { CollectionName, OrderOf, RowOf, TermOf } from '../model/collections.ts';
import type { NodeRef } from '../model/reference.ts';
import type { SortKey } from '../model/rows/collection.ts';
import type { MaybePromise } from './maybe-promise.ts';

/** Days from `from` to `to`, both inclusive, as YYYY-MM-DD; either may be left out. */
export interface DateWindow {
  from?: string | undefined;
  to?: string | undefined;
}

/** How a row's date meets a window; see the model's EDTF module for what each means. */
export type DateMode = 'within' | 'overlaps' | 'possibly';

/** What has to hold of a row. Rows are found under any or under all of a term's values. */
export type Condition<Name extends CollectionName> =
  | { term: TermOf<Name>; any: readonly string[] }
  | { term: TermOf<Name>; all: readonly string[] }
  | { date: DateMode; window: DateWindow };

/** A page by keyset: at most `take` rows after and before the given keys, from the start or the end of that range. */
export interface PageQuery<Name extends CollectionName> {
  /** All of these hold; an empty list holds for every row. */
  where: readonly Condition<Name>[];
  order: OrderOf<Name>;
  descending: boolean;
  after?: SortKey | undefined;
  before?: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}

export interface Page<Row> {
  /** In reading order, also when taken from the end. */
  rows: readonly Row[];
  hasPrevious: boolean;
  hasNext: boolean;
}

/** How many rows begin in a year; there is at least one. */
export interface YearCount {
  year: number;
  count: number;
}

/** What a search finds: a row's type and id, and the key of its place in the results. */
export interface SearchHit {
  node: NodeRef;
  /** Its place: the better match first. It depends on the row and the words alone, so that cursors stay right. */
  key: SortKey;
}

/** The shape of a hit's key, as an order tells that of its keys. */
export const SEARCH_KEY_SHAPE = 'nns';

export interface SearchQuery {
  text: string;
  after?: SortKey | undefined;
  before?: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}

/** The data set at one moment. It never changes; a request reads one from start to end. */
export interface Snapshot {
  /** A hash of the content: equal revisions give equal answers. */
  readonly revision: string;
  /** Whether no method returns a promise, so that look-ups need no batching. */
  readonly isSynchronous: boolean;
  /** The rows with these ids, in the order asked for; null where there is none. */
  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): MaybePromise<readonly (RowOf<Name> | null)[]>;
  /** A page of the rows for which the conditions hold. */
  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): MaybePromise<Page<RowOf<Name>>>;
  /** How many rows there are for which the conditions hold. */
  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): MaybePromise<number>;
  /** How many of them begin in each year, the earliest first; a row whose date has no beginning is in none. */
  countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): MaybePromise<readonly YearCount[]>;
  /** A page of what the words are found in, best match first. */
  search(query: SearchQuery): MaybePromise<Page<SearchHit>>;
  /** How many rows the words are found in. */
  searchCount(text: string): MaybePromise<number>;
  /**
   * Frees what the snapshot holds, such as a database connection. Called once by whoever acquired the snapshot; calls
   * of the other methods that come later may fail.
   */
  release?(): void;
}

export interface Store {
  /** Acquires the snapshot being served now; the caller releases it. */
  snapshot(): MaybePromise<Snapshot>;
  /** The revision being served now; never a promise, so that health checks do not wait for the data. */
  revision(): string;
  /** The last problem with newer data, as lines to print; null while all is well. */
  problem(): string | null;
  /** Stops watching and lets go of what is held. */
  close(): Promise<void>;
}
