import type { Database } from '../../src/store/postgres/database.ts';

/** Tables whose entries belong to rows. */
const OF_ROWS = ['rows', 'ids', 'keys', 'terms', 'postings', 'dates', 'years', 'documents', 'matches', 'named'];
const OTHERS = ['tokens', 'counts', 'state', 'catalogs', 'files'];

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
    return parts.join(' ');
  } catch (error) {
    // Nothing was loaded yet.
    if ((error as { code?: string }).code === '42P01') return null;
    throw error;
  } finally {
    await session.release();
  }
};
