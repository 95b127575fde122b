import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ExplorerFile } from '../server/server.ts';

/** Reads the build of the explorer; an empty list if the folder does not exist. */
export const readExplorer = async (folder: string): Promise<ExplorerFile[]> => {
  // A container image may leave it out.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: file.slice(folder.length + 1).replaceAll(sep, '/'),
      body: await readFile(file),
    })),
  );
};
