import type { DateCondition } from '../condition.ts';
import { MODES } from '../date-index.ts';
import { bitsOfNumbers, bitsOfRows, chunkOf, NO_BITS } from './bitmaps.ts';
import { isInWindow, type Scope } from './conditions.ts';
import { YEARS } from './special-terms.ts';
import type { Statement } from './statement.ts';

/** The rows in a window of dates: a query of `chunk` and `bits`. A long one is found by years. */
export const bitsInWindow = (statement: Statement, scope: Scope, part: DateCondition): string => {
  const read = bitsOfNumbers(rowsInWindow(statement, scope, part));
  const long = scope.names.longWindow(scope.name);
  if (long === null) return read;
  return `select one.chunk, one.bits
    from (select coalesce(sum(d.rows), 0) >= greatest(${long.rows}, ${long.ofEachDate} * count(*)) as is_long
        ${storedDates(statement, scope, part)}) size
      cross join lateral (
        select read.chunk, read.bits from (${read}) read where not size.is_long
        union all select years.chunk, years.bits from (${bitsByYear(statement, scope, part)}) years where size.is_long) one`;
};

/** Their numbers: a query. */
export const rowsInWindow = (statement: Statement, { name, names }: Scope, part: DateCondition): string =>
  `select m.number from briefgraph.dates m where m.collection = ${names.collection(name)} and ${isInWindow(statement, part, 'm')}`;

/** How many rows have each date in a window, and in which year they begin: the rest of a query on `d`. */
export const storedDates = (statement: Statement, { name, names }: Scope, part: DateCondition): string =>
  `from briefgraph.date_counts d where d.collection = ${names.collection(name)} and ${isInWindow(statement, part, 'd')}`;

/**
 * The bits of the years of which most rows are in the window, without the rows of these years that are not, and with those of other years that are: in
 * a year at either end less than half of its rows, dates that last into another year, and dates without a first day, of which no year has bits. They
 * are read by their dates, which the counts of dates say; all rows with the same date are in the window, or none. Never are more rows read than the window has.
 */
const bitsByYear = (statement: Statement, { name, names }: Scope, part: DateCondition): string => {
  const collection = names.collection(name);
  const mode = MODES.indexOf(part.date);
  return `with days as materialized (
      select d.low, d.high, d.year, d.rows, (${isInWindow(statement, part, 'd')}) as is_in
        from briefgraph.date_counts d where d.collection = ${collection} and d.mode = ${mode}),
    years as materialized (
      select most.year from (
        select d.year from days d group by d.year
          having 2 * sum(case when d.is_in then d.rows else 0 end) > sum(d.rows) offset 0) most
        where exists (select 1 from briefgraph.common_values c
          where c.collection = ${collection} and c.term = ${YEARS} and c.value = most.year::text)),
    others as materialized (
      select distinct d.low, d.high, d.is_in from days d where d.is_in <> (d.year in (select y.year from years y)))
    select found.chunk, bit_or(found.bits) filter (where found.is_in)
        & ~coalesce(bit_or(found.bits) filter (where not found.is_in), ${NO_BITS}) as bits
      from (
        select true as is_in, b.chunk, b.bits from years y cross join lateral (
          select b.chunk, b.bits from briefgraph.bitmaps b
            where b.collection = ${collection} and b.term = ${YEARS} and b.value = y.year::text offset 0) b
        union all
        select o.is_in, ${chunkOf('m.number')}, ${bitsOfRows('m.number')} from others o cross join lateral (
          select m.number from briefgraph.dates m
            where m.collection = ${collection} and m.mode = ${mode} and m.low = o.low and m.high = o.high offset 0) m
          group by o.is_in, ${chunkOf('m.number')}) found
      group by found.chunk having bool_or(found.is_in)`;
};
