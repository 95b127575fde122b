import { mkdir } from 'node:fs/promises';
import { type ResolveName, resolveName } from '../../network/open-url.ts';
import { SOURCE_LIMITS, type SourceLimits } from './limits.ts';
import { openNamespaces } from './namespaces.ts';
import { createReleaseParser, type ReleaseParser } from './release-parser.ts';
import { createReleaseSource } from './release-source.ts';
import { type Source, SourceError } from './source.ts';
import { openSourceCache } from './source-cache.ts';
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
  /** For tests: how names are resolved, releases are parsed, and the time is told. */
  resolve?: ResolveName;
  parse?: ReleaseParser;
  now?(): number;
}

/**
 * Opens the sources of catalogs, each with what the cache has of it; nothing is fetched. Rejects with a SourceError if an address
 * cannot be that of a catalog or is given twice, or the cache cannot be used.
 */
export const openSources = async ({
  urls,
  cacheFolder,
  userAgent,
  limits,
  logger = { warn: () => undefined },
  resolve = resolveName,
  parse = createReleaseParser(),
  now = Date.now,
}: SourcesOptions): Promise<Source[]> => {
  const parsed = urls.map(parseSourceUrl);
  const twice = parsed.find(({ href }, index) => parsed.findIndex((other) => other.href === href) < index);
  if (twice) throw new SourceError('INVALID_URL', `${twice.href} is given twice`);
  await mkdir(cacheFolder, { recursive: true }).catch((error: Error) => {
    throw new SourceError('CACHE', `the cache ${cacheFolder} cannot be used: ${error.message}`);
  });
  const namespaces = openNamespaces(cacheFolder);
  return Promise.all(
    parsed.map(async (url) =>
      createReleaseSource({
        url,
        cache: await openSourceCache(cacheFolder, url.href, logger),
        namespaces,
        limits: { ...SOURCE_LIMITS, ...limits },
        userAgent,
        resolve,
        parse,
        now,
      }),
    ),
  );
};
