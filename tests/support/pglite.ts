import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { Database, Session } from '../../src/store/postgres/database.ts';

/** Those that were closed. Starting one takes longer than most tests, so the next test of this worker gets it without its data. */
const free: PGlite[] = [];

const startEmpty = async (): Promise<PGlite> => {
  const used = free.pop();
  if (!used) return PGlite.create({ extensions: { pg_trgm } });
  await used.query('rollback');
  await used.query('discard all');
  const schemas = await used.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname in ('bg', 'briefgraph') or starts_with(nspname, 'bg_')`,
  );
  for (const { name } of schemas.rows) await used.query(`drop schema "${name}" cascade`);
  return used;
};

/** PostgreSQL in this process, with one connection: a session waits until the one before is released. */
export const openPglite = async (): Promise<Database> => {
  const pglite = await startEmpty();
  let isOpen = true;
  let last: Promise<void> = Promise.resolve();
  return {
    async open(): Promise<Session> {
      const before = last;
      let free = () => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      const run = async <Row>(...args: Parameters<PGlite['query']>) => {
        if (!isOpen) throw new Error('The database was closed.');
        return (await pglite.query<Row>(...args)).rows;
      };
      let isReleased = false;
      return {
        query: <Row>(text: string, values: readonly unknown[] = []) => run<Row>(text, values as unknown[]),
        async copy(statement, rows) {
          await run(statement.replace(/from stdin$/, "from '/dev/blob'"), [], { blob: new Blob([rows]) });
        },
        async release() {
          if (isReleased) return;
          isReleased = true;
          if (isOpen) await pglite.query('rollback');
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
