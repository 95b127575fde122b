import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeLeftovers, temporaryName } from './temporary.ts';

/** The name of the copy inside a folder that exists, before its entries are moved out. */
const COPY = 'briefgraph-copy';

/**
 * Fills a folder that is new, empty, or has a part of what `write` puts into the folder that it gets. A folder that is new appears with
 * everything in it. What a killed process left behind is removed.
 */
export const fillFolder = async (path: string, write: (copy: string) => Promise<void>): Promise<void> => {
  const isThere = await readdir(path).then(
    () => true,
    () => false,
  );
  const [parent, name] = isThere ? [path, COPY] : [dirname(path), basename(path)];
  await mkdir(parent, { recursive: true });
  await removeLeftovers(parent, name);
  const copy = join(parent, temporaryName(name));
  try {
    await mkdir(copy);
    await write(copy);
    if (!isThere) await rename(copy, path);
    // The folder itself is not replaced: it may be the working directory of a shell.
    else
      for (const entry of await readdir(copy)) {
        await rm(join(path, entry), { recursive: true, force: true });
        await rename(join(copy, entry), join(path, entry));
      }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};

/** The paths of the files in a folder, with slashes; none if the folder does not exist. What `fillFolder` has left behind is left out. */
export const listFilled = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(path, '.').length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith(`.${COPY}.`))
    .sort();
};
