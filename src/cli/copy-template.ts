import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeLeftovers, temporaryName } from '../store/json/replace-file.ts';

/** The name of the copy inside a folder that exists, before its entries are moved out. */
const COPY = 'briefgraph-init';

/**
 * Copies a template to a folder that is new or empty, whole or not at all: a folder that is new appears with everything
 * in it. `finish` completes the copy before anyone sees it. What a killed process left behind is removed. Returns the
 * name of an entry of the folder if it is not empty, and then copies nothing.
 */
export const copyTemplate = async (
  template: string,
  path: string,
  finish: (copy: string) => Promise<void>,
): Promise<string | undefined> => {
  const found = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const entries = await readdir(template);
  const parent = found ? path : dirname(path);
  const name = found ? COPY : basename(path);
  await mkdir(parent, { recursive: true });
  const wasKilled = (await removeLeftovers(parent, name)).length > 0;
  const foreign = (found ?? []).filter((entry) => !entry.startsWith(`.${COPY}.`));
  // An earlier copy may have moved some of its entries.
  const [occupied] = wasKilled ? foreign.filter((entry) => !entries.includes(entry)) : foreign;
  if (occupied) return occupied;
  const copy = join(parent, temporaryName(name));
  try {
    await cp(template, copy, { recursive: true });
    await finish(copy);
    if (!found) await rename(copy, path);
    // The folder itself is not replaced: it may be the working directory of a shell.
    else
      for (const entry of entries) {
        await rm(join(path, entry), { recursive: true, force: true });
        await rename(join(copy, entry), join(path, entry));
      }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
  return undefined;
};
