import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { OwnFolder } from '../../model/records/data-set.ts';

/**
 * What releases have to know of a folder of this server with these files, whose paths are as messages show them. Texts that
 * are kept elsewhere may be among them. Files that are no longer there are passed over.
 */
export const examineFolder = (folder: string, files: readonly string[]): OwnFolder => {
  const given = resolve(folder);
  const root = realPathOf(folder) ?? folder;
  const parents = new Map<string, boolean>();
  /** Whether the folder in the data folder that a file is in is a symbolic link. */
  const isInLink = (parent: string): boolean => {
    const known = parents.get(parent) ?? (parent !== given && readState(parent).isLink);
    parents.set(parent, known);
    return known;
  };
  const links: string[] = [];
  // The time of a folder is that of the last file that was added to it or removed from it.
  let modified = Math.max(readState(folder).time, readState(join(folder, 'briefs')).time);
  for (const file of files) {
    const path = resolve(file);
    const { isLink, time } = readState(path);
    modified = Math.max(modified, time);
    if (!(isLink || isInLink(dirname(path))) || isOutside(given, path)) continue;
    const real = realPathOf(path);
    if (real !== null && isOutside(root, real)) links.push(file);
  }
  return { modified: Math.floor(modified), links };
};

/** Whether a path is not in a folder. */
export const isOutside = (folder: string, path: string): boolean => {
  const below = relative(folder, path);
  return below === '..' || below.startsWith(`..${sep}`);
};

/** Whether a file is a symbolic link, and when the file itself was changed, in ms since 1970; 0 if it is not there. */
const readState = (path: string): { isLink: boolean; time: number } => {
  try {
    const stats = lstatSync(path);
    if (!stats.isSymbolicLink()) return { isLink: false, time: stats.mtimeMs };
    return { isLink: true, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  } catch {
    return { isLink: false, time: 0 };
  }
};

const realPathOf = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};
