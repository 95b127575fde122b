import type { Plugin } from 'graphql-yoga';
import { createBodyCache } from '../body-cache.ts';
import { isGraphqlError } from '../masking.ts';
import type { ServedReleases } from '../releases.ts';
import { sendFile } from '../served-file.ts';

/** How many bytes of files are kept as they were sent last. */
const CACHED_BYTES = 32 * 2 ** 20;

/** Sends the releases of the catalogs at `/catalogs/KEY/release.json`, and their files below `/catalogs/KEY/`. */
export function serveReleases(releases: ServedReleases): Plugin {
  const encode = createBodyCache(CACHED_BYTES);
  return {
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
        endResponse(new Response(...describeFailure(error)));
      }
    },
  };
}

/** The headers of an answer that caches do not keep; new ones, since the length of the body is added to them. */
const notKept = () => ({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });

/** The answer where a file cannot be read; throws an error that is not for clients. */
function describeFailure(error: unknown): [string, ResponseInit] {
  if (!isGraphqlError(error)) throw error;
  const { message, extensions } = error;
  const { code, http } = extensions as { code?: string; http?: { status: number } };
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return [body, { status: http?.status ?? 500, headers: notKept() }];
}
