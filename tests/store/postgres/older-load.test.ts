import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openDatabase, openForLoading } from '../../../src/store/postgres/open-database.ts';
import { readCatalogs } from '../../../src/store/postgres/read-catalogs.ts';
import { SCHEMA_VERSION } from '../../../src/store/postgres/schema.ts';
import { COUNTED_DATES } from '../../../src/store/postgres/write-counts.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';

/** A load of an older release runs while one of this release gives the tables another version. */

const TINY = join(import.meta.dirname, '../../fixtures/tiny');
const hasPostgres = findPostgres() !== null;
let postgres: Postgres;
let database: Database;
let loader: Database;
beforeAll(async () => {
  if (!hasPostgres) return;
  postgres = await startPostgres({ programs: findPostgres() ?? '' });
  database = await openDatabase(postgres.url);
  loader = await openForLoading(postgres.url);
}, 60_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await loader.close();
  await database.close();
  await postgres.stop();
});

/** What a load of the release before writes last. */
const WRITE_STATE = `insert into briefgraph.state (only_row, revision, searched, derived_by) values (true, 'x', 0, 'older code')
  on conflict (only_row) do update set revision = excluded.revision, derived_by = excluded.derived_by`;

const ORDER = 'order by collection, mode, low, high, year';

test.skipIf(!hasPostgres)(
  'what it has written is counted, and one that comes later fails',
  async () => {
    const { data, folders } = await readCatalogs([TINY]);
    const load = () => loadCatalogs(loader, data ?? [], folders);
    const { revision } = await load();
    const [older, reader] = [await database.open(), await database.open()];
    for (const statement of [
      'drop table briefgraph.date_counts',
      'alter table briefgraph.state drop column tables_version',
      `delete from briefgraph.migrations where version = ${SCHEMA_VERSION}`,
      'begin',
      'lock table briefgraph.state in exclusive mode',
      'insert into briefgraph.dates select collection, number + 1000, mode, low + 5, high + 5 from briefgraph.dates',
      WRITE_STATE,
    ])
      await older.query(statement);
    const loading = load();
    // It waits for the older one, and readers do not wait for it.
    const isWaiting = `select count(*)::int as count from pg_locks where not granted and relation = 'briefgraph.state'::regclass`;
    await expect.poll(async () => (await reader.query<{ count: number }>(isWaiting))[0]?.count).toBe(1);
    expect(await reader.query('select revision from briefgraph.state')).toEqual([{ revision }]);
    await older.query('commit');
    await loading;
    expect(await reader.query(`select * from briefgraph.date_counts ${ORDER}`)).toEqual(
      await reader.query(`${COUNTED_DATES} ${ORDER}`),
    );

    await expect(older.query(WRITE_STATE)).rejects.toThrow(/null value in column "tables_version"/);
    expect(await reader.query('select revision from briefgraph.state')).toEqual([{ revision }]);
    for (const session of [older, reader]) await session.release();
  },
  60_000,
);
