import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTORS_FORMAT, CATALOG_FORMAT, type FileFormat } from '../../model/file-formats.ts';
import type { Register } from '../../model/registers/register.ts';
import { displayPath } from '../../store/json/place.ts';
import { readSourceFile } from '../../store/json/source-file.ts';
import { DataError } from '../../store/problem.ts';

/**
 * The actors of data folders and of the catalogs in them. Briefs are not read: one that was imported before and is not finished
 * has errors, and must not keep the next from being imported. Throws a DataError if a register itself has errors.
 */
export const readActorRegisters = async (cwd: string, folders: readonly string[]): Promise<Register[]> => {
  const registers: Register[] = [];
  for (const folder of folders) {
    const names = (await readdir(join(folder, 'catalogs')).catch((): string[] => [])).sort();
    for (const catalog of [folder, ...names.map((name) => join(folder, 'catalogs', name))]) {
      const actors = await readIfThere(cwd, join(catalog, 'actors.json'), ACTORS_FORMAT);
      if (actors) registers.push({ namespace: await readNamespace(cwd, catalog), actors, events: null, briefs: [] });
    }
  }
  return registers;
};

/** The namespace of a catalog; null if it has none. */
export const readNamespace = async (cwd: string, catalog: string): Promise<string | null> =>
  (await readIfThere(cwd, join(catalog, 'catalog.json'), CATALOG_FORMAT))?.namespace ?? null;

const readIfThere = async <T>(cwd: string, path: string, format: FileFormat<T>): Promise<T | null> => {
  if (!(await stat(path).catch(() => null))?.isFile()) return null;
  const { record, problems } = await readSourceFile(path, displayPath(cwd, path), format);
  if (!record) throw new DataError(problems);
  return record;
};
