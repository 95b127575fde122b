import type { DateCondition } from '../condition.ts';
import { MODES } from '../date-index.ts';
import { bitsOfRows, chunkOf, NO_BITS } from './bitmaps.ts';
import { isInWindow, type Scope } from './conditions.ts';
import type { Statement } from './statement.ts';
import { YEARS } from './write-counts.ts';

/**
 * From so many rows on, a window is found by years. Of a million events, that halves the time for facets of a window of 380,000; for one of 12,000, reading its
 * rows is faster. It was not measured in between.
 */
export const LONG = 100_000;

/**
 * The rows in a long window of dates: a query of `chunk` and `bits`. They are those of the years of which most rows are in it, without the rows of these
 * years that are not, and with those of other years that are: less than half of a year at either end, dates that last into another year, and
 * dates without a first day, which are in no year. Which dates these are, the counts of dates say, and all rows with the same date are in the
 * window or none. No more rows are read than the window has.
 */
export const bitsByYear = (statement: Statement, { name, names }: Scope, part: DateCondition): string => {
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
