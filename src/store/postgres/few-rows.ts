import { countBits, numbersOf } from './bitmaps.ts';
import { hasOneValue, isOfDate, type Part } from './conditions.ts';
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
  /** The conditions that are not yet asked. */
  others: readonly Part[];
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
  // In a list by dates, those of a window are a few ranges.
  const asked = list.dates ? parts.filter(isOfValues) : parts;
  const hasWindow = asked.some(isOfDate);
  if (asked.length < 2 && !hasWindow) return null;
  const ofValues = asked.filter(isOfValues).filter(hasOneValue);
  const lists = ofValues.map((part) => storedRows(statement, scope, part));
  const shortest = `least(${[storedSize(scope), ...lists].join(', ')})`;
  return {
    found: bitsOf(statement, scope, asked),
    when: `case when ${shortest} > ${hasWindow ? SHORT_WHOLE_LIST : SHORT_LIST}
      then (select ${countBits('found.bits')} from found) <= ${fewest(limit, shortest)} else false end`,
    numbers: numbersOf('select found.chunk, found.bits from found'),
    others: parts.filter((part) => !asked.includes(part)),
  };
};

/**
 * With `m` rows that match in a list of `n`, a scan reads `limit * n / m` rows until there are enough. Where that is more than `m`,
 * there are few.
 */
const fewest = (limit: number, list: string): string => `ceil(sqrt(${limit}.0 * ${list}))::int`;
