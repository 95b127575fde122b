import { bitsOf, countBits, isOfValues, numbersOf } from './bitmaps.ts';
import { hasOneValue, type Part } from './conditions.ts';
import { listOf, type ScanOptions, storedRows, storedSize } from './list-scan.ts';
import { countMatching } from './matching.ts';
import { ordersByDates } from './numbered-names.ts';
import type { Statement } from './statement.ts';
import { readWindow } from './window-scan.ts';

/** Rows of which there may be so few that it is cheaper to read and sort all of them than to read a list until there are enough. */
export interface FewRows {
  /** A query, which is run once, and only if something reads it. */
  found: string;
  /** Whether there are few: an expression, which may read `found`. */
  when: string;
  /** A query of `number`, which reads `found`. */
  numbers: string;
  /** The conditions that are not yet asked. */
  others: readonly Part[];
}

/** What a scan may read instead; null if it is never cheaper, as where lists are short: planning it takes as long as running it. */
export const fewRows = (statement: Statement, options: ScanOptions): FewRows | null => {
  const { names, name } = options.scope;
  if (!names.hasLongLists(name)) return null;
  return fewOfValues(statement, options) ?? fewInWindow(statement, options);
};

/** A list of the rows with a value that is no longer than that, or a list of all rows, is read to its end. */
const SHORT_LIST = 1000;
const SHORT_WHOLE_LIST = 10_000;

/** Many rows may have each of some values, and few of them all. */
const fewOfValues = (statement: Statement, { scope, parts, limit }: ScanOptions): FewRows | null => {
  const values = parts.filter(isOfValues);
  if (values.length < 2) return null;
  const lists = values.filter(hasOneValue).map((part) => storedRows(statement, scope, part));
  const list = `least(${[storedSize(scope), ...lists].join(', ')})`;
  return {
    found: bitsOf(statement, scope, values),
    when: `case when ${list} > ${SHORT_LIST} then (select ${countBits('found.bits')} from found) <= ${fewest(limit, list)} else false end`,
    numbers: numbersOf('select found.chunk, found.bits from found'),
    others: parts.filter((part) => !isOfValues(part)),
  };
};

/** Few rows may be in a window of dates, and a list in another order is read to its end. */
const fewInWindow = (statement: Statement, { scope, list, parts, limit }: ScanOptions): FewRows | null => {
  const byDate = ordersByDates(scope.name).find(({ dates }) => dates === 'byDate');
  if (list.dates || !byDate || parts.length !== 1) return null;
  const window = readWindow(statement, {
    scope,
    list: listOf(scope, { order: byDate.order, descending: false }),
    parts,
  });
  if (!window) return null;
  const all = storedSize(scope);
  const count = countMatching(statement, scope, parts);
  return {
    found: window.sql,
    when: `case when ${all} > ${SHORT_WHOLE_LIST} and ${window.isStored} then ${count} <= ${fewest(limit, all)} else false end`,
    numbers: 'select found.number from found',
    others: [],
  };
};

/**
 * With `m` rows that match in a list of `n`, a scan reads `limit * n / m` rows until there are enough. Where that is more than `m`,
 * there are few.
 */
const fewest = (limit: number, list: string): string => `ceil(sqrt(${limit}.0 * ${list}))::int`;
