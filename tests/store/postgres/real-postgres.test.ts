import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContext } from '../../../src/graph/context.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { openDatabase, openForLoading, withSession } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { schemaOf, tableOf } from '../../../src/store/postgres/schema.ts';
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
  beforeAll(async () => {
    postgres = await startPostgres({ programs: programs ?? '' });
  }, 60_000);
  afterAll(async () => {
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
    const store = await openPostgresStore({ database: await openDatabase(postgres.url), poll: 3_600_000 });
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
      return (await open()).snapshot();
    },
    { most: 2, others: true },
  );

  const query = async <Row>(text: string): Promise<readonly Row[]> => {
    const database = await openForLoading(postgres.url);
    try {
      return await withSession(database, (session) => session.query<Row>(text));
    } finally {
      await database.close();
    }
  };

  test('a snapshot reads one revision, also while another is loaded; the next one reads that', async () => {
    const [before, after] = [generateFullCatalogs(), generateFullCatalogs(2)];
    await load(before);
    const store = await open();
    const first = await store.snapshot();
    const events = await first.count('Event', []);
    const loaded = await load(after);
    expect(loaded.written).toBeGreaterThan(0);
    expect(await first.count('Event', [])).toBe(events);
    expect(await first.page('Event', { ...FIRST, take: 3 })).toMatchObject({ rows: Array(3).fill(expect.anything()) });
    await store.reload();
    expect((await store.snapshot()).revision).toBe(loaded.revision);
    expect(store.revision()).toBe(loaded.revision);
  });

  test('loading the same again writes nothing; two loads at once leave one of the two', async () => {
    const [one, other] = [generateFullCatalogs(), generateFullCatalogs(2)];
    const { revision } = await load(one);
    expect(await load(one)).toEqual({ revision, written: 0 });
    const both = await Promise.all([load(one), load(other)]);
    const snapshot = await (await open()).snapshot();
    expect(both.map((loaded) => loaded.revision)).toContain(snapshot.revision);
    const last = await load(other);
    expect(await load(other)).toEqual({ revision: last.revision, written: 0 });
  });

  test('a request whose revision was dropped runs once more on the newest', async () => {
    await load(generateFullCatalogs());
    const store = await open();
    const { execute } = createExecutor(buildGraph());
    const ask = async (first: number) => {
      const document = parse(`{ dataset { revision } events(first: ${first}) { totalCount nodes { title } } }`);
      const contextValue = await openContext(store);
      const { data, errors } = await execute({ schema: buildGraph(), document, contextValue });
      return { revision: (data?.dataset as { revision: string } | undefined)?.revision, errors };
    };
    const { revision } = await load(generateFullCatalogs(2));
    const [old] = await query<{ schema: string }>(
      `select schema from bg.revision where schema <> '${schemaOf(revision)}' order by loaded_at desc limit 1`,
    );
    await query(`drop schema "${old?.schema}" cascade`);
    expect(await ask(5)).toEqual({ revision, errors: undefined });
    // If nothing newer is there, the data cannot be read.
    await query(`drop schema "${schemaOf(revision)}" cascade`);
    const { errors } = await ask(6);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_READY', http: { status: 503 } }]);
  });

  test('a statement that takes too long has its code', async () => {
    await load(generateFullCatalogs(3));
    const database = await openDatabase(postgres.url, { statementTimeout: 500 });
    const store = await openPostgresStore({ database, poll: 3_600_000 });
    stores.push(store);
    const other = await openForLoading(postgres.url);
    const session = await other.open();
    await session.query('begin');
    await session.query(`lock table ${tableOf(schemaOf(store.revision()), 'Event')} in access exclusive mode`);
    const { execute } = createExecutor(buildGraph());
    const contextValue = await openContext(store);
    const { errors } = await execute({
      schema: buildGraph(),
      document: parse('{ events { nodes { title } } }'),
      contextValue,
    });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TIMEOUT', http: { status: 503 } }]);
    await session.release();
    await other.close();
  });
});

const FIRST = { where: [], order: 'DATE', descending: false, from: 'START' } as const;
