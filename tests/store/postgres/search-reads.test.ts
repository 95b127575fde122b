import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCatalogData } from '../../../src/store/memory/memory-snapshot.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import type { Store } from '../../../src/store/store.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { wrapQueries } from '../../support/wrap-queries.ts';
import { openLoaded } from './open-loaded.ts';

/** A search reads the rows that it compares, and none that it has no use for or that another one has read. */

const EVENTS = 400;
let store: Store;
let read = 0;

/** The same database, of which the rows are counted that are read to be compared. */
const counting = (database: Database): Database =>
  wrapQueries(database, async ({ session, text, values }) => {
    const rows = await session.query(text, values);
    if (text.includes('join briefgraph.documents')) read += rows.length;
    return rows;
  });

beforeAll(async () => {
  store = await openLoaded(counting(await openPglite()), [toCatalogData(generateDataSet(EVENTS, 2))]);
}, 60_000);
afterAll(() => store.close());

const search = async (text: string) => {
  read = 0;
  const snapshot = await store.snapshot();
  const { count } = await snapshot.searchSummary({ text });
  await snapshot.release?.();
  return { count, read };
};

test('of a rare word beside common ones, the rows that have it', async () => {
  const found = await search('event 73 of many');
  expect(found.count).toBeGreaterThan(0);
  expect(found.read).toBeGreaterThan(0);
  expect(found.read).toBeLessThan(20);
});

test('of common words, many rows, and once for all searches of a revision', async () => {
  const first = await search('many');
  expect(first.count).toBeGreaterThanOrEqual(EVENTS);
  expect(first.read).toBeGreaterThan(EVENTS / 2);
  expect(await search('of many')).toEqual({ count: first.count, read: 0 });
});
