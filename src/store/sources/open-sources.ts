import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { COMMONS } from '../../model/identity/name.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import type { ResolveName } from '../../network/http-client.ts';
import { fetchRelease } from './fetch-release.ts';
import { SOURCE_LIMITS, type SourceLimits } from './limits.ts';
import { askRelease, readRelease, type Validators } from './read-release.ts';
import { openRequests, type RequestOptions } from './request.ts';
import { type HeldRelease, type Source, SourceError } from './source.ts';
import { openSourceCache, type SourceCache, type SourceState } from './source-cache.ts';
import { parseSourceUrl } from './source-url.ts';

export interface SourcesOptions {
  /** The addresses of catalogs, as an operator gives them. */
  urls: readonly string[];
  /** Where releases are kept. It is created if it does not exist; several processes may have the same. */
  cacheFolder: string;
  /** What the servers of the sources see as who asks: a product and its version. */
  userAgent: string;
  limits?: Partial<SourceLimits>;
  logger?: { warn(message: string): void };
  /** For tests: how names are resolved, and the time is told. */
  resolve?: ResolveName;
  now?(): number;
}

/**
 * Opens the sources of catalogs, each with what the cache has of it; nothing is fetched. Rejects with a SourceError if an address
 * cannot be that of a catalog or is given twice, or the cache cannot be used.
 */
export const openSources = async (options: SourcesOptions): Promise<Source[]> => {
  const { urls, cacheFolder, userAgent, resolve, now = Date.now, logger = { warn: () => undefined } } = options;
  const limits = { ...SOURCE_LIMITS, ...options.limits };
  const parsed = urls.map(parseSourceUrl);
  const twice = parsed.find(({ href }, index) => parsed.findIndex((other) => other.href === href) < index);
  if (twice) throw new SourceError('INVALID_URL', `${twice.href} is given twice`);
  await inCache(cacheFolder, () => mkdir(cacheFolder, { recursive: true }));
  return Promise.all(
    parsed.map(async (url) => {
      const cache = await inCache(cacheFolder, () => openSourceCache(cacheFolder, url.href, logger));
      return createSource(url, cache, { limits, userAgent, resolve, now });
    }),
  );
};

/** Makes errors of the file system those of the cache. */
const inCache = async <Result>(cache: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new SourceError('CACHE', `the cache ${cache} cannot be used: ${message}`);
  }
};

interface SourceOptions extends RequestOptions {
  /** The time in ms since 1970. */
  now(): number;
}

/** A release that is not judged yet. */
interface Candidate extends Validators {
  release: HeldRelease;
  /** Of its folder. */
  name: string;
}

/** How many characters of a reason are kept. */
const GREATEST_REASON = 500;

/** A catalog whose releases are at a URL. */
const createSource = (url: URL, cache: SourceCache, options: SourceOptions): Source => {
  const { limits, now } = options;
  let candidate: Candidate | null = null;

  const clean = () => cache.clean([cache.state().held, candidate].flatMap((used) => used?.name ?? []));

  /** Notes that the source has answered with what is held, or with what was refused. */
  const noteChecked = (change: Partial<SourceState> = {}) =>
    cache.update({ ...change, checked: new Date(now()).toISOString() });

  /** Whether what the source had was refused not long ago. */
  const isRefused = (): boolean => {
    const { refused } = cache.state();
    return refused !== null && Date.parse(refused.at) + limits.refusedTime > now();
  };

  const ask = async (signal: AbortSignal): Promise<HeldRelease | null> => {
    await clean();
    const { held, refused, etag, lastModified } = cache.state();
    const isHeld = held !== null && (await cache.hasRelease(held.name));
    const isKnown = isRefused() || (isHeld && refused === null);
    const validators = candidate ?? (isKnown ? { etag, lastModified } : { etag: null, lastModified: null });
    const requests = await openRequests(url, options);
    try {
      const received = await askRelease(requests, validators, limits, signal);
      if (received === null && candidate) return candidate.release;
      if (isRefused() && (received === null || received.name === refused?.name)) {
        await noteChecked();
        throw new SourceError('INVALID', refused?.reason ?? '');
      }
      if (received === null) {
        await noteChecked();
        return null;
      }
      const { name, bytes, ...newest } = received;
      const release = readRelease(url.href, bytes, limits, now());
      if (isHeld && release.revision === held.revision) {
        await noteChecked({ ...newest, refused: null });
        return null;
      }
      checkOrder(url, release, cache);
      await cache.checkOwner(release.key);
      if (!(await cache.hasRelease(name))) {
        const known = await listFiles(cache, isHeld ? held.name : null);
        const { parallel } = limits;
        await cache.addRelease(name, (folder) =>
          fetchRelease({ release, bytes, folder, known, requests, parallel, signal }),
        );
      }
      const { key, revision, issued } = release;
      candidate = { release: { key, revision, issued, folder: cache.releaseFolder(name) }, name, ...newest };
      return candidate.release;
    } finally {
      await requests.close();
    }
  };

  /** The name of a candidate's folder, and with what to ask whether it is still the newest. */
  const judge = ({ folder }: HeldRelease): Omit<Candidate, 'release'> => {
    const judged = candidate?.release.folder === folder ? candidate : null;
    if (judged) candidate = null;
    return { name: basename(folder), etag: judged?.etag ?? null, lastModified: judged?.lastModified ?? null };
  };

  return {
    url: url.href,
    held() {
      const { held } = cache.state();
      if (!held) return null;
      const { key, revision, issued, name } = held;
      return { key, revision, issued, folder: cache.releaseFolder(name) };
    },
    lastAnswer() {
      const { checked, refused } = cache.state();
      return { at: checked, refused: refused?.reason ?? null };
    },
    check: (outer) =>
      inCache(cache.folder, async () => {
        const signal = AbortSignal.any([outer, AbortSignal.timeout(limits.checkTime)]);
        return ask(signal).catch((error) => {
          outer.throwIfAborted();
          if (!signal.aborted) throw error;
          throw new SourceError(
            'UNREACHABLE',
            `${url.href} took longer than ${limits.checkTime / 1000} seconds to read`,
          );
        });
      }),
    accept: (release) =>
      inCache(cache.folder, async () => {
        const { key, revision, issued } = release;
        await cache.claim(key);
        const { name, ...validators } = judge(release);
        await noteChecked({ ...validators, held: { key, revision, issued, name }, refused: null });
        await clean();
      }),
    refuse: (release, reason) =>
      inCache(cache.folder, async () => {
        const { name, ...validators } = judge(release);
        const refused = { revision: release.revision, name, reason: reason.slice(0, GREATEST_REASON) };
        await noteChecked({ ...validators, refused: { ...refused, at: new Date(now()).toISOString() } });
        if (cache.state().held?.name !== name) await cache.removeRelease(name);
      }),
  };
};

/** The paths of the files of the release that is held, by their SHA-256; none if it cannot be read. */
const listFiles = async (cache: SourceCache, name: string | null): Promise<ReadonlyMap<string, string>> => {
  if (name === null) return new Map();
  const folder = cache.releaseFolder(name);
  try {
    const { files } = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')) as ReleaseFile;
    return new Map(files.map(({ sha256, path }) => [sha256, join(folder, path)]));
  } catch {
    return new Map();
  }
};

/** Whether a release may follow the one that is held. */
const checkOrder = (url: URL, { key, revision, issued }: ReleaseFile, { folder, state }: SourceCache): void => {
  const { held } = state();
  if (key === COMMONS)
    throw new SourceError(
      'NOT_A_RELEASE',
      `${url.href} has the commons, which are not read from elsewhere: leave this address out, or ask for a catalog with a namespace`,
    );
  if (!held) return;
  if (held.key !== key)
    throw new SourceError('NAMESPACE', `${url.href} has the namespace "${key}", and had "${held.key}" before`);
  if (revision !== held.revision && Date.parse(issued) < Date.parse(held.issued))
    throw new SourceError(
      'OLDER',
      `${url.href} has revision ${revision}, issued ${issued}; what is held was issued later, ${held.issued}; to take the older one, stop the server and remove ${folder}`,
    );
};
