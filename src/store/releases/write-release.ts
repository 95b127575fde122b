import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { replaceFile } from '../json/replace-file.ts';
import { describeNext, printRelease, type Release } from './describe-release.ts';
import { BEFORE, type EarlierReleases } from './earlier-release.ts';
import { isOutside } from './own-folder.ts';

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
  for (const { url, parts } of content.contents.values()) await writeOnce(join(folder, url), [...parts()].join(''));
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
