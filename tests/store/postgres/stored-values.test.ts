import { expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { PostgresSnapshot } from '../../../src/store/postgres/postgres-snapshot.ts';
import { createStoredRow } from '../../../src/store/postgres/stored-row.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { openLoaded } from './open-loaded.ts';

const PAGE = { order: 'CODE', descending: false, from: 'START', take: 1 } as const;

/** PostgreSQL's texts hold no zero, which JSON may have: such data is loaded, and rows are only not found by such a value. */
test('data with a zero in values that rows are found by is loaded', async () => {
  const [first, ...others] = generateFullCatalogs() as [CatalogData, ...CatalogData[]];
  const license = 'of\0mine';
  const store = await openLoaded(await openPglite(), [{ ...first, catalog: { ...first.catalog, license } }, ...others]);
  const snapshot = await store.snapshot();
  expect((await snapshot.byIds('Catalog', [first.catalog.key]))[0]?.license).toBe(license);
  expect(await snapshot.count('Catalog', [])).toBe(1 + others.length);
  expect(await snapshot.count('Catalog', [{ term: 'license', any: [license] }])).toBe(0);
  await snapshot.release?.();
  await store.close();
}, 60_000);

test('rows are stored without what only filters and the search need, which is part of what a load compares', async () => {
  const store = await openLoaded(await openPglite(), generateFullCatalogs());
  const snapshot = (await store.snapshot()) as PostgresSnapshot;
  const [found] = (await snapshot.page('Country', { ...PAGE, where: [{ term: 'named', any: ['true'] }] })).rows;
  expect(found?.alpha3).toHaveLength(3);
  expect(found?.briefs).toBeUndefined();
  expect(await snapshot.count('Country', [{ term: 'brief', any: ['brief-1'] }])).toBeGreaterThan(0);
  const known = (briefs: string[]) => createStoredRow('Country', snapshot.names)({ ...found, briefs });
  expect(known(['brief-1']).body).toBe(known(['brief-1', 'brief-2']).body);
  expect(known(['brief-1']).content).not.toBe(known(['brief-1', 'brief-2']).content);
  await snapshot.release?.();
  await store.close();
}, 60_000);
