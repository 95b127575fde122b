import type { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { readStore } from '../../../src/graph/read-store.ts';
import type { PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { openLoaded } from './open-loaded.ts';

test('while the database does not answer, requests get NOT_READY; the server goes on when it answers again', async () => {
  let isDown = false;
  const pglite = await openPglite();
  const store = await openLoaded(
    {
      open: () => (isDown ? Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:5432')) : pglite.open()),
      close: () => pglite.close(),
    },
    generateFullCatalogs(),
  );
  const { context, status } = readStore(store);
  await (await context()).release();
  isDown = true;
  const error = await Promise.resolve(context()).catch((error: GraphQLError) => error);
  expect(error).toMatchObject({
    message: 'The data cannot be read at the moment.',
    extensions: { code: 'NOT_READY', http: { status: 503 } },
  });
  expect(status()).toMatchObject({ ready: false, problem: 'The data cannot be read at the moment.' });
  expect(store.problem()).toBe('The database does not answer: connect ECONNREFUSED 10.0.0.1:5432');
  isDown = false;
  await (store as PostgresStore).reload();
  expect(status()).toMatchObject({ ready: true });
  await (await context()).release();
  await store.close();
});
