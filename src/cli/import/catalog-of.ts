import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** The catalog in whose `briefs` the file of a brief is: null if it is in none. */
export const catalogOf = async (cwd: string, out: string | undefined): Promise<string | null> => {
  const folder = resolve(cwd, out ?? '.');
  const isThere = await stat(join(dirname(folder), 'catalog.json')).catch(() => null);
  return basename(folder) === 'briefs' && isThere ? dirname(folder) : null;
};
