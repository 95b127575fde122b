import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

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

/**
 * Replaces several files, each atomically. All are written before the first is replaced, so a failure changes none, nor does `check`
 * that throws. It is called directly before the first is replaced.
 */
export const replaceFiles = async (files: readonly FileContent[], check: () => void = () => {}): Promise<void> => {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { path, text } of files) {
      const target = await realpath(path).catch(() => path);
      const temporary = join(dirname(target), temporaryName(basename(target)));
      written.push({ temporary, target });
      await removeLeftovers(dirname(target), basename(target));
      await writeSynced(temporary, target, text);
    }
    // Nothing of this process comes between, and little of others.
    check();
    for (const { temporary, target } of written) renameSync(temporary, target);
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
  try {
    await using file = await open(temporary, 'wx', mode ?? 0o666);
    // open() applies the umask to its mode.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    // Nobody knows a temporary name, and what fails on an open file does not say which.
    throw Object.assign(error as Error, { path: target });
  }
};

/** Fsyncs the directory so that the rename survives a crash; not every file system supports it. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};

/**
 * The name of a temporary file or folder that becomes `name`. It is hidden, has the number of this process, and no other
 * writer has the same one.
 */
export const temporaryName = (name: string): string => `.${name}.${process.pid}-${randomUUID()}.tmp`;

/** Removes what processes that were killed left behind for a name; what a running one is writing stays. Never fails. */
export const removeLeftovers = async (folder: string, name: string): Promise<string[]> => {
  const found = await readdir(folder).catch((): string[] => []);
  const leftovers = found.filter((other) => isLeftover(other, name));
  for (const leftover of leftovers)
    await rm(join(folder, leftover), { recursive: true, force: true }).catch(() => undefined);
  return leftovers;
};

const SUFFIX = /^\.(\d+)-[0-9a-f-]{36}\.tmp$/;

const isLeftover = (found: string, name: string): boolean => {
  if (!found.startsWith(`.${name}.`)) return false;
  const [, pid] = SUFFIX.exec(found.slice(name.length + 1)) ?? [];
  return pid !== undefined && !isRunning(Number(pid));
};

/** Whether there is a process with this number on this machine. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

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
