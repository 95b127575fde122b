import { realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { OwnFolder } from '../../model/records/data-set.ts';

/**
 * What releases have to know of a folder of this server with these files, whose paths are as messages show them. Texts that
 * are kept elsewhere may be among them. Files that are no longer there are passed over.
 */
export const examineFolder = (folder: string, files: readonly string[]): OwnFolder => {
  const given = resolve(folder);
  const root = realPathOf(folder) ?? given;
  const links = files.filter((file) => {
    if (isOutside(given, resolve(file))) return false;
    const path = realPathOf(file);
    return path !== null && isOutside(root, path);
  });
  // The time of a folder is that of the last file that was added to it or removed from it.
  const times = [folder, join(folder, 'briefs'), ...files].map(changeTimeOf);
  return { modified: Math.floor(times.reduce((last, time) => Math.max(last, time), 0)), links };
};

/** Whether a path is not in a folder. */
export const isOutside = (folder: string, path: string): boolean => {
  const below = relative(folder, path);
  return below === '..' || below.startsWith(`..${sep}`);
};

/** When a file was changed, in ms since 1970; 0 if it is not there. */
const changeTimeOf = (path: string): number => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

/** Where a path leads; null if it is not there. */
const realPathOf = (path: string): string | null => {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
};
