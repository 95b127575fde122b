import { PGlite } from '@electric-sql/pglite';
import type { Database, Session, Sql } from '../../src/store/postgres/database.ts';

/** PostgreSQL in this process, with one connection: a session waits until the one before is released. */
export const openPglite = async (): Promise<Database> => {
  const pglite = await PGlite.create();
  const sql: Sql = {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pglite.query<Row>(text, values as unknown[])).rows,
  };
  let last: Promise<void> = Promise.resolve();
  return {
    async open(): Promise<Session> {
      const before = last;
      let free = () => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      return {
        ...sql,
        async release() {
          await sql.query('rollback');
          free();
        },
      };
    },
    close: () => pglite.close(),
  };
};
