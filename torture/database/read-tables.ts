import { FIRST_DAY } from '../../src/model/dates/days.ts';
import type { Database } from '../../src/store/postgres/database.ts';
import { DIGITS } from '../../src/store/postgres/date-bits.ts';
import { TABLES_OF_COUNTS, TABLES_OF_ROWS } from '../../src/store/postgres/tables.ts';

const OF_ROWS: readonly string[] = TABLES_OF_ROWS;
const OTHERS = [...TABLES_OF_COUNTS, 'spellings', 'state', 'catalogs', 'files'];

/** How many common values have other bits than rows. */
const WRONG_BITS = `select count(*)::int as wrong from briefgraph.common_values c
  left join briefgraph.counts n on n.collection = c.collection and n.term = c.term and n.value = c.value
  left join (select collection, term, value, sum(bit_count(bits)) as rows from briefgraph.bitmaps group by collection, term, value) b
    on b.collection = c.collection and b.term = c.term and b.value = c.value
  where b.rows is distinct from n.rows`;

const FIRST = Date.parse(FIRST_DAY) / 86_400_000;
const GREATEST = 2 ** DIGITS - 1;

/** How many collections have, in a mode, other sums of the numbers that are written of dates than of those that rows have. */
const WRONG_DATES = `with numbers as (
    select collection, mode, least(greatest(low - ${FIRST} + 2, 1), ${GREATEST}) as low,
      least(greatest(high - ${FIRST} + 2, 1), ${GREATEST}) as high from briefgraph.dates),
  expected as (
    select collection, mode, 0 as bound, sum(${GREATEST} + 1 - low) as total from numbers group by collection, mode
    union all select collection, mode, 1, sum(high) from numbers group by collection, mode),
  written as (
    select collection, mode, bound, sum(bit_count(bits) * (1 << (${DIGITS - 1} - digit))) as total
      from briefgraph.date_bits group by collection, mode, bound)
  select count(*)::int as wrong from expected full join written using (collection, mode, bound)
    where coalesce(expected.total, 0) <> coalesce(written.total, 0)`;

/** A hash of all that is in the tables but the numbers of rows, which depend on what was loaded before; null if there is nothing. */
export const readTables = async (database: Database): Promise<string | null> => {
  const session = await database.open();
  try {
    await session.query('begin transaction isolation level repeatable read read only');
    const parts: string[] = [];
    for (const table of [...OF_ROWS, ...OTHERS]) {
      const isOfRows = OF_ROWS.includes(table);
      const entry = isOfRows ? `r.id || (to_jsonb(t) - 'number')::text` : 'to_jsonb(t)::text';
      const join = isOfRows ? 'left join briefgraph.rows r on r.collection = t.collection and r.number = t.number' : '';
      const [found] = await session.query<{ hash: string | null }>(
        `select md5(string_agg(entry, ' ' order by entry collate "C")) as hash
          from (select coalesce(${entry}, 'of no row') as entry from briefgraph.${table} t ${join}) entries`,
      );
      parts.push(found?.hash ?? 'nothing');
    }
    const [bits] = await session.query<{ wrong: number }>(WRONG_BITS);
    const [dates] = await session.query<{ wrong: number }>(WRONG_DATES);
    return [...parts, `${bits?.wrong} wrong bits`, `${dates?.wrong} wrong dates`].join(' ');
  } catch (error) {
    // Nothing was loaded yet.
    if ((error as { code?: string }).code === '42P01') return null;
    throw error;
  } finally {
    await session.release();
  }
};
