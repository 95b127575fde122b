import type { Plugin } from 'graphql-yoga';
import { createBodyCache } from '../body-cache.ts';
import type { ServedReleases } from '../releases.ts';
import { sendFile } from '../served-file.ts';

/** How many bytes of files are kept as they were sent last. */
const CACHED_BYTES = 32 * 2 ** 20;

/** Sends the releases of the catalogs at `/catalogs/KEY/release.json`, and their files below `/catalogs/KEY/`. */
export function serveReleases(releases: ServedReleases): Plugin {
  const encode = createBodyCache(CACHED_BYTES);
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const [, key, path] = /^\/catalogs\/([a-z0-9-]+)\/(.+)$/.exec(url.pathname) ?? [];
      if (key === undefined || path === undefined) return;
      const file = await releases.find(key, path);
      if (file === undefined) return;
      if (file === null) {
        const error = `This is not a file of a release that is offered. Read /catalogs/${key}/release.json again.`;
        const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
        endResponse(new fetchAPI.Response(JSON.stringify({ error }), { status: 404, headers }));
        return;
      }
      const { etag, contentId, type, isFixed, read } = file;
      const headers = {
        'content-type': type,
        'cache-control': isFixed ? 'public, max-age=31536000, immutable' : 'public, no-cache',
        vary: 'accept-encoding',
      };
      const encoded = encode(`${key} ${contentId}`, read);
      endResponse(await sendFile({ etag, headers, encoded }, request, fetchAPI.Response));
    },
  };
}
