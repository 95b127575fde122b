import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeLeftovers, temporaryName } from './temporary.ts';

/** A file's path and its new content. */
export interface FileContent {
  path: string;
  text: string;
}

/**
 * Replaces a file's content atomically: a reader sees the old content or the new, even after a crash. Follows a
 * symlink, keeps the file's mode, and creates the file if it does not exist. Removes what a killed writer left behind.
 */
export const replaceFile = async (path: string, text: string): Promise<void> => replaceFiles([{ path, text }]);

/** Replaces several files, each atomically. All are written before the first is replaced, so a failure changes none. */
export const replaceFiles = async (files: readonly FileContent[]): Promise<void> => {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { path, text } of files) {
      const target = await realpath(path).catch(() => path);
      const temporary = join(dirname(target), temporaryName(basename(target)));
      written.push({ temporary, target });
      await removeLeftovers(dirname(target), basename(target));
      await writeSynced(temporary, target, text);
    }
    for (const { temporary, target } of written) await rename(temporary, target);
  } catch (error) {
    for (const { temporary } of written) await rm(temporary, { force: true });
    throw error;
  }
  for (const folder of new Set(written.map(({ target }) => dirname(target)))) await syncFolder(folder);
};

/** Writes a file to the disk, with the mode of the file that it replaces. */
const writeSynced = async (temporary: string, target: string, text: string): Promise<void> => {
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o7777,
    () => undefined,
  );
  const file = await open(temporary, 'wx', mode ?? 0o666);
  try {
    // open() applies the umask to its mode.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Fsyncs the directory so that the rename survives a crash; not every file system supports it. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};
