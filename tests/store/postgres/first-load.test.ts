import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database, Session } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { readCatalogs } from '../../../src/store/postgres/read-catalogs.ts';
import { migrate } from '../../../src/store/postgres/schema.ts';
import { openPglite } from '../../support/pglite.ts';
import { readIndexes } from '../../support/read-indexes.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');

let database: Database;
beforeEach(async () => {
  database = await openPglite();
});
afterEach(() => database.close());

const using = async <Result>(use: (session: Session) => Promise<Result>): Promise<Result> => {
  const session = await database.open();
  try {
    return await use(session);
  } finally {
    await session.release();
  }
};

/** Loads the data, and says which statements were run; one that begins like this fails. */
const load = async (failing?: string) => {
  const { data } = await readCatalogs([TINY]);
  const run: string[] = [];
  const watched: Database = {
    ...database,
    async open() {
      const session = await database.open();
      return {
        release: () => session.release(),
        query(text, values) {
          run.push(text);
          if (failing && text.startsWith(failing)) throw new Error('It failed.');
          return session.query(text, values);
        },
      };
    },
  };
  const shares: number[] = [];
  await loadCatalogs(watched, data ?? [], [], { progress: (share) => shares.push(share) });
  return { run, shares };
};

test('a first load makes the indexes when all rows are written, the same as before', async () => {
  await using(migrate);
  const before = await readIndexes(database);
  expect(before.length).toBeGreaterThan(20);
  const { run, shares } = await load();
  const last = (pattern: RegExp) => run.findLastIndex((text) => pattern.test(text));
  const first = (pattern: RegExp) => run.findIndex((text) => pattern.test(text));
  expect(last(/^(drop index|alter table .* drop constraint)/)).toBeLessThan(first(/^insert into briefgraph\.rows/));
  expect(first(/^(CREATE INDEX|alter table .* add constraint)/)).toBeGreaterThan(last(/^insert into briefgraph\.rows/));
  expect(await readIndexes(database)).toEqual(before);
  const known = await using((session) =>
    session.query<{ table: string }>(
      `select distinct tablename as "table" from pg_stats where schemaname = 'briefgraph'`,
    ),
  );
  expect(known.map(({ table }) => table)).toEqual(expect.arrayContaining(['keys', 'postings', 'rows', 'terms']));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(0.9);
});

test('a later load leaves them alone', async () => {
  await load();
  await using((session) => session.query(`update briefgraph.state set derived_by = 'other code'`));
  const { run } = await load();
  expect(run.filter((text) => /index|constraint/i.test(text))).toEqual([]);
});

test('a first load that fails leaves tables with indexes, and may be tried again', async () => {
  await using(migrate);
  const before = await readIndexes(database);
  await expect(load('CREATE INDEX')).rejects.toThrow('It failed.');
  expect(await readIndexes(database)).toEqual(before);
  await load();
  expect(await readIndexes(database)).toEqual(before);
});
