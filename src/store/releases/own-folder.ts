import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { OwnFolder } from '../../model/records/data-set.ts';

/**
 * What releases have to know of a folder of this server with these files, whose paths are as messages show them. Texts that
 * are kept elsewhere may be among them. Files that are no longer there are passed over.
 */
export const examineFolder = (folder: string, files: readonly string[]): OwnFolder => {
  const root = realPathOf(folder) ?? folder;
  const given = resolve(folder);
  const areLinks = new Map<string, boolean>();
  /** Whether the folder in the data folder that a file is in is a symbolic link. */
  const isInLink = (parent: string): boolean => {
    const known = areLinks.get(parent) ?? (parent !== given && isLink(parent));
    areLinks.set(parent, known);
    return known;
  };
  const leavesFolder = (file: string): boolean => {
    const path = resolve(file);
    if (isOutside(given, path) || !(isLink(path) || isInLink(dirname(path)))) return false;
    const real = realPathOf(path);
    return real !== null && isOutside(root, real);
  };
  // The time of a folder is that of the last file that was added to it or removed from it.
  const times = [folder, join(folder, 'briefs'), ...files].map(readTime);
  return {
    modified: Math.floor(times.reduce((newest, time) => Math.max(newest, time), 0)),
    links: files.filter(leavesFolder),
  };
};

/** Whether a path is not in a folder. */
export const isOutside = (folder: string, path: string): boolean => {
  const below = relative(folder, path);
  return below === '..' || below.startsWith(`..${sep}`);
};

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};

const realPathOf = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

const readTime = (path: string): number => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};
