import { type Row, type Run, rowAfter, rowBefore } from './run.ts';

/** What tells one row of a list from another. */
export type RowsBy = 'node' | 'cursor';

export interface Place {
  /** The rows that the page takes the place of. */
  from: number;
  to: number;
  keepsBefore: boolean;
  keepsAfter: boolean;
}

/** Where a page belongs; null where it does not join on. */
export const findPlace = (known: Run, page: Run, by: RowsBy): Place | null => {
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

const isAlike = (known: readonly Row<unknown>[], rows: readonly Row<unknown>[], by: RowsBy): boolean =>
  rows.every((row, index) => isSameRow(known[index], row, by));

/** Whether two answers are about one row. */
export const isSameRow = (known: Row<unknown> | undefined, row: Row<unknown>, by: RowsBy): boolean => {
  if (!known) return false;
  if (by === 'cursor' && known.cursor !== undefined && row.cursor !== undefined) return known.cursor === row.cursor;
  if (known.node !== undefined && row.node !== undefined) return known.node === row.node;
  return known.cursor !== undefined && known.cursor === row.cursor;
};
