import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userAgent } from '../app/package-files.ts';
import type { Place } from '../store/json/place.ts';
import { openSources } from '../store/sources/open-sources.ts';
import { toReleaseFolder } from '../store/sources/source.ts';
import { type Io, showProgress } from './io.ts';

/** Releases that were read to be checked, and not to be served. */
export interface ReadReleases extends AsyncDisposable {
  places: readonly Place[];
}

/** Reads the releases at these URLs into a temporary folder; rejects with a SourceError if one cannot be read. */
export const readReleases = async (io: Io, urls: readonly string[]): Promise<ReadReleases> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-releases-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const sources = await openSources({ urls, cacheFolder: folder, userAgent: userAgent() });
    const places: Place[] = [];
    for (const source of sources) {
      showProgress(io, `Reading ${source.url}`);
      const release = await source.check(new AbortController().signal);
      if (release) places.push(toReleaseFolder(source, release));
    }
    return { places, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
};
