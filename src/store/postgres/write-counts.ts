import type { Sql } from './database.ts';

/** What takes the place of a term: all rows, and rows by the year in which they begin. */
export const ALL_ROWS = 0;
export const YEARS = -1;

/** How many rows there are of each collection, with each value of each term, and in each year. */
export const COUNTED_ROWS = `select collection, ${ALL_ROWS}, '', count(*) from briefgraph.rows group by collection
    union all select collection, term, value, count(*) from briefgraph.terms group by collection, term, value
    union all select collection, ${YEARS}, year::text, count(*) from briefgraph.years group by collection, year`;

/** Counts all rows again, so that nobody who reads has to. */
export const writeCounts = async (sql: Sql): Promise<void> => {
  await sql.query('delete from briefgraph.counts');
  await sql.query(`insert into briefgraph.counts ${COUNTED_ROWS}`);
};
