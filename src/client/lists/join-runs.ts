import { findPlace, isSameRow, type RowsBy } from './find-place.ts';
import { isCount, type Row, type Run } from './run.ts';

/** How the rows of a list are told apart, and how two answers about one row become one. */
export interface RowRules<Value> {
  by: RowsBy;
  merge(known: Value, asked: Value): Value;
}

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

const union = (some: readonly string[], others: readonly string[]): string[] => [...new Set([...some, ...others])];

const mergeRows = <Value>(
  known: Row<Value> | undefined,
  row: Row<Value>,
  by: RowsBy,
  merge: (known: Value, asked: Value) => Value,
): Row<Value> => {
  if (!known || !isSameRow(known, row, by)) return row;
  return {
    cursor: row.cursor ?? known.cursor,
    node: row.node ?? known.node,
    value: merge(known.value, row.value),
  };
};
