import type { CatalogData } from '../../model/records/data-set.ts';
import { runAtOnce } from '../../model/steps.ts';
import { deriveInParts } from '../derive/derive-in-parts.ts';
import { hashData } from '../revision.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import { hashCode } from './code-version.ts';
import type { WrittenRows } from './collection-writer.ts';
import type { Database, Sql } from './database.ts';
import { openExplained } from './database-error.ts';
import { migrate } from './schema.ts';
import { hasFiles } from './write-files.ts';
import { type DerivedData, readCode, writeRows } from './write-rows.ts';

export interface LoadedCatalogs extends WrittenRows {
  revision: string;
}

/**
 * Makes checked catalogs the data of a database, which keeps their files. Nothing is derived again if it has the same files already.
 * `progress` gets how far it is, from 0 to 1.
 */
export const loadCatalogs = async (
  database: Database,
  catalogs: readonly CatalogData[],
  folders: readonly CatalogFolder[] = [],
  progress?: (share: number) => void,
): Promise<LoadedCatalogs> => {
  const session = await openExplained(database);
  try {
    await inTransaction(session, 'begin', () => migrate(session));
    const revision = await findLoaded(session, folders);
    if (revision !== null) return { revision, written: 0, removed: 0 };
    const data = derive(catalogs, folders);
    return { revision: data.revision, ...(await writeRows(session, data, progress)) };
  } finally {
    await session.release();
  }
};

const derive = (catalogs: readonly CatalogData[], folders: readonly CatalogFolder[]): DerivedData => {
  const hashes = new WeakMap<object, string>();
  const revision = runAtOnce(hashData(catalogs, hashes));
  return { revision, parts: deriveInParts(catalogs, hashes), folders };
};

/** The revision of a database that has what this code would derive from these files; else null. */
const findLoaded = async (sql: Sql, folders: readonly CatalogFolder[]): Promise<string | null> =>
  inTransaction(sql, 'begin transaction isolation level repeatable read read only', async () => {
    const [state] = await sql.query<{ revision: string }>('select revision from briefgraph.state');
    if (!state || folders.length === 0 || (await readCode(sql)) !== hashCode()) return null;
    return (await hasFiles(sql, folders)) ? state.revision : null;
  });

const inTransaction = async <Result>(sql: Sql, begin: string, run: () => Promise<Result>): Promise<Result> => {
  await sql.query(begin);
  try {
    const result = await run();
    await sql.query('commit');
    return result;
  } catch (error) {
    await sql.query('rollback').catch(() => {});
    throw error;
  }
};
