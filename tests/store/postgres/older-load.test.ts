import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/store/postgres/database.ts';
import { toKeyBytes } from '../../../src/store/postgres/key-bytes.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openDatabase, openForLoading } from '../../../src/store/postgres/open-database.ts';
import { readCatalogs } from '../../../src/store/postgres/read-catalogs.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';
import { toVersion5 } from './version-5.ts';

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

/** What a load of the release before writes: a name, and last the state. */
const WRITE_NAME = `insert into briefgraph.named select collection, number, id, '{"token":"@xanadu","names":["Xanadu Two"],"isPerson":false,"governs":null}'
  from briefgraph.rows r where not exists (select 1 from briefgraph.named n where n.collection = r.collection and n.number = r.number) limit 1`;
const WRITE_STATE = `insert into briefgraph.state (only_row, revision, searched, derived_by, tables_version) values (true, 'x', 0, 'older code', 5)
  on conflict (only_row) do update set revision = excluded.revision, derived_by = excluded.derived_by`;

const READ = `select kind from briefgraph.phrases where token = decode('${toKeyBytes(['@xanadu']).toString('hex')}', 'hex') order by kind`;

test.skipIf(!hasPostgres)(
  'what it has written gets what this release stores, and one that comes later fails',
  async () => {
    const { data, folders } = await readCatalogs([TINY]);
    const load = () => loadCatalogs(loader, data ?? [], folders);
    const { revision } = await load();
    const [older, reader] = [await database.open(), await database.open()];
    await toVersion5(older);
    for (const statement of ['begin', 'lock table briefgraph.state in exclusive mode', WRITE_NAME, WRITE_STATE])
      await older.query(statement);
    const loading = load();
    // It waits for the older one, and readers do not wait for it.
    const isWaiting = `select count(*)::int as count from pg_locks where not granted and relation = 'briefgraph.state'::regclass`;
    await expect.poll(async () => (await reader.query<{ count: number }>(isWaiting))[0]?.count).toBe(1);
    expect(await reader.query('select revision from briefgraph.state')).toEqual([{ revision }]);
    await older.query('commit');
    await loading;
    // The whole name, its two parts with capitals, and the entity itself.
    expect(await reader.query(READ)).toEqual([{ kind: 0 }, { kind: 1 }, { kind: 1 }, { kind: 3 }]);

    await expect(older.query(WRITE_STATE)).rejects.toThrow(/violates check constraint "of_this_version"/);
    expect(await reader.query('select revision from briefgraph.state')).toEqual([{ revision }]);
    for (const session of [older, reader]) await session.release();
  },
  60_000,
);
