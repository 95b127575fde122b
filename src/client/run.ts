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

/** The arguments that choose a page. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** A page's `pageInfo`, as far as it was asked for. */
export interface PageInfo {
  hasNextPage?: boolean | undefined;
  hasPreviousPage?: boolean | undefined;
  startCursor?: string | null | undefined;
  endCursor?: string | null | undefined;
}

/** How the rows of a list are told apart, and how two answers about one row become one. */
export interface RowRules<Value> {
  by: 'node' | 'cursor';
  merge(known: Value, asked: Value): Value;
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

const isBackwards = ({ first, last }: PageArguments): boolean => last != null && first == null;

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

/**
 * Puts a page into the rows that are known. It takes the place of what it answers anew; what comes before and behind
 * stays where it still joins on, and is dropped where the data has changed, so that there is never a gap. A page that
 * does not join on begins anew.
 */
export const mergeRuns = <Value>(
  known: Run<Value> | undefined,
  page: Run<Value>,
  rules: RowRules<Value>,
): Run<Value> => {
  if (!known) return page;
  if (isCount(page)) return { ...known, asked: union(known.asked, page.asked) };
  return joinRuns(known, page, rules) ?? page;
};

/** Whether no rows were asked for, as where only a count is wanted. */
export const isCount = ({ rows, after, before }: Run): boolean =>
  rows.length === 0 && after === undefined && before === undefined;

/** As `mergeRuns`, but null where the page does not join on. */
export const joinRuns = <Value>(
  known: Run<Value>,
  page: Run<Value>,
  { by, merge }: RowRules<Value>,
): Run<Value> | null => {
  const place = findPlace(known, page, by);
  if (!place) return null;
  const { from, to, keepsBefore, keepsAfter } = place;
  const replaced = known.rows.slice(from, to);
  const dropsNone = replaced.length === 0 || (keepsBefore && keepsAfter);
  const rows = page.rows.map((row, index) => mergeRows(replaced[index], row, by, merge));
  const moved = new Set(by === 'node' ? rows.flatMap(({ node }) => node ?? []) : []);
  const stays = ({ node }: Row<Value>) => node === undefined || !moved.has(node);
  const keepsFirst = keepsBefore && from > 0;
  const keepsLast = keepsAfter && to < known.rows.length;
  // A page that was not asked what comes behind it changes nothing of what is known of that.
  const isEnd = (row: Row<Value> | undefined, last: Row<Value> | undefined) => !!last && isSameRow(row, last, by);
  const hasNextPage = isEnd(known.rows.at(-1), page.rows.at(-1)) ? known.hasNextPage : undefined;
  const hasPreviousPage = isEnd(known.rows[0], page.rows[0]) ? known.hasPreviousPage : undefined;
  return {
    rows: [
      ...(keepsBefore ? known.rows.slice(0, from).filter(stays) : []),
      ...rows,
      ...(keepsAfter ? known.rows.slice(to).filter(stays) : []),
    ],
    after: keepsFirst || (keepsBefore && page.after === undefined) ? known.after : page.after,
    before: keepsLast || (keepsAfter && page.before === undefined) ? known.before : page.before,
    hasPreviousPage: keepsFirst ? known.hasPreviousPage : (page.hasPreviousPage ?? hasPreviousPage),
    hasNextPage: keepsLast ? known.hasNextPage : (page.hasNextPage ?? hasNextPage),
    asked: dropsNone ? union(known.asked, page.asked) : page.asked,
  };
};

/** The `pageInfo` of all the rows, as far as it is known. */
export const pageInfoOf = ({ rows, after, before, hasNextPage, hasPreviousPage }: Run): PageInfo => ({
  hasNextPage: hasNextPage ?? (before === null ? false : undefined),
  hasPreviousPage: hasPreviousPage ?? (after === null ? false : undefined),
  startCursor: rows.length > 0 ? rows[0]?.cursor : null,
  endCursor: rows.length > 0 ? rows.at(-1)?.cursor : null,
});

/**
 * The rows from the first to the last whose `pageInfo` is known as far as a query selects it. A page that was not asked for
 * its cursors may have been put at an end; paging on from there is not possible, and from the row before it is.
 */
export const toKnownEnds = <Value>(run: Run<Value>, selected: readonly string[]): Run<Value> => {
  const info = pageInfoOf(run);
  const lacks = (...fields: (keyof PageInfo)[]) =>
    fields.some((field) => selected.includes(field) && info[field] === undefined);
  const isKnown = ({ cursor }: Row<Value>) => cursor !== undefined;
  let { rows, after, before, hasNextPage, hasPreviousPage } = run;
  const end = lacks('endCursor', 'hasNextPage') ? rows.slice(0, -1).findLastIndex(isKnown) + 1 : 0;
  if (end > 0) [rows, before, hasNextPage] = [rows.slice(0, end), undefined, true];
  const start = lacks('startCursor', 'hasPreviousPage') ? rows.slice(1).findIndex(isKnown) + 1 : 0;
  if (start > 0) [rows, after, hasPreviousPage] = [rows.slice(start), undefined, true];
  return { ...run, rows, after, before, hasNextPage, hasPreviousPage };
};

/** Whether a page can be answered from the rows. */
export const holdsPage = ({ rows, after, before, asked }: Run, args: PageArguments): boolean => {
  if (asked.includes(pageKey(args))) return true;
  const size = (isBackwards(args) ? args.last : args.first) ?? Number.POSITIVE_INFINITY;
  if (isBackwards(args)) {
    const end = args.before == null ? (before === null ? rows.length : -1) : rowBefore({ rows, before }, args.before);
    return end >= 0 && (end >= size || after === null) && args.after == null;
  }
  const start = args.after == null ? (after === null ? 0 : -1) : rowAfter({ rows, after }, args.after);
  return start >= 0 && (rows.length - start >= size || before === null) && args.before == null;
};

const union = (some: readonly string[], others: readonly string[]): string[] => [...new Set([...some, ...others])];

/** A page by its arguments. */
export const pageKey = ({ first, last, after, before }: PageArguments): string =>
  JSON.stringify([first ?? null, last ?? null, after ?? null, before ?? null]);

/** The place of the row behind a cursor; -1 where the cursor is not known. */
const rowAfter = ({ rows, after }: Pick<Run, 'rows' | 'after'>, cursor: string | null): number =>
  cursor === after ? 0 : cursor === null ? -1 : rows.findIndex((row) => row.cursor === cursor) + 1 || -1;

/** The place behind the row before a cursor; -1 where the cursor is not known. */
const rowBefore = ({ rows, before }: Pick<Run, 'rows' | 'before'>, cursor: string | null): number =>
  cursor === before ? rows.length : cursor === null ? -1 : rows.findIndex((row) => row.cursor === cursor);

interface Place {
  /** The rows that the page takes the place of. */
  from: number;
  to: number;
  keepsBefore: boolean;
  keepsAfter: boolean;
}

/** Where a page belongs; null where it does not join on. */
const findPlace = (known: Run, page: Run, by: 'node' | 'cursor'): Place | null => {
  const count = known.rows.length;
  const start = placeOfStart(known, page);
  const end = placeOfEnd(known, page);
  // Nothing comes behind a page that is the last one, nor before one that is the first.
  const to = start >= 0 && page.before === null ? count : end;
  const from = end >= 0 && page.after === null ? 0 : start;
  if (from >= 0 && to >= 0) return from <= to ? { from, to, keepsBefore: true, keepsAfter: true } : null;
  if (from >= 0) {
    const until = from + page.rows.length;
    return until <= count && isAlike(known.rows.slice(from, until), page.rows, by)
      ? { from, to: until, keepsBefore: true, keepsAfter: true }
      : { from, to: count, keepsBefore: true, keepsAfter: false };
  }
  if (to >= 0) {
    const since = to - page.rows.length;
    return since >= 0 && isAlike(known.rows.slice(since, to), page.rows, by)
      ? { from: since, to, keepsBefore: true, keepsAfter: true }
      : { from: 0, to, keepsBefore: false, keepsAfter: true };
  }
  return null;
};

const placeOfStart = (known: Run, { rows: [first], after }: Run): number => {
  const place = after === undefined ? -1 : rowAfter(known, after);
  return place < 0 && first?.cursor !== undefined ? rowBefore(known, first.cursor) : place;
};

const placeOfEnd = (known: Run, { rows, before }: Run): number => {
  const last = rows.at(-1);
  const place = before === undefined ? -1 : rowBefore(known, before);
  return place < 0 && last?.cursor !== undefined ? rowAfter(known, last.cursor) : place;
};

const isAlike = (known: readonly Row<unknown>[], rows: readonly Row<unknown>[], by: 'node' | 'cursor'): boolean =>
  rows.every((row, index) => isSameRow(known[index], row, by));

const isSameRow = (known: Row<unknown> | undefined, row: Row<unknown>, by: 'node' | 'cursor'): boolean => {
  if (!known) return false;
  if (by === 'cursor' && known.cursor !== undefined && row.cursor !== undefined) return known.cursor === row.cursor;
  if (known.node !== undefined && row.node !== undefined) return known.node === row.node;
  return known.cursor !== undefined && known.cursor === row.cursor;
};

const mergeRows = <Value>(
  known: Row<Value> | undefined,
  row: Row<Value>,
  by: 'node' | 'cursor',
  merge: (known: Value, asked: Value) => Value,
): Row<Value> => {
  if (!known || !isSameRow(known, row, by)) return row;
  return {
    cursor: row.cursor ?? known.cursor,
    node: row.node ?? known.node,
    value: merge(known.value, row.value),
  };
};
