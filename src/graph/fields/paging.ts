import type { SortKey } from '../../model/rows/sort-key.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Page, ValueCount, YearCount } from '../../store/store.ts';
import { callerError } from '../errors.ts';
import { fromCursor, toCursor } from './cursor.ts';

/** The maximum number of rows in a page, and the default. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

/** The arguments of every connection. */
export interface PageArgs {
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** A range of a list, as stores take it. */
export interface PageRange {
  after: SortKey | undefined;
  before: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}

/** Checks the arguments of a connection, whose list may have several names; throws a caller's error that says what is allowed. */
export const toPageRange = (
  lists: readonly string[],
  shape: string,
  { first, last, after, before }: PageArgs,
): PageRange => {
  if (isGiven(first) && isGiven(last))
    throw callerError('Pass either "first" or "last", not both: a page starts from one end of the list.');
  const [name, size] = isGiven(last) ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE_SIZE] as const);
  if (size < 0 || size > MAX_PAGE_SIZE)
    throw callerError(`"${name}" is ${size}; a page has between 0 and ${MAX_PAGE_SIZE} rows.`);
  return {
    after: isGiven(after) ? fromCursor(lists, shape, after, 'after') : undefined,
    before: isGiven(before) ? fromCursor(lists, shape, before, 'before') : undefined,
    take: size,
    from: name === 'last' ? 'END' : 'START',
  };
};

/** Whether a page begins or ends at a cursor. */
export const hasCursor = ({ after, before }: PageArgs): boolean => isGiven(after) || isGiven(before);

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** The value of a connection. Rows are counted, and nodes are looked up, only if these fields are selected. */
export interface ConnectionValue<Row, Node> {
  edges: readonly EdgeValue<Row, Node>[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  count(): MaybePromise<number>;
  /** The number of rows on all pages that begin in each year; only for collections with dates. */
  countByYear?: (() => MaybePromise<readonly YearCount[]>) | undefined;
  /** The values of a term that most rows on all pages have, and how many rows have each. */
  countByValue?: ((term: string, take: number) => MaybePromise<readonly ValueCount[]>) | undefined;
}

/** An edge: its row, and its node and cursor, which are computed when they are read. */
export interface EdgeValue<Row, Node> {
  row: Row;
  readonly node: MaybePromise<Node>;
  readonly cursor: string;
}

export interface ConnectionSource<Row, Node> {
  /** The name of the list and its order, such as `Event.DATE`. */
  list: string;
  page: MaybePromise<Page<Row>>;
  key(row: Row): SortKey;
  node(row: Row): MaybePromise<Node>;
  count(): MaybePromise<number>;
  countByYear?: (() => MaybePromise<readonly YearCount[]>) | undefined;
  countByValue?: ((term: string, take: number) => MaybePromise<readonly ValueCount[]>) | undefined;
}

/** A connection over a page of rows. */
export const toConnection = <Row, Node>(
  source: ConnectionSource<Row, Node>,
): MaybePromise<ConnectionValue<Row, Node>> =>
  mapMaybePromise(source.page, ({ rows, hasNext, hasPrevious }) => {
    const { count, countByYear, countByValue } = source;
    const edges = rows.map((row) => new Edge(source, row));
    return { edges, pageInfo: new PageInfo(edges, hasNext, hasPrevious), count, countByYear, countByValue };
  });

/**
 * A class, as `Edge` is: V8 gives each object with getters of its own another hidden class, which takes several times longer to
 * make, and keeps what the getters refer to until the next full garbage collection.
 */
class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly { cursor: string }[];

  constructor(edges: readonly { cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
    this.#edges = edges;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

class Edge<Row, Node> implements EdgeValue<Row, Node> {
  readonly row: Row;
  readonly #source: ConnectionSource<Row, Node>;

  constructor(source: ConnectionSource<Row, Node>, row: Row) {
    this.#source = source;
    this.row = row;
  }

  get node(): MaybePromise<Node> {
    return this.#source.node(this.row);
  }

  get cursor(): string {
    const { list, key } = this.#source;
    return toCursor(list, key(this.row));
  }
}
