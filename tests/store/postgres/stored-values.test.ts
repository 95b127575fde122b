import { expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { openLoaded } from './open-loaded.ts';

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
