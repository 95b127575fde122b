import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { type LoadOptions, loadCatalogs } from '../../../src/store/postgres/load.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';

/** A store over a database with these catalogs, which looks for newer data only when it is asked to. */
export const openLoaded = async (
  database: Database,
  catalogs: readonly CatalogData[],
  options: LoadOptions = {},
): Promise<PostgresStore> => {
  await loadCatalogs(database, catalogs, [], options);
  return openPostgresStore({ database, poll: 3_600_000 });
};
