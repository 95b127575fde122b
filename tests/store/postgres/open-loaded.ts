import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';

/**
 * A store over a database with these catalogs, which looks for newer data only when it is asked to, and until then answers from
 * memory what it can for so many ms. `common` rows make a value common, and a list that is no longer than `shortList` is read to its end.
 */
export const openLoaded = async (
  database: Database,
  catalogs: readonly CatalogData[],
  { fresh = 3_600_000, shortList, ...options }: { fresh?: number; shortList?: number; common?: number } = {},
): Promise<PostgresStore> => {
  await loadCatalogs(database, catalogs, [], options);
  return openPostgresStore({ database, poll: 3_600_000, fresh, shortList });
};
