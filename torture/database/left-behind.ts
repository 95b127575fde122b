import type { Database } from '../../src/store/postgres/database.ts';
import { readIndexes } from '../../tests/support/read-indexes.ts';
import { readTables } from './read-tables.ts';

/** What a load leaves in a database. */

/** A database that has tables and no data: its tables, as `readTables` has them, and their indexes and keys. */
export interface Emptiness {
  tables: string | null;
  indexes: readonly string[];
}

export const readEmptiness = async (database: Database): Promise<Emptiness> => ({
  tables: await readTables(database),
  indexes: await readIndexes(database),
});

/** What is not as it has to be in a database with all data or with none: half of the data, other indexes, locks, temporary tables. */
export const readLeft = async (database: Database, made: Emptiness, hasData: boolean): Promise<string[]> => {
  const left: string[] = [];
  const tables = await readTables(database);
  const indexes = await readIndexes(database);
  if (!hasData && tables !== null && tables !== made.tables) left.push(`There is some data: ${tables}`);
  const [gone, more] = [without(made.indexes, indexes), without(indexes, made.indexes)];
  // Without tables there are none.
  if (tables === null ? indexes.length > 0 : gone.length + more.length > 0)
    left.push(`Indexes are gone: ${gone.join('; ')}; there are others: ${more.join('; ')}`);
  const session = await database.open();
  try {
    if (tables !== null && !hasData) {
      const [others] = await session.query<{ count: number }>(
        `select (select count(*) from briefgraph.names) + (select count(*) from briefgraph.releases)
          + (select count(*) from briefgraph.released_files)::int as count`,
      );
      if (Number(others?.count) > 0) left.push(`There are ${others?.count} names and files of releases.`);
    }
    for (const [what, statement] of Object.entries(LEFT)) {
      const found = await session.query<{ name: string }>(statement);
      if (found.length > 0) left.push(`There are ${what}: ${found.map(({ name }) => name).join(', ')}`);
    }
  } finally {
    await session.release();
  }
  return left;
};

const without = (all: readonly string[], others: readonly string[]) => all.filter((one) => !others.includes(one));

/** Servers read meanwhile, and PostgreSQL cleans up: their locks are not left by anybody. */
const LEFT = {
  'temporary tables': `select relname as name from pg_class where relpersistence = 't'`,
  locks: `select l.locktype || ' ' || l.mode as name from pg_locks l left join pg_stat_activity a on a.pid = l.pid
    where l.locktype <> 'virtualxid' and l.mode <> 'AccessShareLock' and l.pid is distinct from pg_backend_pid()
      and coalesce(a.backend_type, 'client backend') = 'client backend'`,
  'prepared transactions': 'select gid as name from pg_prepared_xacts',
};
