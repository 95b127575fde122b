import { bitsOf, countBits, hasBits, isOfValues, numbersOf } from './bitmaps.ts';
import type { Part } from './conditions.ts';
import { type ScanOptions, storedCount, storedRows } from './list-scan.ts';
import { orderByDate } from './numbered-names.ts';
import type { Statement } from './statement.ts';
import { readWindow } from './window-scan.ts';
import { ALL_ROWS } from './write-counts.ts';

/** Rows of which there may be so few that it is cheaper to read and sort all of them than to read a list until there are enough. */
export interface FewRows {
  /** A query of `number`. */
  numbers: string;
  /** Whether there are so few. */
  when: string;
  /** The conditions that are not yet asked. */
  others: readonly Part[];
}

/** What a scan may read instead; null if it is never cheaper. */
export const fewRows = (statement: Statement, options: ScanOptions): FewRows | null =>
  fewOfValues(statement, options) ?? fewInWindow(statement, options);

/** Many rows may have each of some values, and few of them all. */
const fewOfValues = (statement: Statement, { scope, parts, limit }: ScanOptions): FewRows | null => {
  const values = parts.filter(isOfValues);
  if (values.length < 2) return null;
  const lists = values.filter(hasOneValue).map((part) => storedRows(statement, scope, part));
  const list = `least(${[storedCount(scope, ALL_ROWS, `''`), ...lists].join(', ')})`;
  const bits = bitsOf(statement, scope, values);
  return {
    numbers: numbersOf(bits),
    when: `case when ${hasBits(statement, scope, values)}
      then (select ${countBits('found.bits')} from (${bits}) found) <= ${fewest(limit, list)} else false end`,
    others: parts.filter((part) => !isOfValues(part)),
  };
};

const hasOneValue = (part: Part): boolean => 'column' in part || ('any' in part && part.any.length === 1);

/** Few rows may be in a window of dates, and a list in another order is read to its end. */
const fewInWindow = (statement: Statement, { scope, list, parts, limit }: ScanOptions): FewRows | null => {
  const { name, names } = scope;
  const order = orderByDate(name);
  if (list.isByDate || order === undefined || parts.length !== 1) return null;
  const byDate = { number: names.list(name, order), isBackward: false, isAscending: true, isByDate: true };
  const window = readWindow(statement, { scope, list: byDate, parts });
  if (!window) return null;
  const most = fewest(limit, storedCount(scope, ALL_ROWS, `''`));
  return {
    numbers: window.sql,
    when: `case when ${window.isStored}
      then (select count(*) from (${window.sql} limit (select ${most})) found) < ${most} else false end`,
    others: [],
  };
};

/** Of a list of so many rows, as many are read until there are enough as there are rows that match, or fewer. */
const fewest = (limit: number, list: string): string => `ceil(sqrt(${limit}.0 * ${list}))::int`;
