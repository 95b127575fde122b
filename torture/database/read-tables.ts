import { type Database, withSession } from '../../src/store/postgres/database.ts';
import { NAMES, SHARED, schemaOf, tableOf } from '../../src/store/postgres/schema.ts';

const OTHERS = ['counts', 'search', 'word', 'phrase'];

/** A hash of all that servers read: the tables of the current revision, files and releases; null if there is nothing. */
export const readTables = (database: Database): Promise<string | null> =>
  withSession(database, async (session) => {
    await session.query('begin transaction isolation level repeatable read read only');
    try {
      const [current] = await session.query<{ revision: string }>(`select revision from ${SHARED}.current`);
      if (!current) return null;
      const schema = schemaOf(current.revision);
      const parts: string[] = [];
      for (const table of [
        ...[...NAMES, ...OTHERS].map((name) => tableOf(schema, name)),
        `${SHARED}.catalog`,
        `${SHARED}.file`,
        `${SHARED}.released_file`,
      ]) {
        const [found] = await session.query<{ hash: string | null }>(
          `select md5(string_agg(t::text, ' ' order by t::text collate "C")) as hash from ${table} t`,
        );
        parts.push(found?.hash ?? 'nothing');
      }
      return [current.revision, ...parts].join(' ');
    } catch (error) {
      // Nothing was loaded yet.
      if ((error as { code?: string }).code === '42P01') return null;
      throw error;
    }
  });
