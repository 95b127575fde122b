import { PGlite } from '@electric-sql/pglite';
import type { Database, Session, Sql } from '../../src/store/postgres/database.ts';

/** Those that were closed. Starting one takes longer than most tests, so the next test of this worker gets it without its data. */
const free: PGlite[] = [];

const startEmpty = async (): Promise<PGlite> => {
  const used = free.pop();
  if (!used) return PGlite.create();
  for (const statement of ['rollback', 'discard all', 'drop schema if exists briefgraph cascade'])
    await used.query(statement);
  return used;
};

/** PostgreSQL in this process, with one connection: a session waits until the one before is released. */
export const openPglite = async (): Promise<Database> => {
  const pglite = await startEmpty();
  let isOpen = true;
  const sql: Sql = {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      if (!isOpen) throw new Error('The database was closed.');
      return (await pglite.query<Row>(text, values as unknown[])).rows;
    },
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
    async close() {
      if (!isOpen) return;
      isOpen = false;
      free.push(pglite);
    },
  };
};
