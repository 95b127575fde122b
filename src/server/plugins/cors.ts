import type { Plugin } from 'graphql-yoga';

// The data is public and read-only, so any origin may read it. There are no cookies or logins, so credentials stay off;
// a literal `*` instead of the request's origin keeps answers cacheable for all origins.
const anyOrigin = '*';
// What pages of other origins may read: the tag to keep answers, what is left of an allowance, the id to report.
const exposed = 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id';
const preflight = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  // `*` does not cover authorization, which clients that also call other APIs may send.
  'access-control-allow-headers': '*, authorization',
  'access-control-max-age': '86400',
  'content-length': '0',
};

/** Allows requests from any origin, without credentials; answers OPTIONS on every path. */
export function allowAllOrigins(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      // Copied, because the Response mutates the object it is passed.
      endResponse(new fetchAPI.Response(null, { status: 204, headers: { ...preflight } }));
    },
    onResponse({ response }) {
      response.headers.set('access-control-allow-origin', anyOrigin);
      response.headers.set('access-control-expose-headers', exposed);
    },
  };
}
