/** The arguments that choose a page, by the Relay cursor connections specification. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** The `pageInfo` of a page; fields that the query did not select are undefined. */
export interface PageInfo {
  hasNextPage?: boolean | undefined;
  hasPreviousPage?: boolean | undefined;
  startCursor?: string | null | undefined;
  endCursor?: string | null | undefined;
}

/**
 * Contiguous rows of a connection: one page, or several that were merged. Its bounds are cursors of rows outside of it, or
 * the ends of the connection:
 *
 *     connection   a  b  c  d  e  f  g
 *     segment         [b  c  d]              after: cursor of a, before: cursor of e, where these are known
 *     segment      [a  b  c]                 after: null
 */
export interface Segment<Value = unknown> {
  rows: readonly Row<Value>[];
  /** The cursor that the first row comes after; null at the start of the connection, undefined where unknown. */
  after?: string | null | undefined;
  /** The cursor that the last row comes before; null at the end of the connection, undefined where unknown. */
  before?: string | null | undefined;
  /** What the server answered about rows beyond the bounds; undefined where the query did not select it. */
  hasNextPage?: boolean | undefined;
  hasPreviousPage?: boolean | undefined;
  /** The keys of the pages that it was made from. */
  fetchedPages: readonly string[];
}

export interface Row<Value> {
  /** Its cursor; of the first and last row of a page it can be known from `pageInfo` alone. */
  cursor?: string | undefined;
  /** The cache key of its node; undefined where the node is not an entity. */
  node?: string | undefined;
  /** The edge, or the node. */
  value: Value;
}

/** The key of a page: its arguments as text. */
export const pageKey = ({ first, last, after, before }: PageArguments): string =>
  JSON.stringify([first ?? null, last ?? null, after ?? null, before ?? null]);

/** Whether a page is read backwards: from the end of the connection, or from a cursor towards the start. */
const isBackwards = ({ first, last }: PageArguments): boolean => last != null && first == null;

/** The segment that one page covers, from its rows as the server returned them. */
export const toSegment = <Value>(rows: readonly Row<Value>[], args: PageArguments, info: PageInfo): Segment<Value> => {
  const fetchedPages = [pageKey(args)];
  const { hasNextPage, hasPreviousPage } = info;
  if (args.first === 0 || args.last === 0) return { rows: [], hasNextPage, hasPreviousPage, fetchedPages };
  const last = rows.length - 1;
  const rowsWithCursors = rows.map((row, index) => {
    const cursor = (index === 0 ? info.startCursor : null) ?? (index === last ? info.endCursor : null);
    return { ...row, cursor: row.cursor ?? cursor ?? undefined };
  });
  const bounds = isBackwards(args)
    ? { after: farBound(args.after, hasPreviousPage, rows, args.last), before: args.before ?? null }
    : { after: args.after ?? null, before: farBound(args.before, hasNextPage, rows, args.first) };
  return { rows: rowsWithCursors, ...bounds, hasNextPage, hasPreviousPage, fetchedPages };
};

/** The bound on the side towards which a page was read: a cursor, null for the end of the connection, or undefined. */
const farBound = (
  limit: string | null | undefined,
  hasMore: boolean | undefined,
  { length }: readonly unknown[],
  size: number | null | undefined,
): string | null | undefined => {
  // Without `pageInfo`, fewer rows than requested mean that the page has reached the bound.
  const reachesBound = hasMore === undefined || limit != null ? size != null && length < size : !hasMore;
  return reachesBound ? (limit ?? null) : undefined;
};

/** Whether the query requested no rows, for example because it only wanted `totalCount`. */
export const isCountOnly = ({ rows, after, before }: Segment): boolean =>
  rows.length === 0 && after === undefined && before === undefined;

/** The `pageInfo` of all rows of a segment; what is not known of it is undefined. */
export const pageInfoOf = ({ rows, after, before, hasNextPage, hasPreviousPage }: Segment): PageInfo => ({
  hasNextPage: hasNextPage ?? (before === null ? false : undefined),
  hasPreviousPage: hasPreviousPage ?? (after === null ? false : undefined),
  startCursor: rows.length > 0 ? rows[0]?.cursor : null,
  endCursor: rows.length > 0 ? rows.at(-1)?.cursor : null,
});

/**
 * The shorter of the segments that a query reads, `edges` and `nodes`, if it reads any. Its `pageInfo` is right for both:
 * paging on from the end of the longer one would leave a gap in the shorter one.
 */
export const shorterOf = <Value>(...segments: readonly (Segment<Value> | undefined)[]): Segment<Value> | undefined =>
  segments.filter((segment) => segment !== undefined).sort((a, b) => a.rows.length - b.rows.length)[0];

/** The index of the first row after a cursor; -1 where the cursor is not known. */
export const indexAfter = ({ rows, after }: Pick<Segment, 'rows' | 'after'>, cursor: string | null): number =>
  cursor === after ? 0 : cursor === null ? -1 : rows.findIndex((row) => row.cursor === cursor) + 1 || -1;

/** The index behind the last row before a cursor, as `slice` takes it; -1 where the cursor is not known. */
export const endBefore = ({ rows, before }: Pick<Segment, 'rows' | 'before'>, cursor: string | null): number =>
  cursor === before ? rows.length : cursor === null ? -1 : rows.findIndex((row) => row.cursor === cursor);

/** Whether a segment has all rows of a page. */
export const containsPage = ({ rows, after, before, fetchedPages }: Segment, args: PageArguments): boolean => {
  if (fetchedPages.includes(pageKey(args))) return true;
  const size = (isBackwards(args) ? args.last : args.first) ?? Number.POSITIVE_INFINITY;
  if (isBackwards(args)) {
    const end = args.before == null ? (before === null ? rows.length : -1) : endBefore({ rows, before }, args.before);
    return end >= 0 && (end >= size || after === null) && args.after == null;
  }
  const start = args.after == null ? (after === null ? 0 : -1) : indexAfter({ rows, after }, args.after);
  return start >= 0 && (rows.length - start >= size || before === null) && args.before == null;
};

/**
 * Cuts off rows at both ends until the selected fields of `pageInfo` are known. A page whose query selected no cursors can
 * be at an end of the segment; a client cannot page on from there, but it can from an earlier row.
 */
export const trimToKnownCursors = <Value>(segment: Segment<Value>, selected: readonly string[]): Segment<Value> => {
  const info = pageInfoOf(segment);
  const lacks = (...fields: (keyof PageInfo)[]) =>
    fields.some((field) => selected.includes(field) && info[field] === undefined);
  const hasCursor = ({ cursor }: Row<Value>) => cursor !== undefined;
  let { rows, after, before, hasNextPage, hasPreviousPage } = segment;
  const end = lacks('endCursor', 'hasNextPage') ? rows.slice(0, -1).findLastIndex(hasCursor) + 1 : 0;
  if (end > 0) [rows, before, hasNextPage] = [rows.slice(0, end), undefined, true];
  const start = lacks('startCursor', 'hasPreviousPage') ? rows.slice(1).findIndex(hasCursor) + 1 : 0;
  if (start > 0) [rows, after, hasPreviousPage] = [rows.slice(start), undefined, true];
  return { ...segment, rows, after, before, hasNextPage, hasPreviousPage };
};
