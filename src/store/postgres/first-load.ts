import type { Sql } from './database.ts';
import { TABLES_OF_COUNTS, TABLES_OF_ROWS } from './tables.ts';

/** The tables that grow with the data, and that a first load only adds to. */
const TABLES = [...TABLES_OF_ROWS, 'spellings'];

/** How much of a first load is writing rows; the rest is making indexes. */
const WRITING = 0.8;

/** An index or a primary key of a table. */
interface Index {
  drop: string;
  create: string;
}

/**
 * Writes rows. Where there are none yet, indexes are made when all are written: to sort keys once is cheaper than to put each in its
 * place, and leaves smaller indexes. The tables are locked meanwhile, by the caller's transaction; nobody reads them, since they are empty.
 */
export const writeWithIndexes = async <Result>(
  sql: Sql,
  write: (progress: (share: number) => void) => Promise<Result>,
  progress: (share: number) => void,
): Promise<Result> => {
  const [row] = await sql.query('select 1 from briefgraph.rows limit 1');
  if (row) return write(progress);
  const indexes = await readIndexes(sql);
  for (const { drop } of indexes) await sql.query(drop);
  const result = await write((share) => progress(WRITING * share));
  for (const [at, { create }] of indexes.entries()) {
    progress(WRITING + (1 - WRITING) * (at / indexes.length));
    await sql.query(create);
  }
  // Until autovacuum did so, the planner knew nothing of the tables, and the next load took ten times as long.
  for (const table of [...TABLES, ...TABLES_OF_COUNTS, 'date_bits']) await sql.query(`analyze briefgraph.${table}`);
  return result;
};

const readIndexes = async (sql: Sql): Promise<readonly Index[]> => {
  const found = await sql.query<{ table: string; name: string; index: string; key: string | null }>(
    `select t.relname as table, i.relname as name, pg_get_indexdef(i.oid) as index, pg_get_constraintdef(c.oid) as key
      from pg_index x
        join pg_class t on t.oid = x.indrelid
        join pg_class i on i.oid = x.indexrelid
        left join pg_constraint c on c.conindid = i.oid
      where t.relnamespace = 'briefgraph'::regnamespace and t.relname = any($1::text[])
      order by t.relname, i.relname`,
    [TABLES],
  );
  return found.map(({ table, name, index, key }) =>
    key === null
      ? { drop: `drop index briefgraph.${name}`, create: index }
      : {
          drop: `alter table briefgraph.${table} drop constraint ${name}`,
          create: `alter table briefgraph.${table} add constraint ${name} ${key}`,
        },
  );
};
