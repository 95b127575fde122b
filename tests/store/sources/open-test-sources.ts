import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSources, type SourcesOptions } from '../../../src/store/sources/open-sources.ts';
import type { HeldRelease, Source } from '../../../src/store/sources/source.ts';
import { readAll } from '../../support/release-folder.ts';

export const NOW = Date.parse('2026-11-27T12:00:00Z');

/** Stops nothing. */
export const anySignal = (): AbortSignal => new AbortController().signal;

/** A folder for a cache, and what opens sources with it. */
export const createCache = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-cache-'));
  const open = (urls: readonly string[], options: Partial<SourcesOptions> = {}) =>
    openSources({ urls, cacheFolder: folder, userAgent: 'briefgraph/test', now: () => NOW, ...options });
  return {
    folder,
    open,
    async openOne(url: string, options: Partial<SourcesOptions> = {}): Promise<Source> {
      return (await open([url], options))[0] as Source;
    },
    /** The paths of all files and folders. */
    list: async () => (await readdir(folder, { recursive: true })).sort(),
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type TestCache = Awaited<ReturnType<typeof createCache>>;

/** The content of a release's files, without `release.json`. */
export const readRelease = async ({ folder }: HeldRelease): Promise<Record<string, string>> => {
  const { 'release.json': _, ...files } = await readAll(folder);
  return files;
};

/** Asks a source, and accepts what it has. */
export const harvest = async (source: Source): Promise<HeldRelease | null> => {
  const candidate = await source.check(anySignal());
  if (candidate) await source.accept(candidate);
  return candidate;
};

/** What a check is refused with: the code and the message, with the port as PORT. */
export const findRefusal = async (source: Source): Promise<string> => {
  const error = await source.check(anySignal()).then(
    (candidate) => new Error(`nothing; it returned ${candidate?.revision}`),
    (refusal: Error & { code?: string }) => refusal,
  );
  const { code, message } = error as Error & { code?: string };
  return `${code}: ${message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')}`;
};
