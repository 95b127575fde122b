import { afterAll } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { openPglite } from '../../support/pglite.ts';
import { describeStore } from '../contract.ts';
import { openLoaded } from './open-loaded.ts';

const stores: Store[] = [];
afterAll(() => Promise.all(stores.map((store) => store.close())));

describeStore(
  'PostgreSQL in this process',
  async (catalogs) => {
    // Only the first is asked more than for its revision.
    await Promise.all(stores.splice(1).map((store) => store.close()));
    const store = await openLoaded(await openPglite(), catalogs);
    stores.push(store);
    return store.snapshot();
  },
  { most: 2 },
);
