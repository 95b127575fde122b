import type { CatalogData } from '../../model/records/data-set.ts';
import { runAtOnce } from '../../model/steps.ts';
import { deriveRows } from '../derive/derive-rows.ts';
import { noKnownRows } from '../derive/known-rows.ts';
import { hashData } from '../revision.ts';
import type { Database } from './database.ts';
import { openExplained } from './database-error.ts';
import { type WrittenRows, writeRows } from './write-rows.ts';

export interface LoadedCatalogs extends WrittenRows {
  revision: string;
}

/** Makes checked catalogs the data of a database. `progress` gets how far it is, from 0 to 1. */
export const loadCatalogs = async (
  database: Database,
  catalogs: readonly CatalogData[],
  progress?: (share: number) => void,
): Promise<LoadedCatalogs> => {
  const known = noKnownRows();
  const revision = runAtOnce(hashData(catalogs, known.hashes));
  const { rowsOf } = runAtOnce(deriveRows(catalogs, known));
  const session = await openExplained(database);
  try {
    return { revision, ...(await writeRows(session, { revision, rowsOf }, progress)) };
  } finally {
    await session.release();
  }
};
