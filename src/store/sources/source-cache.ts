import { createHash, randomUUID } from 'node:crypto';
import { link, lstat, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { replaceFile, syncFolder } from '../json/replace-file.ts';
import { SourceError } from './source.ts';

/** The SHA-256 of a `release.json`: releases that differ in anything have different folders. */
const RELEASE_NAME = /^[0-9a-f]{64}$/;
const releaseName = z.string().regex(RELEASE_NAME);

/** What `source.json` in the cache says of a source. */
const stateFile = z.object({
  url: z.string(),
  /** When the source last answered, as an ISO instant; null if it never did. */
  checked: z.string().nullable(),
  /** Of the `release.json` that is held or was refused: what to ask with, so that the source can say that nothing is new. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  held: z.object({ key: z.string(), revision: z.string(), issued: z.string(), name: releaseName }).nullable(),
  refused: z.object({ revision: z.string(), name: releaseName, reason: z.string(), at: z.string() }).nullable(),
});

export type SourceState = z.infer<typeof stateFile>;

const ownerFile = z.object({ url: z.string() });

/** Null if it is damaged. */
const readOwner = (text: string): string | null => {
  try {
    return ownerFile.parse(JSON.parse(text)).url;
  } catch {
    return null;
  }
};

export type SourceCache = Awaited<ReturnType<typeof openSourceCache>>;

/** How long a release that another process may use stays after it was last touched, in ms; checks are at most an hour apart. */
const UNUSED_TIME = 2 * 60 * 60 * 1000;
/** How many of these stay at most, so that a source that always changes does not fill the disk. */
const UNUSED_RELEASES = 2;
/** After which time a folder that is not whole yet was left behind by a process that was killed, in ms: no check takes so long. */
const ABANDONED_TIME = 60 * 60 * 1000;

const temporaryName = (): string => `.${randomUUID()}.tmp`;

/**
 * The folder of one source in the cache: `source.json`, and a folder for each release, named by the SHA-256 of its
 * `release.json`. A release's folder appears whole, by a rename, and is never changed. So several processes can have one cache
 * without a lock: what one of them holds is touched at each check, and others remove only what was not touched for a while.
 * Whatever cannot be read or written rejects with an error of the file system.
 */
export const openSourceCache = async (cacheFolder: string, url: string, logger: { warn(message: string): void }) => {
  const folder = resolve(cacheFolder, createHash('sha256').update(url).digest('hex').slice(0, 32));
  const statePath = join(folder, 'source.json');
  const owners = resolve(cacheFolder, 'namespaces');
  const ownerPath = (key: string) => join(owners, `${key}.json`);
  /** The path of a release's folder. */
  const releaseFolder = (name: string) => join(folder, name);
  await mkdir(folder, { recursive: true });
  if (!(await lstat(folder)).isDirectory()) throw new SourceError('CACHE', `${folder} is not a folder`);

  const empty: SourceState = { url, checked: null, etag: null, lastModified: null, held: null, refused: null };
  const read = async (): Promise<SourceState> => {
    try {
      return stateFile.parse(JSON.parse(await readFile(statePath, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        logger.warn(`${statePath} cannot be read, so ${url} is read anew.`);
      return empty;
    }
  };
  /** Whether a release is there; then it is whole. */
  const hasRelease = (name: string): Promise<boolean> =>
    stat(join(releaseFolder(name), 'release.json')).then(
      (stats) => stats.isFile(),
      () => false,
    );
  let state = await read();
  if (state.held && !(await hasRelease(state.held.name))) {
    logger.warn(`${releaseFolder(state.held.name)} is gone, so ${url} is read anew.`);
    state = empty;
  }
  /** Renames the folder first, so that a release is never there in part. */
  const removeRelease = async (name: string) => {
    const temporary = join(folder, temporaryName());
    await rename(releaseFolder(name), temporary).catch(unless('ENOENT'));
    await rm(temporary, { recursive: true, force: true });
  };
  /** Rejects with a SourceError if another source has a namespace: the first that held it, for as long as the cache exists. */
  const checkOwner = async (key: string): Promise<void> => {
    const text = await readFile(ownerPath(key), 'utf8').catch(unless('ENOENT'));
    if (text === undefined) return;
    const owner = readOwner(text);
    if (owner === url) return;
    if (owner === null)
      throw new SourceError('CACHE', `${ownerPath(key)} cannot be read, so nobody knows who has "${key}"`);
    throw new SourceError(
      'NAMESPACE',
      `${url} claims the namespace "${key}", which ${owner} held first; if that catalog has moved, remove ${ownerPath(key)}`,
    );
  };

  return {
    folder,
    /** The state of this process, which begins with what `source.json` has. */
    state: () => state,
    /** Changes the state and writes it, unless another process has written a later release. */
    async update(change: Partial<SourceState>): Promise<void> {
      state = { ...state, ...change };
      const there = await read();
      const written = isLater(there, state) ? there : state;
      await replaceFile(statePath, `${JSON.stringify(written, null, 2)}\n`);
    },
    releaseFolder,
    hasRelease,
    /** Has a folder filled, and makes it that of a release. */
    async addRelease(name: string, fill: (folder: string) => Promise<void>): Promise<void> {
      const temporary = join(folder, temporaryName());
      try {
        await mkdir(temporary);
        await fill(temporary);
        await syncFolder(temporary);
        // Another process may have fetched the same release meanwhile.
        await rename(temporary, releaseFolder(name)).catch(unless('ENOTEMPTY', 'EEXIST'));
        await syncFolder(folder);
      } finally {
        await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
      }
    },
    removeRelease,
    /** Removes releases that no process uses any more, other than these, and marks these as used. */
    async clean(used: readonly string[]): Promise<void> {
      const now = Date.now();
      const unused: { name: string; touched: number }[] = [];
      for (const name of await readdir(folder)) {
        const path = join(folder, name);
        // Another process may have removed it just now.
        const touched = (await stat(path).catch(() => null))?.mtimeMs ?? now;
        if (used.includes(name)) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
        else if (RELEASE_NAME.test(name)) unused.push({ name, touched });
        else if (name.endsWith('.tmp') && touched < now - ABANDONED_TIME)
          await rm(path, { recursive: true, force: true });
      }
      unused.sort((a, b) => b.touched - a.touched);
      for (const [index, { name, touched }] of unused.entries())
        if (index >= UNUSED_RELEASES || touched < now - UNUSED_TIME) await removeRelease(name);
    },
    checkOwner,
    /** Gives a namespace to this source for good, or rejects as `checkOwner` does. */
    async claim(key: string): Promise<void> {
      // A link appears whole, and only if there is none: no two processes create one.
      const temporary = join(owners, temporaryName());
      try {
        await mkdir(owners, { recursive: true });
        await writeFile(temporary, `${JSON.stringify({ url }, null, 2)}\n`, { flag: 'wx', flush: true });
        await link(temporary, ownerPath(key)).catch(unless('EEXIST'));
      } finally {
        await rm(temporary, { force: true });
      }
      await checkOwner(key);
    },
  };
};

/** Passes over errors of the file system with these codes. */
const unless =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error;
  };

const isLater = (one: SourceState, other: SourceState): boolean =>
  one.held !== null && other.held !== null && Date.parse(one.held.issued) > Date.parse(other.held.issued);
