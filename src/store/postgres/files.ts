import crypto from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fillFolder, listFilled } from '../json/replace-file.ts';
import { DataError, fileProblem } from '../problem.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import type { Database, Session } from './database.ts';
import { DatabaseError, withExplained } from './database-error.ts';
import { SHARED } from './schema.ts';

/** The files of the last load, byte for byte: they are of no revision, since a comment or a space changes a file and not its records. */

interface StoredFile {
  folder: string;
  path: string;
  hash: string;
}

interface StoredCatalog {
  folder: string;
  key: string;
  source: string | null;
  issued: string | null;
}

const toCatalog = ({ folder, catalog, origin }: CatalogFolder): StoredCatalog => ({
  folder,
  key: catalog.key,
  source: origin?.source ?? null,
  issued: origin?.issued ?? null,
});

const toText = (rows: readonly object[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');

const FILES = `select folder, path, hash from ${SHARED}.file`;

/** Whether a database was loaded from the same files of the same catalogs, as far as their hashes say. */
export const hasFiles = async (session: Session, folders: readonly CatalogFolder[]): Promise<boolean> => {
  const catalogs = await session.query<StoredCatalog>(`select folder, key, source, issued from ${SHARED}.catalog`);
  const files = await session.query<StoredFile>(FILES);
  const own = folders.flatMap(({ folder, files: all }) => all.map(({ path, hash }) => ({ folder, path, hash })));
  return toText(catalogs) === toText(folders.map(toCatalog)) && toText(files) === toText(own);
};

/**
 * Makes these the files of a database, in the caller's transaction. Files that it has already are left alone. Throws a DataError if
 * one has changed since it was read.
 */
export const writeFiles = async (session: Session, folders: readonly CatalogFolder[]): Promise<void> => {
  await session.query(`delete from ${SHARED}.catalog`);
  for (const { folder, key, source, issued } of folders.map(toCatalog))
    await session.query(`insert into ${SHARED}.catalog values ($1, $2, $3, $4)`, [folder, key, source, issued]);
  const nameOf = (folder: string, path: string) => `${folder}:${path}`;
  const stored = await session.query<StoredFile>(FILES);
  const old = new Map(stored.map((file) => [nameOf(file.folder, file.path), file]));
  for (const { folder, files } of folders)
    for (const { path, hash, file } of files) {
      const name = nameOf(folder, path);
      const isSame = old.get(name)?.hash === hash;
      old.delete(name);
      if (isSame) continue;
      const bytes = await readFile(file);
      if (crypto.hash('sha256', bytes) !== hash)
        throw new DataError([fileProblem(file, 'this was changed after it was checked; load again')]);
      await session.query(
        `insert into ${SHARED}.file values ($1, $2, $3, $4)
          on conflict (folder, path) do update set hash = excluded.hash, bytes = excluded.bytes`,
        [folder, path, hash, bytes],
      );
    }
  for (const { folder, path } of old.values())
    await session.query(`delete from ${SHARED}.file where folder = $1 and path = $2`, [folder, path]);
};

/** What was written by a dump. */
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
 * Writes the files of the catalogs in a database into a folder, byte for byte as they were loaded: all of one load. Throws a
 * DumpFolderError, and writes nothing, if the folder has other files.
 */
export const dumpCatalogs = (
  database: Database,
  out: string,
  progress: (share: number) => void = () => {},
): Promise<Dump> =>
  withExplained(database, async (session) => {
    await session.query('begin transaction isolation level repeatable read read only');
    const revision = await readRevision(session);
    const files = await readDumped(session);
    const isSame = await compareFolder(out, files);
    if (!isSame) await fillFolder(out, (copy) => writeCopy(session, copy, files, progress));
    const catalogs = await session.query<StoredCatalog>(
      `select key, folder, source, issued from ${SHARED}.catalog order by folder`,
    );
    const described = catalogs.map((catalog) => {
      const own = files.filter(({ folder }) => folder === catalog.folder);
      return { ...catalog, files: own.length, bytes: own.reduce((sum, { size }) => sum + Number(size), 0) };
    });
    return { revision, catalogs: described, isSame };
  });

/** The revision of the last load, by whichever release. */
const readRevision = async (session: Session): Promise<string> => {
  const [shared] = await session.query<{ has: boolean }>(`select to_regclass('${SHARED}.file') is not null as has`);
  const [last] = shared?.has
    ? await session.query<{ revision: string }>(
        `select revision from ${SHARED}.current where exists (select from ${SHARED}.file) order by loaded_at desc limit 1`,
      )
    : [];
  if (last) return last.revision;
  throw new DatabaseError('The database has no files of catalogs: load them with `briefgraph load`.');
};

type DumpedFile = StoredFile & { size: number };
const nameOf = ({ folder, path }: StoredFile): string => (folder === '' ? path : `${folder}/${path}`);

const readDumped = async (session: Session): Promise<readonly DumpedFile[]> => {
  const files = await session.query<DumpedFile>(
    `select folder, path, hash, octet_length(bytes) as size from ${SHARED}.file order by folder, path`,
  );
  const strange = files.find((file) => nameOf(file).split(/[/\\]/).includes('..'));
  if (strange) throw new DatabaseError(`The database has a file that is in no folder of catalogs: ${nameOf(strange)}`);
  return files;
};

/** Whether a folder has all of these files. Throws if it has others. */
const compareFolder = async (out: string, files: readonly DumpedFile[]): Promise<boolean> => {
  const found = await listFilled(out);
  const hashes = new Map(files.map((file) => [nameOf(file), file.hash]));
  for (const name of found) {
    const hash = hashes.get(name);
    if (hash === undefined) throw new DumpFolderError(`The folder has ${name}, which the database has not.`);
    if (crypto.hash('sha256', await readFile(join(out, name))) !== hash)
      throw new DumpFolderError(`The folder has another ${name} than the database.`);
  }
  return found.length === files.length;
};

const writeCopy = async (
  session: Session,
  copy: string,
  files: readonly DumpedFile[],
  progress: (share: number) => void,
): Promise<void> => {
  for (const [index, file] of files.entries()) {
    const [stored] = await session.query<{ bytes: Uint8Array }>(
      `select bytes from ${SHARED}.file where folder = $1 and path = $2`,
      [file.folder, file.path],
    );
    const path = join(copy, nameOf(file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, stored?.bytes ?? []);
    progress((index + 1) / files.length);
  }
};
