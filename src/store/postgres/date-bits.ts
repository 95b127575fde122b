import { FIRST_DAY } from '../../model/dates/days.ts';
import type { DateCondition } from '../condition.ts';
import { boundsOf, MODES } from '../date-index.ts';
import { NO_BITS } from './bitmaps.ts';
import type { Scope } from './conditions.ts';
import type { Statement } from './statement.ts';

/**
 * The dates of rows as bits. In each mode a row has two numbers, and is in a window if both are great enough. These are written in binary, and each of their digits
 * is a bit of the row, so that a chunk of rows is compared with a number in a step for each digit, however many of them are in the window. Others call that
 * a bit-sliced index (O'Neil and Quass, Improved query performance with variant indexes, 1997).
 */

/** The digits of a number: the calendar has fewer days than there are numbers. */
export const DIGITS = 22;
const GREATEST = 2 ** DIGITS - 1;

/** The two numbers of a row in a mode: of the day at which a window may end at the earliest, and of that at which it may begin at the latest. */
export const BOUNDS = [0, 1] as const;

const FIRST = Date.parse(FIRST_DAY) / 86_400_000;

/** The number of a day, given in days since 1970: those of the calendar ascend from 2, between that of all days before and that of all days after it. */
const numberOf = (day: number): number => Math.min(Math.max(day - FIRST + 2, 1), GREATEST);

/** What is written of a date, for each of `BOUNDS`; a row without a date has 0. */
export const toNumbers = ({ low, high }: { low: number; high: number }): readonly [number, number] => [
  GREATEST + 1 - numberOf(low),
  numberOf(high),
];

/** What the numbers of a row exceed if it is in a window. */
const exceeded = (part: DateCondition): readonly [number, number] => {
  const [end, beginning] = boundsOf(part.window);
  const [ofEnd, ofBeginning] = toNumbers({ low: end, high: beginning });
  return [ofEnd - 1, ofBeginning - 1];
};

/**
 * The rows in a window of dates: a query of `chunk` and `bits`, which reads what a statement finds once. A number is greater than another if it has the
 * digit 1 at a place where that has 0, and also has 1 wherever that has it before. In `above` are the rows of which the latter is true so far. Each
 * chunk is a short range of the key, in its order: of all at once, PostgreSQL would read the whole table and sort it.
 */
export const bitsInWindow = (statement: Statement, { name, names }: Scope, part: DateCondition): string => {
  const found = statement.once(JSON.stringify([name, part]), () => {
    const ofMode = `b.collection = ${names.collection(name)} and b.mode = ${MODES.indexOf(part.date)}`;
    const numbers = exceeded(part);
    // In a window without ends is each row that has a date, which one comparison finds.
    const compared = BOUNDS.filter((bound) => numbers[bound] > 0 || (bound === 0 && numbers.every((one) => one === 0)));
    const sides = compared.map((bound) => `(${bound}, ${statement.value(numbers[bound])}::int)`).join(', ');
    return `select c.chunk, bit_and(side.bits) as bits
      from generate_series(0, (select max(b.chunk) from briefgraph.date_bits b where ${ofMode} and b.bound = 0)) c (chunk)
        cross join (values ${sides}) compared (bound, number)
        cross join lateral (
          select bit_or(digit.bits & digit.above) filter (where not digit.is_one) as bits from (
            select d.bits, d.is_one, bit_and(case when d.is_one then d.bits else ~${NO_BITS} end) over (order by d.digit) as above
              from (select b.digit, b.bits, (compared.number >> (${DIGITS - 1} - b.digit)) & 1 = 1 as is_one
                from briefgraph.date_bits b where ${ofMode} and b.bound = compared.bound and b.chunk = c.chunk) d) digit offset 0) side
      group by c.chunk having count(side.bits) = ${compared.length}`;
  });
  return `select w.chunk, w.bits from ${found} w`;
};
