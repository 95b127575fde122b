import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RELEASE_FORMAT } from '../../model/file-formats.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { displayPath } from '../json/place.ts';
import { readSourceFile } from '../json/source-file.ts';
import { describeFileError } from '../json/text-files.ts';
import { formatProblem } from '../problem.ts';

/** What is in the folder of a release before the next one is written. */
export interface EarlierReleases {
  /** Its release; null if the folder is empty or does not exist. */
  last: ReleaseFile | null;
  /** The release before that one, whose files are still there. */
  before: ReleaseFile | null;
}

/** The name of the copy of the `release.json` before. */
export const BEFORE = 'previous.json';

/** A folder into which no release can be written, in one line that says why. */
export class ReleaseFolderError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReleaseFolderError';
  }
}

/** Throws a ReleaseFolderError if the folder holds something other than releases of the catalog with this key. */
export const readEarlierReleases = async (folder: string, key: string): Promise<EarlierReleases> => {
  const file = displayPath(process.cwd(), folder);
  const refuse = (message: string): never => {
    throw new ReleaseFolderError(`${file}: ${message}.`);
  };
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] =>
    error.code === 'ENOENT' ? [] : refuse(error.code === 'ENOTDIR' ? 'this is not a folder' : describeFileError(error)),
  );
  // A first release that was killed has left only files.
  const others = names.filter((name) => !name.startsWith('.') && name !== 'files');
  if (others.length > 0 && !others.includes('release.json')) refuse('this folder has other files and no release.json');
  const read = async (name: string): Promise<ReleaseFile | null> => {
    if (!names.includes(name)) return null;
    const path = join(folder, name);
    const { record, problems } = await readSourceFile(path, displayPath(process.cwd(), path), RELEASE_FORMAT);
    if (!record) throw new ReleaseFolderError(`${problems.slice(0, 1).map(formatProblem).join()}.`);
    if (record.key !== key) refuse(`this folder has a release of "${record.key}"`);
    return record;
  };
  return { last: await read('release.json'), before: await read(BEFORE) };
};
