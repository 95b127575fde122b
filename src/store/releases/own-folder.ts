import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { OwnFolder } from '../../model/records/data-set.ts';

/**
 * What releases have to know of a folder of this server with these files, whose paths are as messages show them. Texts that
 * are kept elsewhere may be among them. Files that are no longer there are passed over.
 */
export const examineFolder = async (folder: string, files: readonly string[]): Promise<OwnFolder> => {
  const root = await realpath(folder).catch(() => folder);
  const leavesFolder = async (file: string): Promise<boolean> => {
    const path = resolve(file);
    if (isOutside(resolve(folder), path)) return false;
    return (await isLinked(folder, path)) && isOutside(root, await realpath(path));
  };
  const links = await Promise.all(files.map((file) => leavesFolder(file).catch(() => false)));
  // The time of a folder is that of the last file that was added to it or removed from it.
  const times = await Promise.all([folder, join(folder, 'briefs'), ...files].map(readTime));
  return {
    modified: Math.floor(times.reduce((newest, time) => Math.max(newest, time), 0)),
    links: files.filter((_, index) => links[index]),
  };
};

/** Whether a path is not in a folder. */
export const isOutside = (folder: string, path: string): boolean => {
  const below = relative(folder, path);
  return below === '..' || below.startsWith(`..${sep}`);
};

/** Whether a file, or the folder in the data folder that it is in, is a symbolic link. */
const isLinked = async (folder: string, path: string): Promise<boolean> => {
  const parent = dirname(path);
  const parts = parent === resolve(folder) ? [path] : [path, parent];
  return (await Promise.all(parts.map((part) => lstat(part)))).some((stats) => stats.isSymbolicLink());
};

const readTime = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0;
