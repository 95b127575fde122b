import { countBits, numbersOf } from './bitmaps.ts';
import { hasOneValue, isOfDate } from './conditions.ts';
import { type ScanOptions, storedRows, storedSize } from './list-scan.ts';
import { bitsOf } from './matching.ts';
import type { Statement } from './statement.ts';
import { isOfValues } from './value-bits.ts';

/** Rows of which there may be so few that it is cheaper to read and sort all of them than to read a list until there are enough. */
export interface FewRows {
  /** A query, which is run once, and only if something reads it. */
  found: string;
  /** Whether there are few: an expression, which may read `found`. */
  when: string;
  /** A query of `number`, which reads `found`. */
  numbers: string;
}

/** The greatest length of a list that is read to its end: one of the rows with a value, and one of all rows or of a window of dates. */
const SHORT_LIST = 1000;
const SHORT_WHOLE_LIST = 10_000;

/**
 * What a scan may read instead: many rows may meet each of some conditions, and few of them all; and few rows may be in a window of dates, where the
 * list has another order. Null if it is never cheaper, as where lists are short: planning it takes as long as running it.
 */
export const fewRows = (statement: Statement, { scope, list, parts, limit }: ScanOptions): FewRows | null => {
  if (!scope.names.hasLongLists(scope.name)) return null;
  const values = parts.filter(isOfValues);
  const hasWindow = parts.some(isOfDate);
  // In a list by dates, a window is a few ranges, in which rows with a value are soon found.
  if (values.length < (hasWindow && !list.dates ? 0 : 2)) return null;
  const lists = values.filter(hasOneValue).map((part) => storedRows(statement, scope, part));
  // What is read there is the window, whatever the lists of values are.
  const read = hasWindow && list.dates ? storedSize(scope) : `least(${[storedSize(scope), ...lists].join(', ')})`;
  return {
    found: bitsOf(statement, scope, parts),
    when: `case when ${read} > ${hasWindow ? SHORT_WHOLE_LIST : SHORT_LIST}
      then (select ${countBits('found.bits')} from found) <= ${fewest(limit, read)} else false end`,
    numbers: numbersOf('select found.chunk, found.bits from found'),
  };
};

/** To look up the place of a row in a list, and sort it, takes so many times as long as to read a row of the list and to look at its values. */
const SORTING = 3;

/**
 * With `m` rows that match in a list of `n`, a scan reads `limit * n / m` rows until there are enough. Where that takes longer than to sort `m` rows,
 * there are few.
 */
const fewest = (limit: number, list: string): string => `ceil(sqrt(${limit / SORTING} * ${list}))::int`;
