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

/** To find the rows in a window of dates takes longer, so where a window is asked for, lists of so many times the length are read to their ends. */
const WITH_WINDOW = 10;

/**
 * What a scan may read instead: many rows may meet each of some conditions, and few of them all; and few rows may be in a window of dates, where the
 * list has another order. Null if it is never cheaper, as where lists are short: planning it takes as long as running it.
 */
export const fewRows = (statement: Statement, { scope, list, parts, limit }: ScanOptions): FewRows | null => {
  const { names, name } = scope;
  if (!names.hasLongLists(name)) return null;
  const values = parts.filter(isOfValues);
  const hasWindow = parts.some(isOfDate);
  // In a list by dates, a window is a few ranges, in which rows with a value are soon found.
  const isInOtherOrder = hasWindow && !list.dates;
  if (values.length < 2 && !isInOtherOrder) return null;
  // In a list by dates, what is read is the window, whatever the lists of values are.
  const lists = isInOtherOrder || !hasWindow ? values.filter(hasOneValue) : [];
  const read = `least(${[storedSize(scope), ...lists.map((part) => storedRows(statement, scope, part))].join(', ')})`;
  return {
    found: bitsOf(statement, scope, parts),
    when: `case when ${read} > ${hasWindow ? WITH_WINDOW * names.shortList : names.shortList}
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
