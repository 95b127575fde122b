import type { Database } from '../../src/store/postgres/database.ts';

/** All indexes and keys of the tables of a database, as they are defined; none if there are no tables. */
export const readIndexes = async (database: Database): Promise<readonly string[]> => {
  const session = await database.open();
  try {
    const found = await session.query<{ definition: string }>(
      `select indexdef as definition from pg_indexes where schemaname = 'briefgraph'
        union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
          where connamespace = (select oid from pg_namespace where nspname = 'briefgraph') and contype in ('p', 'u', 'c')
        order by 1`,
    );
    return found.map(({ definition }) => definition);
  } finally {
    await session.release();
  }
};
