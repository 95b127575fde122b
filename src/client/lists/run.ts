import { isBackwards, type PageArguments, type PageInfo, pageKey } from './page.ts';

/**
 * Rows of a connection that follow each other without a gap, as pages of it are put together. Its bounds are cursors of
 * rows that it does not hold, or the ends of the connection:
 *
 *     connection   a  b  c  d  e  f  g
 *     run             [b  c  d]              after: cursor of a, before: cursor of e, where these are known
 *     run          [a  b  c]                 after: null
 */
export interface Run<Value = unknown> {
  rows: readonly Row<Value>[];
  /** The cursor that the first row comes after; null at the connection's beginning, undefined where unknown. */
  after?: string | null | undefined;
  /** The cursor that the last row comes before; null at the connection's end, undefined where unknown. */
  before?: string | null | undefined;
  /** What the server said of rows beyond, where it was asked. */
  hasNextPage?: boolean | undefined;
  hasPreviousPage?: boolean | undefined;
  /** The pages that it was made from, by their arguments. */
  asked: readonly string[];
}

export interface Row<Value> {
  /** Its cursor; those of the first and last row of a page can be known where the others are not. */
  cursor?: string | undefined;
  /** What its node is called in the cache. */
  node?: string | undefined;
  /** The edge, or the node. */
  value: Value;
}

/** A page as it was answered. */
export const toRun = <Value>(rows: readonly Row<Value>[], args: PageArguments, info: PageInfo): Run<Value> => {
  const asked = [pageKey(args)];
  const { hasNextPage, hasPreviousPage } = info;
  if (args.first === 0 || args.last === 0) return { rows: [], hasNextPage, hasPreviousPage, asked };
  const last = rows.length - 1;
  const withCursors = rows.map((row, index) => {
    const known = (index === 0 ? info.startCursor : null) ?? (index === last ? info.endCursor : null);
    return { ...row, cursor: row.cursor ?? known ?? undefined };
  });
  const isAt = isBackwards(args)
    ? { after: farEnd(args.after, hasPreviousPage, rows, args.last), before: args.before ?? null }
    : { after: args.after ?? null, before: farEnd(args.before, hasNextPage, rows, args.first) };
  return { rows: withCursors, ...isAt, hasNextPage, hasPreviousPage, asked };
};

/** What a page is known to reach on the side to which it was read: the cursor that bounds it, or null for the list's end. */
const farEnd = (
  bound: string | null | undefined,
  hasMore: boolean | undefined,
  { length }: readonly unknown[],
  size: number | null | undefined,
): string | null | undefined => {
  // Where `pageInfo` was not asked for, rows that come short of the number asked for have met the end.
  const reachesIt = hasMore === undefined || bound != null ? size != null && length < size : !hasMore;
  return reachesIt ? (bound ?? null) : undefined;
};

/** Whether no rows were asked for, as where only a count is wanted. */
export const isCount = ({ rows, after, before }: Run): boolean =>
  rows.length === 0 && after === undefined && before === undefined;

/** The `pageInfo` of all the rows, as far as it is known. */
export const pageInfoOf = ({ rows, after, before, hasNextPage, hasPreviousPage }: Run): PageInfo => ({
  hasNextPage: hasNextPage ?? (before === null ? false : undefined),
  hasPreviousPage: hasPreviousPage ?? (after === null ? false : undefined),
  startCursor: rows.length > 0 ? rows[0]?.cursor : null,
  endCursor: rows.length > 0 ? rows.at(-1)?.cursor : null,
});

/**
 * The shorter of the lists by which a query pages, if there is one. Its `pageInfo` holds for both: paging on from the end of
 * the longer one would leave a gap in the shorter one.
 */
export const shorterOf = <Value>(...runs: readonly (Run<Value> | undefined)[]): Run<Value> | undefined =>
  runs.filter((run) => run !== undefined).sort((a, b) => a.rows.length - b.rows.length)[0];

/** The place of the row behind a cursor; -1 where the cursor is not known. */
export const rowAfter = ({ rows, after }: Pick<Run, 'rows' | 'after'>, cursor: string | null): number =>
  cursor === after ? 0 : cursor === null ? -1 : rows.findIndex((row) => row.cursor === cursor) + 1 || -1;

/** The place behind the row before a cursor; -1 where the cursor is not known. */
export const rowBefore = ({ rows, before }: Pick<Run, 'rows' | 'before'>, cursor: string | null): number =>
  cursor === before ? rows.length : cursor === null ? -1 : rows.findIndex((row) => row.cursor === cursor);
