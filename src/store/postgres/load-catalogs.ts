import type { CatalogData } from '../../model/records/data-set.ts';
import { streamRows } from '../derive/derive-rows.ts';
import { describeOwn, noKnownFiles, type OwnRelease } from '../releases/describe-release.ts';
import { hashData } from '../revision.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import { hashCode } from './code-version.ts';
import type { WrittenRows } from './collection-writer.ts';
import type { Database, Sql } from './database.ts';
import { openExplained } from './database-error.ts';
import { migrate } from './schema.ts';
import { hasFiles } from './write-files.ts';
import { hasReleases } from './write-releases.ts';
import { readCode, writeRows } from './write-rows.ts';

export interface LoadedCatalogs extends WrittenRows {
  revision: string;
}

export interface LoadOptions {
  /** Gets how far it is, from 0 to 1. */
  progress?: (share: number) => void;
  /** Gets why a catalog is not offered as a release. */
  warn?: (message: string) => void;
  /** How many rows make a value common; fewer than otherwise in tests. */
  common?: number;
}

/**
 * Makes checked catalogs the data of a database, which keeps their files, and the releases of those that are of this server. Nothing is
 * derived again if it has the same files already.
 */
export const loadCatalogs = async (
  database: Database,
  catalogs: readonly CatalogData[],
  folders: readonly CatalogFolder[] = [],
  { progress, warn = () => {}, common }: LoadOptions = {},
): Promise<LoadedCatalogs> => {
  const session = await openExplained(database);
  try {
    await inTransaction(session, 'begin', () => migrate(session));
    const known = noKnownFiles();
    const releases: OwnRelease[] = [];
    for (const catalog of catalogs) {
      const release = describeOwn(catalog, known, warn);
      if (release) releases.push(release);
    }
    const loaded = await findLoaded(session, folders, releases);
    if (loaded !== null) return { revision: loaded, written: 0, removed: 0 };
    const revision = hashData(catalogs, known.hashes);
    const data = { revision, parts: streamRows(catalogs, { hashes: known.hashes }), folders, releases, common };
    return { revision, ...(await writeRows(session, data, progress)) };
  } finally {
    await session.release();
  }
};

/** The revision of a database that has what this code would derive from these files, and offers these releases; else null. */
const findLoaded = async (
  sql: Sql,
  folders: readonly CatalogFolder[],
  releases: readonly OwnRelease[],
): Promise<string | null> =>
  inTransaction(sql, 'begin transaction isolation level repeatable read read only', async () => {
    const [state] = await sql.query<{ revision: string }>('select revision from briefgraph.state');
    if (!state || folders.length === 0 || (await readCode(sql)) !== hashCode()) return null;
    return (await hasFiles(sql, folders)) && (await hasReleases(sql, releases)) ? state.revision : null;
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
