import type { Connection } from '../cache-schema.ts';
import {
  containsPage,
  endBefore,
  indexAfter,
  isCountOnly,
  type PageArguments,
  type Row,
  type Segment,
} from './segment.ts';

/**
 * What is known of a connection, as segments with gaps between them: one component shows its start, another its end. The
 * segment that changed last comes first.
 */
export type Segments<Value> = readonly Segment<Value>[];

/** How rows are told apart, and how two answers about the same row are merged. */
export interface RowRules<Value> {
  rowsBy: Connection['rowsBy'];
  merge(existing: Value, incoming: Value): Value;
}

/** More than a page of an application shows; the segment that has not changed for longest is dropped. */
const MAX_SEGMENTS = 5;

/** Merges a page into the first segment that it overlaps or adjoins; where there is none, it becomes a segment. */
export const addPage = <Value>(
  segments: Segments<Value> = [],
  page: Segment<Value>,
  rules: RowRules<Value>,
): Segments<Value> => {
  const [latest, ...others] = segments;
  if (latest && isCountOnly(page)) return [mergePage(latest, page, rules), ...others];
  for (const segment of segments) {
    const joined = joinSegments(segment, page, rules);
    if (joined) return [joined, ...segments.filter((other) => other !== segment)];
  }
  return [page, ...segments].slice(0, MAX_SEGMENTS);
};

/** The segment that has all rows of a page. */
export const findSegment = <Value>(segments: Segments<Value> = [], args: PageArguments): Segment<Value> | undefined =>
  segments.find((segment) => containsPage(segment, args));

/** Merges a page into a segment. A page that neither overlaps nor adjoins the segment replaces it. */
export const mergePage = <Value>(
  existing: Segment<Value> | undefined,
  page: Segment<Value>,
  rules: RowRules<Value>,
): Segment<Value> => {
  if (!existing) return page;
  if (isCountOnly(page)) return { ...existing, fetchedPages: union(existing.fetchedPages, page.fetchedPages) };
  return joinSegments(existing, page, rules) ?? page;
};

/**
 * Merges a page into a segment. It replaces the rows that it covers. Rows before and behind it stay where the page still
 * connects to them, and are dropped where the data has changed, so that there is never a gap. Null where the page neither
 * overlaps nor adjoins the segment.
 */
export const joinSegments = <Value>(
  existing: Segment<Value>,
  page: Segment<Value>,
  { rowsBy, merge }: RowRules<Value>,
): Segment<Value> | null => {
  const splice = findSplice(existing, page, rowsBy);
  if (!splice) return null;
  const { start, end, keepsBefore, keepsAfter } = splice;
  const replaced = existing.rows.slice(start, end);
  const dropsNone = replaced.length === 0 || (keepsBefore && keepsAfter);
  const rows = page.rows.map((row, index) => mergeRows(replaced[index], row, rowsBy, merge));
  const nodesInPage = new Set(rowsBy === 'node' ? rows.flatMap(({ node }) => node ?? []) : []);
  const isNotInPage = ({ node }: Row<Value>) => node === undefined || !nodesInPage.has(node);
  const keepsFirst = keepsBefore && start > 0;
  const keepsLast = keepsAfter && end < existing.rows.length;
  // A page whose query did not select `hasNextPage` changes nothing of what is known about the rows behind it.
  const isSameEnd = (row: Row<Value> | undefined, last: Row<Value> | undefined) =>
    !!last && isSameRow(row, last, rowsBy);
  const hasNextPage = isSameEnd(existing.rows.at(-1), page.rows.at(-1)) ? existing.hasNextPage : undefined;
  const hasPreviousPage = isSameEnd(existing.rows[0], page.rows[0]) ? existing.hasPreviousPage : undefined;
  return {
    rows: [
      ...(keepsBefore ? existing.rows.slice(0, start).filter(isNotInPage) : []),
      ...rows,
      ...(keepsAfter ? existing.rows.slice(end).filter(isNotInPage) : []),
    ],
    after: keepsFirst || (keepsBefore && page.after === undefined) ? existing.after : page.after,
    before: keepsLast || (keepsAfter && page.before === undefined) ? existing.before : page.before,
    hasPreviousPage: keepsFirst ? existing.hasPreviousPage : (page.hasPreviousPage ?? hasPreviousPage),
    hasNextPage: keepsLast ? existing.hasNextPage : (page.hasNextPage ?? hasNextPage),
    fetchedPages: dropsNone ? union(existing.fetchedPages, page.fetchedPages) : page.fetchedPages,
  };
};

const union = (some: readonly string[], others: readonly string[]): string[] => [...new Set([...some, ...others])];

/** Which rows of a segment a page replaces, and whether those before and behind them stay. */
interface Splice {
  start: number;
  end: number;
  keepsBefore: boolean;
  keepsAfter: boolean;
}

/** Where a page goes in a segment; null where it neither overlaps nor adjoins it. */
const findSplice = (existing: Segment, page: Segment, rowsBy: Connection['rowsBy']): Splice | null => {
  const count = existing.rows.length;
  const knownStart = findStart(existing, page);
  const knownEnd = findEnd(existing, page);
  // Nothing comes behind a page that is the last one, nor before one that is the first.
  const end = knownStart >= 0 && page.before === null ? count : knownEnd;
  const start = knownEnd >= 0 && page.after === null ? 0 : knownStart;
  if (start >= 0 && end >= 0) return start <= end ? { start, end, keepsBefore: true, keepsAfter: true } : null;
  if (start >= 0) {
    const endOfPage = start + page.rows.length;
    return endOfPage <= count && areSameRows(existing.rows.slice(start, endOfPage), page.rows, rowsBy)
      ? { start, end: endOfPage, keepsBefore: true, keepsAfter: true }
      : { start, end: count, keepsBefore: true, keepsAfter: false };
  }
  if (end >= 0) {
    const startOfPage = end - page.rows.length;
    return startOfPage >= 0 && areSameRows(existing.rows.slice(startOfPage, end), page.rows, rowsBy)
      ? { start: startOfPage, end, keepsBefore: true, keepsAfter: true }
      : { start: 0, end, keepsBefore: false, keepsAfter: true };
  }
  return null;
};

const findStart = (existing: Segment, { rows: [first], after }: Segment): number => {
  const index = after === undefined ? -1 : indexAfter(existing, after);
  return index < 0 && first?.cursor !== undefined ? endBefore(existing, first.cursor) : index;
};

const findEnd = (existing: Segment, { rows, before }: Segment): number => {
  const last = rows.at(-1);
  const index = before === undefined ? -1 : endBefore(existing, before);
  return index < 0 && last?.cursor !== undefined ? indexAfter(existing, last.cursor) : index;
};

const areSameRows = (
  existing: readonly Row<unknown>[],
  rows: readonly Row<unknown>[],
  rowsBy: Connection['rowsBy'],
): boolean => rows.every((row, index) => isSameRow(existing[index], row, rowsBy));

const isSameRow = (
  existing: Row<unknown> | undefined,
  incoming: Row<unknown>,
  rowsBy: Connection['rowsBy'],
): boolean => {
  if (!existing) return false;
  if (rowsBy === 'cursor' && existing.cursor !== undefined && incoming.cursor !== undefined)
    return existing.cursor === incoming.cursor;
  if (existing.node !== undefined && incoming.node !== undefined) return existing.node === incoming.node;
  return existing.cursor !== undefined && existing.cursor === incoming.cursor;
};

const mergeRows = <Value>(
  existing: Row<Value> | undefined,
  incoming: Row<Value>,
  rowsBy: Connection['rowsBy'],
  merge: (existing: Value, incoming: Value) => Value,
): Row<Value> => {
  if (!existing || !isSameRow(existing, incoming, rowsBy)) return incoming;
  return {
    cursor: incoming.cursor ?? existing.cursor,
    node: incoming.node ?? existing.node,
    value: merge(existing.value, incoming.value),
  };
};
