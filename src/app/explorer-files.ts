import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ExplorerFile } from '../server/server.ts';

/** Reads the build of the explorer; an empty list if the folder does not exist. */
export const readExplorer = async (folder: string): Promise<ExplorerFile[]> => {
  // A container image may leave it out.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: ExplorerFile[] = [];
  // One after the other, since a process may open few files at once; reading them as promises takes five times as long.
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.push({ path: file.slice(folder.length + 1).replaceAll(sep, '/'), body: readFileSync(file) });
  }
  return files;
};
