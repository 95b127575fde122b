import { isBackwards, type PageArguments, type PageInfo, pageKey } from './page.ts';
import { pageInfoOf, type Row, type Run, rowAfter, rowBefore } from './run.ts';

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
