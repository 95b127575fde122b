import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { openContext } from '../../../src/graph/context.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openDatabase, openForLoading } from '../../../src/store/postgres/open-database.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { openPglite } from '../../support/pglite.ts';
import { findPostgres, startPostgres } from '../../support/postgres.ts';
import { openLoaded } from './open-loaded.ts';

/** Answers are of one revision, also while the data changes again and again, and after it has come back to what it was. */

const TINY = join(import.meta.dirname, '../../fixtures/tiny');
/** Each level is read after the one above. */
const QUERY = `{
  dataset { revision }
  events { nodes { title mentions { nodes { title publishers { name briefs { nodes { title } } } } } } }
}`;
/** More connections than a request takes that ends. */
const ENOUGH = 12;

const schema = buildGraph();
const { execute } = createExecutor(schema, { compileAt: 1 });
let catalogs: readonly CatalogData[];
beforeAll(async () => {
  catalogs = (await loadDataSet([TINY])).data ?? [];
});

/** The data, with the number of the version in all titles. */
const versionOf = (number: number): CatalogData[] => {
  const numbered = <Entry extends { title: string }>(entry: Entry): Entry => ({
    ...entry,
    title: `${entry.title} v${number}`,
  });
  return catalogs.map((catalog) => ({
    ...catalog,
    briefs: catalog.briefs.map(numbered),
    events: { ...catalog.events, events: catalog.events.events.map(numbered) },
  }));
};

/** A database that loads the next version before each connection, and if others can write meanwhile, before each statement. */
const changing = (database: Database, load: (version: number) => Promise<unknown>, isShared: boolean) => {
  const state = { isChanging: false, version: 0, connections: [] as string[][] };
  let last: Promise<unknown> = Promise.resolve();
  const change = () => {
    if (state.isChanging) last = last.then(() => load(++state.version));
    return last;
  };
  const wrapped: Database = {
    async open() {
      if (state.connections.length === ENOUGH) throw new Error('The request does not end.');
      await change();
      const run: string[] = [];
      state.connections.push(run);
      const session = await database.open();
      return {
        ...session,
        async query(text, values) {
          run.push(text);
          if (isShared) await change();
          return session.query(text, values);
        },
      };
    },
    close: () => database.close(),
  };
  return { state, database: wrapped };
};

const ask = async (store: PostgresStore, query = QUERY) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = await openContext(store);
  const { data, errors } = await execute({ schema, document, contextValue });
  await contextValue.release();
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

const askWhileChanging = async (store: PostgresStore, state: ReturnType<typeof changing>['state']) => {
  state.connections = [];
  state.isChanging = true;
  const answer = await ask(store);
  state.isChanging = false;
  // Each of the first two reads finds newer data, so that the request begins anew; the third one sees no more changes.
  const begun = state.connections.map((texts) => texts.filter((text) => /^begin/.test(text)).length);
  expect(begun).toEqual([0, 0, 1]);
  const [version, ...others] = new Set(JSON.stringify(answer).match(/(?<= v)\d+(?=")/g));
  expect(others).toEqual([]);
  // The same data in a database of its own, where nothing changes.
  const calm = await openLoaded(await openPglite(), versionOf(Number(version)));
  expect(answer).toEqual(await ask(calm));
  await calm.close();
  return Number(version);
};

test('a request reads on in a transaction when the revision has changed twice', async () => {
  const pglite = await openPglite();
  const { database, state } = changing(pglite, (version) => loadCatalogs(pglite, versionOf(version)), false);
  const store = await openLoaded(database, versionOf(0));
  expect(await askWhileChanging(store, state)).toBe(3);
  expect(state.version).toBe(3);
  await store.close();
}, 60_000);

test.skipIf(findPostgres() === null)(
  'it sees no change before any of its statements there, on a server of PostgreSQL',
  async () => {
    const postgres = await startPostgres({ programs: findPostgres() ?? '' });
    const loading = await openForLoading(postgres.url);
    const load = (version: number) => loadCatalogs(loading, versionOf(version));
    await load(0);
    const { database, state } = changing(await openDatabase(postgres.url), load, true);
    const store = await openPostgresStore({ database, poll: 3_600_000, fresh: 3_600_000 });
    const version = await askWhileChanging(store, state);
    // The transaction reads what was there at its first statement but the one that begins it; there were more changes after that.
    const inTransaction = state.connections[2]?.length ?? 0;
    expect(inTransaction).toBeGreaterThan(3);
    expect(state.version - version).toBeGreaterThanOrEqual(inTransaction - 2);
    await store.close();
    await loading.close();
    await postgres.stop();
  },
  60_000,
);

test.each([
  ['', []],
  [', in tables that an older release has filled', ['delete from briefgraph.last_numbers']],
])(
  'data that was another one between two looks is answered as if it had always been there%s',
  async (_, older) => {
    const database = await openPglite();
    /** Events of the register, of which no brief says anything. */
    const load = (from: number, to?: number) => loadCatalogs(database, events(from, to));
    const events = (from: number, to?: number): CatalogData[] =>
      catalogs.map((catalog) => ({
        ...catalog,
        briefs: [],
        outcomes: undefined,
        events: { ...catalog.events, events: catalog.events.events.slice(from, to) },
      }));
    const store = await openLoaded(database, events(0));
    const read = (first: number) =>
      ask(
        store,
        `{
          dataset { revision }
          events(first: ${first}) { nodes { title } }
          search(text: "harbour", first: ${first}) { nodes { ... on Event { title } ... on Issue { title } } }
        }`,
      );
    const before = await read(50);
    expect(before.events.nodes).toHaveLength(3);
    expect(new Set(before.search.nodes.map(({ title }: { title: string }) => title)).size).toBeGreaterThan(3);
    const session = await database.open();
    for (const statement of older) await session.query(statement);
    await session.release();
    // Without the first row and the last one, then with all again. The row of the catalog says how many there are.
    expect(await load(1, -1)).toMatchObject({ written: 1, removed: 2 });
    expect(await load(0)).toMatchObject({ revision: before.dataset.revision, written: 3, removed: 0 });
    // Another page, whose rows were read before.
    expect(await read(51)).toEqual(before);
    await store.close();
  },
  60_000,
);
