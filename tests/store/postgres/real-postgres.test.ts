import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openDatabase, openForLoading } from '../../../src/store/postgres/open-database.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import type { Snapshot } from '../../../src/store/store.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';
import { describeStore } from '../contract.ts';

/** A PostgreSQL of this machine; skipped where there is none, unless POSTGRES_REQUIRED is set, as the gate does. */
const programs = findPostgres();
test.runIf(process.env.POSTGRES_REQUIRED)('there are programs of PostgreSQL', () => {
  expect(programs).not.toBeNull();
});

describe.skipIf(programs === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  const stores: PostgresStore[] = [];
  const snapshots: Snapshot[] = [];
  beforeAll(async () => {
    postgres = await startPostgres({ programs: programs ?? '' });
  }, 60_000);
  afterAll(async () => {
    await Promise.all(snapshots.map((snapshot) => snapshot.release?.()));
    await Promise.all(stores.map((store) => store.close()));
    await postgres.stop();
  });

  const load = async (catalogs: readonly CatalogData[]) => {
    const database = await openForLoading(postgres.url);
    try {
      return await loadCatalogs(database, catalogs);
    } finally {
      await database.close();
    }
  };
  const open = async () => {
    const store = await openPostgresStore({ database: await openDatabase(postgres.url), poll: 3_600_000, fresh: 0 });
    stores.push(store);
    return store;
  };

  test('a database without tables is refused in one line', async () => {
    const error = await openDatabase(postgres.url)
      .then((database) => openPostgresStore({ database }))
      .catch(String);
    expect(error).toBe('DatabaseError: The database has no data of Briefgraph: load catalogs with `briefgraph load`.');
  });

  describeStore(
    'PostgreSQL',
    async (catalogs) => {
      await load(catalogs);
      const snapshot = await (await open()).snapshot();
      snapshots.push(snapshot);
      return snapshot;
    },
    { most: 2, others: true },
  );

  test('a snapshot reads one revision, also while another is loaded; the next one reads that', async () => {
    const [before, after] = [generateFullCatalogs(), generateFullCatalogs(2)];
    await load(before);
    const store = await open();
    const first = await store.snapshot();
    const events = await first.count('Event', []);
    const loaded = await load(after);
    expect(loaded.written).toBeGreaterThan(0);
    expect(await first.count('Event', [])).toBe(events);
    await first.release?.();
    const second = await store.snapshot();
    expect(second.revision).toBe(loaded.revision);
    await second.release?.();
    expect(store.revision()).toBe(loaded.revision);
  });

  test('loading the same again writes nothing; two loads at once leave one of the two', async () => {
    const [one, other] = [generateFullCatalogs(), generateFullCatalogs(2)];
    const { revision } = await load(one);
    expect(await load(one)).toEqual({ revision, written: 0, removed: 0 });
    const both = await Promise.all([load(one), load(other)]);
    const snapshot = await (await open()).snapshot();
    expect(both.map((loaded) => loaded.revision)).toContain(snapshot.revision);
    await snapshot.release?.();
    const last = await load(other);
    expect(await load(other)).toEqual({ revision: last.revision, written: 0, removed: 0 });
  });

  test('what a request leaves behind reads nothing after its end: the connection may be of another request', async () => {
    const database = await openDatabase(postgres.url);
    const session = await database.open();
    await session.release();
    const other = await database.open();
    let isAnswered = false;
    session.query('select 1').then(() => {
      isAnswered = true;
    });
    // It is the same connection, which answers in turn.
    await other.query('select 2');
    expect(isAnswered).toBe(false);
    await other.release();
    await database.close();
  });
});
