import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { syncFolder } from '../json/replace-file.ts';
import { isAbandoned, temporaryReleaseName } from './abandoned.ts';
import { SourceError } from './source.ts';
import { emptyState, readState, type SourceState, writeState } from './source-state.ts';

/**
 * The folder of one source in the cache: `source.json`, and a folder for each release, named by the SHA-256 of its
 * `release.json`. A release's folder appears whole, by a rename, and is never changed. So several processes can have one cache
 * without a lock: what one of them holds is touched at each check, and others remove only what was not touched for a while.
 */
export interface SourceCache {
  /** The absolute path of the folder. */
  readonly folder: string;
  /** The state of this process, which begins with what `source.json` has. */
  state(): SourceState;
  /** Changes the state and writes it, unless another process has written a later release. */
  update(change: Partial<SourceState>): Promise<void>;
  /** The path of a release's folder. */
  releaseFolder(name: string): string;
  /** Whether it is there; then it is whole. */
  hasRelease(name: string): Promise<boolean>;
  /** A new folder, which is removed by a later process if this one is killed. */
  createTemporary(name: string): Promise<string>;
  /** Makes a temporary folder that of a release. */
  keepRelease(temporary: string, name: string): Promise<void>;
  removeRelease(name: string): Promise<void>;
  /** Removes releases that no process uses any more, other than these, and marks these as used. */
  clean(used: readonly string[]): Promise<void>;
}

/** How long a release that another process may use stays after it was last touched, in ms; checks are at most an hour apart. */
const UNUSED_TIME = 2 * 60 * 60 * 1000;
/** How many of these stay at most, so that a source that always changes does not fill the disk. */
const UNUSED_RELEASES = 2;

const STATE = 'source.json';

export const openSourceCache = async (
  cacheFolder: string,
  url: string,
  logger: { warn(message: string): void },
): Promise<SourceCache> => {
  const folder = resolve(cacheFolder, createHash('sha256').update(url).digest('hex').slice(0, 32));
  const statePath = join(folder, STATE);
  const releaseFolder = (name: string) => join(folder, name);
  await inCache(url, async () => {
    await mkdir(folder, { recursive: true });
    if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
  });

  const read = async (): Promise<SourceState> => {
    try {
      return (await readState(statePath)) ?? emptyState(url);
    } catch {
      logger.warn(`${statePath} cannot be read, so ${url} is read anew.`);
      return emptyState(url);
    }
  };
  const hasRelease = (name: string): Promise<boolean> =>
    stat(join(releaseFolder(name), 'release.json')).then(
      (stats) => stats.isFile(),
      () => false,
    );
  let state = await read();
  if (state.held && !(await hasRelease(state.held.name))) {
    logger.warn(`${releaseFolder(state.held.name)} is gone, so ${url} is read anew.`);
    state = emptyState(url);
  }

  return {
    folder,
    state: () => state,
    releaseFolder,
    update: (change) =>
      inCache(url, async () => {
        state = { ...state, ...change };
        const there = await read();
        await writeState(statePath, isLater(there, state) ? there : state);
      }),
    hasRelease,
    createTemporary: (name) =>
      inCache(url, async () => {
        const temporary = join(folder, temporaryReleaseName(name));
        await mkdir(temporary);
        return temporary;
      }),
    keepRelease: (temporary, name) =>
      inCache(url, async () => {
        await syncFolder(temporary);
        await rename(temporary, releaseFolder(name)).catch(async (error: NodeJS.ErrnoException) => {
          // Another process has fetched the same release meanwhile.
          if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
          await rm(temporary, { recursive: true, force: true });
        });
        await syncFolder(folder);
      }),
    removeRelease: (name) => inCache(url, () => removeWhole(folder, name)),
    async clean(used) {
      const now = Date.now();
      const unused: { name: string; touched: number }[] = [];
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        // Another process may have removed it just now.
        const touched = (await stat(path).catch(() => null))?.mtimeMs ?? now;
        if (used.includes(name)) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
        else if (isReleaseName(name)) unused.push({ name, touched });
        else if (isAbandoned(name, touched)) await rm(path, { recursive: true, force: true });
      }
      unused.sort((a, b) => b.touched - a.touched);
      for (const [index, { name, touched }] of unused.entries())
        if (index >= UNUSED_RELEASES || touched < now - UNUSED_TIME) await removeWhole(folder, name);
    },
  };
};

const isReleaseName = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

const isLater = (one: SourceState, other: SourceState): boolean =>
  one.held !== null && other.held !== null && Date.parse(one.held.issued) > Date.parse(other.held.issued);

/** Renames the folder first, so that a release is never there in part. */
const removeWhole = async (folder: string, name: string): Promise<void> => {
  const temporary = join(folder, temporaryReleaseName(name));
  const isThere = await rename(join(folder, name), temporary).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (isThere) await rm(temporary, { recursive: true, force: true });
};

const inCache = async <Result>(url: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('CACHE', `the cache of ${url} cannot be used: ${(error as Error).message}`);
  }
};
