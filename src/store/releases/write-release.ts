import { mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RELEASE_FORMAT } from '../../model/file-formats.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { displayPath } from '../json/place.ts';
import { replaceFile } from '../json/replace-file.ts';
import { readSourceFile } from '../json/source-file.ts';
import { describeFileError } from '../json/text-files.ts';
import { formatProblem } from '../problem.ts';
import type { Release } from './describe-release.ts';
import { describeNext, printRelease } from './issue-release.ts';
import { isOutside } from './own-folder.ts';

/** What is in the folder of a release before the next one is written. */
export interface EarlierReleases {
  /** Its release; null if the folder is empty or does not exist. */
  last: ReleaseFile | null;
  /** The release before that one, whose files are still there. */
  before: ReleaseFile | null;
}

/** The name of the copy of the `release.json` before. */
const BEFORE = 'previous.json';

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

/** What was written. */
export interface WrittenRelease {
  release: ReleaseFile;
  /** Whether the folder had a release with other content, or none. */
  isNew: boolean;
}

/**
 * Writes a release into its folder, so that readers see the release of before or the new one at any time: its files first,
 * under names that have their hashes, then `release.json`. The files of the release before stay for those who read it, those
 * of the one before that are removed. Writes the same bytes again, which includes the time of issue, if the content is the
 * same.
 */
export const writeRelease = async (
  folder: string,
  content: Release,
  { last, before }: EarlierReleases,
): Promise<WrittenRelease> => {
  const isNew = last?.revision !== content.about.revision;
  const release = describeNext(content, last, Date.now());
  const kept = isNew ? last : before;
  for (const { url, print } of content.contents.values()) await writeOnce(join(folder, url), print());
  if (isNew && last) await replaceFile(join(folder, BEFORE), printRelease(last));
  await writeOnce(join(folder, 'release.json'), printRelease(release));
  const needed = new Set([release, kept].flatMap((one) => one?.files.map(locate) ?? []));
  const listed = new Set([last, before].flatMap((one) => one?.files.map(locate) ?? []));
  for (const url of listed) if (!needed.has(url)) await removeReleased(folder, url);
  return { release, isNew };
};

const locate = ({ url, path }: ReleaseFile['files'][number]): string => url ?? path;

/** Writes a file, unless it has this text. */
const writeOnce = async (path: string, text: string): Promise<void> => {
  const found = await readFile(path, 'utf8').catch(() => null);
  if (found === text) return;
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, text);
};

/** Removes a file that this program has written: it is in `files/`, and no symbolic link leads out of the folder. */
const removeReleased = async (folder: string, url: string): Promise<void> => {
  if (!url.startsWith('files/')) return;
  const parent = await realpath(dirname(join(folder, url))).catch(() => null);
  if (parent === null || isOutside(await realpath(folder), parent)) return;
  await rm(join(folder, url), { force: true });
};
