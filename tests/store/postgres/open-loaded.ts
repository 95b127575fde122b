import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import type { Store } from '../../../src/store/store.ts';

/** A store over a database with these catalogs, which looks for newer data only when it is asked to. */
export const openLoaded = async (database: Database, catalogs: readonly CatalogData[]): Promise<Store> => {
  await loadCatalogs(database, catalogs);
  return openPostgresStore({ database, poll: 3_600_000 });
};
