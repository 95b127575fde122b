import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { outcomesFile } from '../../../src/model/records/outcome-records.ts';
import { NotKnown } from '../../../src/store/not-known.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { LASTING } from '../../../src/store/postgres/date-spans.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import type { PostgresSnapshot } from '../../../src/store/postgres/postgres-snapshot.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { readCatalogs } from '../../../src/store/postgres/read-catalogs.ts';
import { TABLES_OF_ROWS } from '../../../src/store/postgres/tables.ts';
import { COUNTED_ROWS } from '../../../src/store/postgres/write-counts.ts';
import { readTables } from '../../../torture/database/read-tables.ts';
import { mapDeclarations } from '../../support/declarations.ts';
import { openPglite } from '../../support/pglite.ts';
import { loadCatalogs as readThree, WHOLE } from '../../support/three-catalogs.ts';
import { toVersion5 } from './version-5.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');

let database: Database;
beforeAll(async () => {
  database = await openPglite();
});
afterAll(() => database.close());

const load = async () => {
  const { data, folders } = await readCatalogs([TINY]);
  return loadCatalogs(database, data ?? [], folders);
};

const run = async (text: string) => {
  const session = await database.open();
  const rows = await session.query<{ count: number }>(text);
  await session.release();
  return Number(rows[0]?.count);
};

const countRows = () => run('select count(*) from briefgraph.rows');

test('the same files are not derived again; by other code they are, and only what differs is written', async () => {
  const { revision, written } = await load();
  expect(await countRows()).toBe(written);
  await run(`delete from briefgraph.rows where id = (select min(id) from briefgraph.rows)`);
  const left = await countRows();
  expect(left).toBeLessThan(written);
  expect(await load()).toEqual({ revision, written: 0, removed: 0 });
  await run(`update briefgraph.state set derived_by = 'other code'`);
  const gone = written - left;
  // What else is stored of the rows that are gone is in their way: nothing is half-loaded.
  await expect(load()).rejects.toThrow(/duplicate key/);
  for (const table of TABLES_OF_ROWS)
    await run(
      `delete from briefgraph.${table} t where not exists
        (select 1 from briefgraph.rows r where r.collection = t.collection and r.number = t.number)`,
    );
  expect(await load()).toEqual({ revision, written: gone, removed: 0 });
  expect(await countRows()).toBe(written);
});

test('a file that changes after it was checked is not loaded', async () => {
  const { data, folders } = await readCatalogs([TINY]);
  const changed = folders.map((folder) => ({
    ...folder,
    files: folder.files.map((file) => (file.path === 'events.json' ? { ...file, hash: '0'.repeat(64) } : file)),
  }));
  const { revision } = await load();
  await expect(loadCatalogs(database, data ?? [], changed)).rejects.toThrow(
    /events\.json.*this was changed after it was checked; load again/s,
  );
  expect(await load()).toEqual({ revision, written: 0, removed: 0 });
});

test('what is counted is what was counted from nothing, after rows were removed, changed and added', async () => {
  const other = await openPglite();
  const whole = (await readCatalogs([TINY])).data ?? [];
  const part = whole.map((catalog) => ({ ...catalog, briefs: [], outcomes: undefined }));
  const read = async (of: Database, text: string) => {
    const session = await of.open();
    const rows = await session.query(text);
    await session.release();
    return rows;
  };
  const counted = [
    'select * from briefgraph.counts order by collection, term, value',
    `select encode(token, 'hex') as token, rows from briefgraph.tokens order by token`,
    'select searched from briefgraph.state',
  ];
  await loadCatalogs(other, whole);
  const readAll = async (of: Database) => {
    const all = [];
    for (const text of counted) all.push(await read(of, text));
    return all;
  };
  const expected = await readAll(other);
  expect(expected.map((rows) => rows.length > 0)).toEqual([true, true, true]);
  expect((await loadCatalogs(other, part)).removed).toBeGreaterThan(0);
  expect(await readAll(other)).not.toEqual(expected);
  await loadCatalogs(other, whole);
  expect(await readAll(other)).toEqual(expected);
  expect(await read(other, `${COUNTED_ROWS} order by collection, term, value`)).toEqual(expected[0]);
  expect(
    await read(
      other,
      `select encode(token, 'hex') as token, count(*)::int as rows from briefgraph.matches group by token order by token`,
    ),
  ).toEqual(expected[1]);
  expect(await read(other, 'select count(*)::int as searched from briefgraph.documents')).toEqual(expected[2]);
  await other.close();
}, 180_000);

test('tables of an older release get phrases, spellings and the bits of dates', async () => {
  await load();
  const before = await readTables(database);
  const session = await database.open();
  await toVersion5(session);
  expect(await session.query('select 1 from briefgraph.named where entity like \'%"isPerson":true%\'')).not.toEqual([]);
  await session.release();
  expect(await readTables(database)).toBeNull();
  expect(await load()).toMatchObject({ written: 0, removed: 0 });
  expect(await run(`select count(to_regclass('briefgraph.date_counts'))`)).toBe(0);
  expect(await readTables(database)).toBe(before);
});

test('a server learns what a load by this release makes of the same data: names, and other rows', async () => {
  await load();
  await run(`delete from briefgraph.names where name like '%${LASTING}'`);
  await run(`update briefgraph.state set derived_by = 'other code'`);
  const isEvent = `collection = (select number from briefgraph.names where name = 'Event')`;
  await run(
    `update briefgraph.rows set hash = '', body = jsonb_set(body::jsonb, '{title}', '"Older"')::text where ${isEvent}`,
  );
  const shared = { ...database, close: async () => {} };
  const store = await openPostgresStore({ database: shared, poll: 3_600_000 });
  const lasting = () => (store.snapshot() as PostgresSnapshot).names.datesOf('Event', 'byDate');
  expect(lasting()).toBeNull();
  const titles = async () => {
    const snapshot = await store.snapshot();
    const query = { where: [], order: 'DATE', descending: false, from: 'START', take: 3 } as const;
    const { known } = snapshot as PostgresSnapshot;
    // What is not known is noted, and read.
    expect(() => known.page('Event', query)).toThrow(NotKnown);
    await known.readMissing();
    const page = known.page('Event', query);
    await snapshot.release?.();
    return page.rows.map(({ title }) => title);
  };
  expect(await titles()).toEqual(['Older', 'Older', 'Older']);
  const revision = store.revision();
  expect(await load()).toMatchObject({ revision });
  await store.reload();
  expect(lasting()).toBeGreaterThan(0);
  const now = await titles();
  expect(now).toHaveLength(3);
  expect(now).not.toContain('Older');
  await store.close();
});

const SOURCE = { publisher: 'A paper' };

/** Data with what came of an event, as of a day or a month. */
const knownAsOf = async (asOf: string): Promise<CatalogData[]> =>
  ((await readCatalogs([TINY])).data ?? []).map((catalog) => {
    const of = `Event:${catalog.events.events[0]?.slug}` as const;
    const outcome = { of, status: 'CAME_TRUE', summary: 'It did.', asOf, confidence: 'HIGH', sources: [SOURCE] };
    return { ...catalog, outcomes: outcomesFile.parse({ outcomes: [outcome] }) };
  });

test.each([
  // An entry has an id of its own again, which was another one of the entry that it was united with.
  ['an id', () => readThree(WHOLE), async () => mapDeclarations(await readThree(WHOLE), () => undefined)],
  // The last day is the same, and so is the place of the outcome, which is another row.
  ['a key', () => knownAsOf('2026-03'), () => knownAsOf('2026-03-31')],
])(
  'a new row may have %s of one that is gone',
  async (_, readBefore, readAfter) => {
    const [before, after] = [await readBefore(), await readAfter()];
    const readLoaded = async (into: Database, data: readonly CatalogData[]) => {
      await loadCatalogs(into, data);
      return readTables(into);
    };
    const fresh = await openPglite();
    const expected = await readLoaded(fresh, after);
    await fresh.close();
    const other = await openPglite();
    const first = await readLoaded(other, before);
    expect(first).not.toBe(expected);
    expect(await readLoaded(other, after)).toBe(expected);
    expect(await readLoaded(other, before)).toBe(first);
    await other.close();
  },
  120_000,
);
