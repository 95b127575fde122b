import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import type { PostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { openLoaded } from '../store/postgres/open-loaded.ts';
import { serveFederation } from '../support/federation.ts';
import { type LosingDatabase, losingDatabase } from '../support/losing-database.ts';
import { type Partner, PUBLICATION_ID, startPartner } from '../support/partner.ts';
import { openPglite } from '../support/pglite.ts';
import type { Asker } from '../support/serve.ts';

/** A gateway whose own subgraphs read a database, beside a partner. */

const TINY = join(import.meta.dirname, '../fixtures/tiny');
let partner: Partner;
let store: PostgresStore;
let gateway: Asker & { close(): void };
let database: LosingDatabase;
beforeAll(async () => {
  const { data } = await loadDataSet([TINY]);
  database = losingDatabase(await openPglite());
  store = await openLoaded(database, data ?? []);
  partner = await startPartner();
  gateway = await serveFederation(store, [partner.subgraph]);
}, 60_000);
afterAll(async () => {
  gateway.close();
  await partner.close();
  await store.close();
});

test('a request that needs nothing of ours takes no connection, so slow partners do not use them up', async () => {
  const before = database.taken;
  expect(await gateway.get(`{ publication(id: "${PUBLICATION_ID}") { title } }`)).toEqual({
    publication: { title: 'Neighbours at Sea' },
  });
  expect(database.taken).toBe(before);
  await gateway.get('{ events { totalCount } }');
  expect(database.taken).toBeGreaterThan(before);
});

test.each([0, 1, 2])('a database that is lost after %i statements: nothing but NOT_READY', async (statements) => {
  const query = `{ dataset { license } publication(id: "${PUBLICATION_ID}") { title }
    events(first: ${statements + 1}) { totalCount nodes { title participants { totalCount } } } }`;
  database.left = statements;
  const { status, ...answer } = await gateway.ask(query).finally(() => {
    database.left = Number.POSITIVE_INFINITY;
  });
  expect({ status, answer: { ...answer } }).toEqual({
    status: 503,
    answer: { errors: [{ message: 'The data cannot be read at the moment.', extensions: { code: 'NOT_READY' } }] },
  });
  const { errors } = await gateway.ask(query);
  expect(errors).toBeUndefined();
});

// Vitest fails if a promise is rejected that nobody waits for: it would end the process of a server.
test('of two mistakes in one field, one is reported', async () => {
  const query =
    '{ events(where: { briefs: ["no-such-brief"] }, after: "%%%") { totalCount } briefs { nodes { claims { totalCount } } } }';
  const { errors } = await gateway.ask(query);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_CURSOR']);
  await new Promise((resolve) => setTimeout(resolve, 100));
});
