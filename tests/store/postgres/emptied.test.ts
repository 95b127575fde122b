import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import type { PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { TABLES_OF_COUNTS, TABLES_OF_ROWS } from '../../../src/store/postgres/tables.ts';
import { openPglite } from '../../support/pglite.ts';
import { openLoaded } from './open-loaded.ts';

/** A store goes on over a database that is emptied and loaded again. */

const TINY = join(import.meta.dirname, '../../fixtures/tiny');
const NO_DATA = 'The database has no data of Briefgraph: load catalogs with `briefgraph load`.';

let catalogs: readonly CatalogData[];
let database: Database;
let store: PostgresStore;
beforeEach(async () => {
  catalogs = (await loadDataSet([TINY])).data ?? [];
  database = await openPglite();
}, 60_000);
afterEach(() => store.close());

/** The register of events from one on; no brief says anything of them. */
const eventsFrom = (first: number): CatalogData[] =>
  catalogs.map((catalog) => ({
    ...catalog,
    briefs: [],
    outcomes: undefined,
    events: { ...catalog.events, events: catalog.events.events.slice(first) },
  }));

const run = async (...statements: string[]) => {
  const session = await database.open();
  for (const statement of statements) await session.query(statement);
  await session.release();
};

/** The first events, as a request reads them. */
const readEvents = async (take: number) => {
  const snapshot = await store.snapshot();
  const query = { where: [], order: 'DATE', descending: false, from: 'START', take } as const;
  const { rows } = await snapshot.page('Event', query);
  await snapshot.release?.();
  return rows.map(({ slug }) => slug);
};

/** All that hold data; who made them and when is left. */
const TABLES = ['state', ...TABLES_OF_ROWS, ...TABLES_OF_COUNTS, 'spellings'];
const DROP = ['drop schema briefgraph cascade'];
const TRUNCATE = TABLES.map((table) => `truncate briefgraph.${table}`);

test.each([
  ['without tables', DROP, true],
  ['with tables without data', TRUNCATE, true],
  ['without tables, which no look has found', DROP, false],
])(
  'a database %s, and then with the same data in other places',
  async (_, statements, isSeen) => {
    await loadCatalogs(database, eventsFrom(1));
    store = await openLoaded(database, eventsFrom(0));
    const all = await readEvents(3);
    expect(all).toHaveLength(3);
    await run(...statements);
    if (isSeen) {
      await store.reload();
      expect(store.problem()).toBe(NO_DATA);
    }
    await loadCatalogs(database, eventsFrom(0));
    await store.reload();
    expect(store.problem()).toBeNull();
    expect(await readEvents(2)).toEqual(all.slice(0, 2));
  },
  60_000,
);
