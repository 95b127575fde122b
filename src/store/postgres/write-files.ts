import { readFile } from 'node:fs/promises';
import { DataError, fileProblem } from '../problem.ts';
import { sha256 } from '../sha256.ts';
import { appendLarge, type Values } from './append-rows.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import type { Sql } from './database.ts';

/** Whether a database was loaded from the same files of the same catalogs, as far as their hashes say. */
export const hasFiles = async (sql: Sql, folders: readonly CatalogFolder[]): Promise<boolean> => {
  const catalogs = await sql.query<StoredCatalog>('select folder, key, source, issued from briefgraph.catalogs');
  const files = await sql.query<StoredFile>('select folder, path, hash from briefgraph.files');
  const isSame = (stored: readonly object[], now: readonly object[]) => toText(stored) === toText(now);
  return isSame(catalogs, folders.map(toCatalog)) && isSame(files, folders.flatMap(toFiles));
};

const toText = (rows: readonly object[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');

/**
 * Makes these the files of a database, in the caller's transaction. Files that it has already are left alone. Throws a DataError if
 * one has changed since it was read.
 */
export const writeFiles = async (sql: Sql, folders: readonly CatalogFolder[]): Promise<void> => {
  await sql.query('delete from briefgraph.catalogs');
  for (const { folder, key, source, issued } of folders.map(toCatalog))
    await sql.query('insert into briefgraph.catalogs (folder, key, source, issued) values ($1, $2, $3, $4)', [
      folder,
      key,
      source,
      issued,
    ]);
  const stored = await sql.query<StoredFile>('select folder, path, hash from briefgraph.files');
  const nameOf = ({ folder, path }: Pick<StoredFile, 'folder' | 'path'>) => `${folder}:${path}`;
  const known = new Map(stored.map((file) => [nameOf(file), file]));
  const added: [StoredFile, string][] = [];
  for (const { folder, files } of folders)
    for (const { path, hash, file } of files) {
      const name = nameOf({ folder, path });
      if (known.get(name)?.hash === hash) known.delete(name);
      else added.push([{ folder, path, hash }, file]);
    }
  for (const { folder, path } of known.values())
    await sql.query('delete from briefgraph.files where folder = $1 and path = $2', [folder, path]);
  const columns = { folder: 'text', path: 'text', hash: 'text', bytes: 'bytea' } as const;
  await appendLarge(sql, 'files', columns, readAdded(added));
};

async function* readAdded(files: readonly [StoredFile, string][]): AsyncIterable<Values> {
  for (const [{ folder, path, hash }, file] of files) {
    const bytes = await readFile(file);
    if (sha256(bytes) !== hash)
      throw new DataError([fileProblem(file, 'this was changed after it was checked; load again')]);
    yield [folder, path, hash, bytes.toString('hex')];
  }
}

interface StoredCatalog {
  folder: string;
  key: string;
  source: string | null;
  issued: string | null;
}

interface StoredFile {
  folder: string;
  path: string;
  hash: string;
}

const toCatalog = ({ folder, catalog, origin }: CatalogFolder): StoredCatalog => ({
  folder,
  key: catalog.key,
  source: origin?.source ?? null,
  issued: origin?.issued ?? null,
});

const toFiles = ({ folder, files }: CatalogFolder): StoredFile[] =>
  files.map(({ path, hash }) => ({ folder, path, hash }));
