import { join } from 'node:path';
import { type GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createExecutor, EXECUTORS } from '../../../src/graph/executor.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import { readStore } from '../../../src/graph/reading/read-store.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import type { PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { losingDatabase } from '../../support/losing-database.ts';
import { openPglite } from '../../support/pglite.ts';
import { openLoaded } from './open-loaded.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');
const read = async () => (await loadDataSet([TINY])).data ?? [];

test('while the database does not answer, requests get NOT_READY; the server goes on when it answers again', async () => {
  let isDown = false;
  const pglite = await openPglite();
  const store = await openLoaded(
    {
      open: () => (isDown ? Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:5432')) : pglite.open()),
      close: () => pglite.close(),
    },
    await read(),
  );
  const { context, status } = readStore(store);
  await (await context()).release();
  isDown = true;
  await store.reload();
  const error = await Promise.resolve(context()).catch((error: GraphQLError) => error);
  expect(error).toMatchObject({
    message: 'The data cannot be read at the moment.',
    extensions: { code: 'NOT_READY', http: { status: 503 } },
  });
  expect(status()).toMatchObject({
    ready: false,
    problem: 'The data cannot be read at the moment. The database cannot be reached.',
  });
  expect(store.problem()).toBe('The database does not answer: connect ECONNREFUSED 10.0.0.1:5432');
  isDown = false;
  await (store as PostgresStore).reload();
  expect(status()).toMatchObject({ ready: true });
  await (await context()).release();
  await store.close();
}, 60_000);

test.each(EXECUTORS)(
  'a database that is lost while a request reads: nothing but NOT_READY, and the next request is answered, %s',
  async (executor) => {
    const database = losingDatabase(await openPglite());
    const store = await openLoaded(database, await read());
    const schema = buildGraph();
    const { execute } = createExecutor(schema, { executor });
    const { context, status } = readStore(store);
    const document = parse('{ dataset { license } events { totalCount nodes { title participants { totalCount } } } }');
    const ask = async (statements: number) => {
      const contextValue = await context();
      database.left = statements;
      try {
        return await execute({ schema, document, contextValue });
      } finally {
        await contextValue.release();
        database.left = Number.POSITIVE_INFINITY;
      }
    };
    for (const statements of [0, 1]) {
      const { data, errors = [] } = await ask(statements);
      expect({ data, errors: errors.map(({ extensions }) => extensions) }).toEqual({
        data: undefined,
        errors: [{ code: 'NOT_READY', http: { status: 503 } }],
      });
    }
    const { data, errors } = await ask(Number.POSITIVE_INFINITY);
    expect(errors).toBeUndefined();
    expect(data?.events).toMatchObject({ totalCount: 3, nodes: Array(3).fill({ title: expect.any(String) }) });
    expect(status()).toMatchObject({ ready: true });
    await store.close();
  },
  60_000,
);

// Vitest fails if a promise is rejected that nobody waits for: it would end the process of a server.
test('of two mistakes in one field, one is reported, and what the other one has begun ends quietly', async () => {
  const store = await openLoaded(await openPglite(), await read());
  const schema = buildGraph();
  const { context } = readStore(store);
  for (const executor of EXECUTORS) {
    const { execute } = createExecutor(schema, { executor, compileAt: 1 });
    const contextValue = await context();
    const document = parse(
      '{ events(where: { briefs: ["no-such-brief"] }, after: "%%%") { totalCount } briefs { nodes { claims { totalCount } } } }',
    );
    const { errors } = await execute({ schema, document, contextValue });
    // It is the other one if what it depends on was read before.
    const [code, ...others] = errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(['INVALID_CURSOR', 'BAD_USER_INPUT']).toContain(code);
    expect(others).toEqual([]);
    await contextValue.release();
  }
  // The look-up of the brief comes after the answer, and takes no connection that nobody would give back.
  const after = await store.snapshot();
  expect(await after.count('Event', [])).toBeGreaterThan(0);
  await after.release?.();
  await store.close();
}, 60_000);
