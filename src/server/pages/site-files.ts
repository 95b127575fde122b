import { createHash } from 'node:crypto';
import { CACHED } from '../plugins/caching.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { createBodyCache } from './body-cache.ts';
import { answerFailure } from './failure.ts';
import { sendFile } from './served-file.ts';

/** The files that tell programs what a site has: robots.txt, sitemaps and the like. */
export interface SiteFiles {
  /** The file at a path; undefined if there is none. Rejects with a GraphQLError that clients get if it cannot be read. */
  find(path: string): Promise<SiteFile | undefined>;
}

export interface SiteFile {
  /** The content type. */
  type: string;
  /** What its content depends on besides the addresses in it: the revision of the data. */
  version: string;
  /** The content; the addresses in it begin with `origin`, such as `https://graph.example`. Rejects as `find` does. */
  read(origin: string): Promise<string>;
}

/** How many bytes of files are kept as they were sent last. */
const CACHED_BYTES = 8 * 2 ** 20;

/**
 * Sends the files of a site. The addresses in them have to be whole, so they begin with `publicUrl` or, without it, with the host of
 * the request: then shared caches do not keep the file, since anyone can make up a host.
 */
export function serveSiteFiles(files: SiteFiles, publicUrl: string): ServerPlugin {
  const encode = createBodyCache(CACHED_BYTES);
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      try {
        const file = await files.find(url.pathname);
        if (!file) return;
        const origin = publicUrl || url.origin;
        const key = JSON.stringify([origin, url.pathname, file.version]);
        const headers = {
          'content-type': file.type,
          'cache-control': publicUrl ? CACHED : 'private, no-cache',
          vary: 'accept-encoding',
        };
        const etag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
        const encoded = encode(key, () => file.read(origin));
        endResponse(await sendFile({ etag, headers, encoded }, request, Response));
      } catch (error) {
        endResponse(answerFailure(error, Response));
      }
    },
  };
}
