import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from '../../model/identity/name.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { CATALOG, type Received } from './ask-release.ts';
import { fetchFiles } from './fetch-files.ts';
import type { ReleaseParser } from './release-parser.ts';
import type { Requests } from './request.ts';
import { SourceError } from './source.ts';
import type { SourceCache } from './source-cache.ts';

export interface ReleaseToFetch {
  received: Received;
  release: ReleaseFile;
  cache: SourceCache;
  requests: Requests;
  parse: ReleaseParser;
  parallel: number;
  signal: AbortSignal;
}

/** Brings the files of a release into the cache, where its folder appears once all of them were verified. */
export const fetchRelease = async ({
  received: { name, bytes },
  release,
  cache,
  requests,
  parse,
  parallel,
  signal,
}: ReleaseToFetch): Promise<void> => {
  if (await cache.hasRelease(name)) return;
  const known = await listKnownFiles(cache, parse);
  const folder = await cache.createTemporary(name);
  const fetch = (files: ReleaseFile['files']) => fetchFiles({ files, folder, known, requests, parallel, signal });
  try {
    // If the catalog is another's, nothing else is fetched.
    await fetch(release.files.filter(({ path }) => path === CATALOG));
    await checkNamespace(requests.base, join(folder, CATALOG), release.key);
    await fetch(release.files.filter(({ path }) => path !== CATALOG));
    await writeFile(join(folder, 'release.json'), bytes, { flag: 'wx', flush: true });
    await cache.keepRelease(folder, name);
  } finally {
    // It is gone if it became the release's.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
};

/** The files of the release that is held, by their SHA-256; none if it cannot be read. */
const listKnownFiles = async (cache: SourceCache, parse: ReleaseParser): Promise<ReadonlyMap<string, string>> => {
  const { held } = cache.state();
  if (!held) return new Map();
  const folder = cache.releaseFolder(held.name);
  const bytes = await readFile(join(folder, 'release.json')).catch(() => null);
  const parsed = bytes && (await parse(bytes));
  if (!parsed || 'mistake' in parsed) return new Map();
  return new Map(parsed.release.files.map(({ sha256, path }) => [sha256, join(folder, path)]));
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
