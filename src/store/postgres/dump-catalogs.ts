import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fillFolder, listFilled } from '../json/replace-file.ts';
import { sha256 } from '../sha256.ts';
import type { Database, Sql } from './database.ts';
import { DatabaseError, openExplained } from './database-error.ts';
import { readVersion } from './postgres-store.ts';
import { describeNewer, SCHEMA_VERSION, WITH_FILES } from './schema.ts';

/** What was written. */
export interface Dump {
  revision: string;
  catalogs: readonly DumpedCatalog[];
  /** Whether the folder had all of it already. */
  isSame: boolean;
}

export interface DumpedCatalog {
  key: string;
  /** In the folder of the dump; empty for the folder itself. */
  folder: string;
  /** Where its release was read, and when that was issued; null if it was loaded from a folder. */
  source: string | null;
  issued: string | null;
  files: number;
  bytes: number;
}

/** A folder has other files. */
export class DumpFolderError extends Error {
  override name = 'DumpFolderError';
}

/**
 * Writes the files of the catalogs in a database into a folder, byte for byte as they were loaded: all of one revision. Throws a
 * DumpFolderError, and writes nothing, if the folder has other files.
 */
export const dumpCatalogs = async (
  database: Database,
  out: string,
  progress: (share: number) => void = () => {},
): Promise<Dump> => {
  const session = await openExplained(database);
  try {
    await session.query('begin transaction isolation level repeatable read read only');
    const revision = await readRevision(session);
    const files = await readFiles(session);
    const found = await compareFolder(out, files);
    if (!found.isSame) await fillFolder(out, (copy) => writeCopy(session, copy, files, progress));
    return { revision, catalogs: await readCatalogs(session, files), isSame: found.isSame };
  } finally {
    await session.release();
  }
};

const readRevision = async (sql: Sql): Promise<string> => {
  const version = await readVersion(sql);
  if (version > SCHEMA_VERSION) throw new DatabaseError(describeNewer(version));
  const isOld = version < WITH_FILES;
  const [state] = isOld ? [] : await sql.query<{ revision: string }>('select revision from briefgraph.state');
  const [files] = isOld ? [] : await sql.query('select 1 from briefgraph.files limit 1');
  if (state && files) return state.revision;
  throw new DatabaseError('The database has no files of catalogs: load them with `briefgraph load`.');
};

interface StoredFile {
  folder: string;
  path: string;
  hash: string;
  size: number;
}

const nameOf = ({ folder, path }: StoredFile): string => (folder === '' ? path : `${folder}/${path}`);

const readFiles = async (sql: Sql): Promise<StoredFile[]> => {
  const files = await sql.query<StoredFile>(
    'select folder, path, hash, octet_length(bytes) as size from briefgraph.files order by folder, path',
  );
  const [strange] = files.filter((file) => nameOf(file).split(/[/\\]/).includes('..'));
  if (strange) throw new DatabaseError(`The database has a file that is in no folder of catalogs: ${nameOf(strange)}`);
  return [...files];
};

const readCatalogs = async (sql: Sql, files: readonly StoredFile[]): Promise<DumpedCatalog[]> => {
  const catalogs = await sql.query<Omit<DumpedCatalog, 'files' | 'bytes'>>(
    'select key, folder, source, issued from briefgraph.catalogs order by folder',
  );
  return catalogs.map((catalog) => {
    const own = files.filter(({ folder }) => folder === catalog.folder);
    return { ...catalog, files: own.length, bytes: own.reduce((sum, { size }) => sum + Number(size), 0) };
  });
};

/** Whether a folder has all of these files. Throws if it has others. */
const compareFolder = async (out: string, files: readonly StoredFile[]): Promise<{ isSame: boolean }> => {
  const found = await listFilled(out);
  const hashes = new Map(files.map((file) => [nameOf(file), file.hash]));
  for (const name of found) {
    const hash = hashes.get(name);
    if (hash === undefined) throw new DumpFolderError(`The folder has ${name}, which the database has not.`);
    const bytes = await readFile(join(out, name));
    if (sha256(bytes) !== hash) throw new DumpFolderError(`The folder has another ${name} than the database.`);
  }
  return { isSame: found.length === files.length };
};

const writeCopy = async (
  sql: Sql,
  copy: string,
  files: readonly StoredFile[],
  progress: (share: number) => void,
): Promise<void> => {
  for (const [index, file] of files.entries()) {
    const [stored] = await sql.query<{ bytes: Uint8Array }>(
      'select bytes from briefgraph.files where folder = $1 and path = $2',
      [file.folder, file.path],
    );
    const path = join(copy, nameOf(file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, stored?.bytes ?? []);
    progress((index + 1) / files.length);
  }
};
