import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quote } from '../../model/identity/name.ts';
import type { ReleasedFile, ReleaseFile } from '../../model/records/release-records.ts';
import { syncFolder } from '../json/replace-file.ts';
import { CATALOG } from './read-release.ts';
import type { Requests } from './request.ts';
import { SourceError } from './source.ts';

export interface ReleaseToFetch {
  release: ReleaseFile;
  /** The bytes of its `release.json`. */
  bytes: Uint8Array;
  /** An empty folder, which nobody else writes to. */
  folder: string;
  /** The paths of files that are there already, by their SHA-256. */
  known: ReadonlyMap<string, string>;
  requests: Requests;
  /** How many files are fetched at once. */
  parallel: number;
  signal: AbortSignal;
}

/**
 * Brings all files of a release into a folder, each with the size and hash that the release states. Rejects with a SourceError, or with
 * an error of the file system, when nothing is written any more.
 */
export const fetchRelease = async (fetched: ReleaseToFetch): Promise<void> => {
  const { release, bytes, folder, requests } = fetched;
  // If the catalog is another's, nothing else is fetched.
  await fetchFiles(fetched, ({ path }) => path === CATALOG);
  await checkNamespace(requests.base, join(folder, CATALOG), release.key);
  await fetchFiles(fetched, ({ path }) => path !== CATALOG);
  await writeFile(join(folder, 'release.json'), bytes, { flag: 'wx', flush: true });
};

const fetchFiles = async (fetched: ReleaseToFetch, isAmong: (file: ReleasedFile) => boolean): Promise<void> => {
  const { release, folder, known, requests, parallel } = fetched;
  const files = release.files.filter(isAmong);
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  const failed = new AbortController();
  const signal = AbortSignal.any([fetched.signal, failed.signal]);
  const rest = files.values();
  const fetchRest = async () => {
    for (const file of rest) {
      signal.throwIfAborted();
      const path = join(folder, file.path);
      if (!(await takeKnown(file, known.get(file.sha256), path))) await fetchFile(file, path, requests, signal);
    }
  };
  const stop = (error: unknown) => failed.abort(error);
  await Promise.all(Array.from({ length: parallel }, () => fetchRest().catch(stop)));
  // Those that fail after the first fail because of it.
  signal.throwIfAborted();
  for (const path of folders) await syncFolder(path);
};

/** Links or copies a file that is there already; false if there is none, or it is not what it was. */
const takeKnown = async ({ sha256 }: ReleasedFile, from: string | undefined, to: string): Promise<boolean> => {
  if (from === undefined) return false;
  try {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(from)) hash.update(chunk);
    if (hash.digest('hex') !== sha256) return false;
    // Not every file system has links.
    await link(from, to).catch(() => copyFile(from, to));
    return true;
  } catch {
    return false;
  }
};

const fetchFile = (
  { path, url = path, size, sha256 }: ReleasedFile,
  to: string,
  requests: Requests,
  signal: AbortSignal,
): Promise<void> => {
  const tampered = (why: string) => new SourceError('TAMPERED', `${requests.base}${url} ${why}`);
  const tooLarge = tampered(`is longer than the ${size} bytes that release.json states`);
  return requests.get({ path: url, bytes: size, tooLarge, signal }, async ({ body }) => {
    const hash = createHash('sha256');
    let received = 0;
    // "wx": it is created, and no link is followed.
    const file = await open(to, 'wx', 0o644);
    try {
      for await (const chunk of body) {
        received += chunk.length;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (received < size) throw tampered(`has ${received} bytes, and release.json states ${size}`);
    if (hash.digest('hex') !== sha256) throw tampered('has another SHA-256 than release.json states');
  });
};

const checkNamespace = async (url: string, path: string, key: string): Promise<void> => {
  const namespace = readNamespace(await readFile(path, 'utf8'));
  if (namespace !== key)
    throw new SourceError(
      'NOT_A_RELEASE',
      `${url}${CATALOG} must have the namespace of release.json, ${quote(key)}; it has ${typeof namespace === 'string' ? quote(namespace) : 'none'}`,
    );
};

const readNamespace = (text: string): unknown => {
  try {
    return JSON.parse(text)?.namespace;
  } catch {
    return undefined;
  }
};
