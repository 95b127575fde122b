import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { createBodyCache } from './body-cache.ts';
import { answerFailure, notKept } from './failure.ts';
import { sendFile } from './served-file.ts';

/** What a server has to know of the releases of its catalogs. */
export interface ServedReleases {
  /**
   * A file of a catalog's release, by its path below `/catalogs/KEY/`. Undefined if no such catalog is offered, null if its
   * releases have no such file. Rejects with a GraphQLError that clients get if it cannot be read.
   */
  find(key: string, path: string): Promise<ServedReleaseFile | null | undefined>;
}

export interface ServedReleaseFile {
  /** Weak, so that it holds for all encodings. */
  etag: string;
  /** Another one for each content, also where only the time of issue differs, which the tag leaves out. */
  contentId: string;
  /** The content type. */
  type: string;
  /** Whether the address never has another content. */
  isFixed: boolean;
  /** Rejects as `find` does. */
  read(): Promise<string>;
}

/** How many bytes of files are kept as they were sent last. */
const CACHED_BYTES = 32 * 2 ** 20;

/** Sends the releases of the catalogs at `/catalogs/KEY/release.json`, and their files below `/catalogs/KEY/`. */
export function serveReleases(releases: ServedReleases): ServerPlugin {
  const encode = createBodyCache(CACHED_BYTES);
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const [, key, path] = /^\/catalogs\/([a-z0-9-]+)\/(.+)$/.exec(url.pathname) ?? [];
      if (key === undefined || path === undefined) return;
      try {
        const file = await releases.find(key, path);
        if (file === undefined) return;
        if (file === null) {
          const error = `This is not a file of a release that is offered. Read /catalogs/${key}/release.json again.`;
          endResponse(new Response(JSON.stringify({ error }), { status: 404, headers: notKept() }));
          return;
        }
        const { etag, contentId, type, isFixed, read } = file;
        const headers = {
          'content-type': type,
          'cache-control': isFixed ? 'public, max-age=31536000, immutable' : 'public, no-cache',
          vary: 'accept-encoding',
        };
        const encoded = encode(`${key} ${contentId}`, read);
        endResponse(await sendFile({ etag, headers, encoded }, request, Response));
      } catch (error) {
        endResponse(answerFailure(error, Response));
      }
    },
  };
}
