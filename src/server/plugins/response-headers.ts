import type { ServerPlugin } from '../server-plugin.ts';

/** Sets `x-request-id` and the headers below on every response. */
export function setCommonHeaders(): ServerPlugin {
  return {
    fast({ state, headers }) {
      headers.push('x-request-id', state.requestId, ...SECURITY_HEADERS_FLAT);
      return undefined;
    },
    onResponse({ response, serverContext: { state } }) {
      if (state.isOfView) return;
      response.headers.set('x-request-id', state.requestId);
      for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
    },
  };
}

const SECURITY_HEADERS = [
  ['x-content-type-options', 'nosniff'],
  // Publishers learn that readers come from this server, and not from which page.
  ['referrer-policy', 'strict-origin-when-cross-origin'],
] as const;

const SECURITY_HEADERS_FLAT = SECURITY_HEADERS.flat();

/** Allows requests from any origin, without credentials; answers OPTIONS on every path. */
export function allowAllOrigins(): ServerPlugin {
  return {
    fast({ headers }) {
      headers.push(...ORIGIN_HEADERS_FLAT);
      return undefined;
    },
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      // Copied, because the Response mutates the object it is passed.
      endResponse(new fetchAPI.Response(null, { status: 204, headers: { ...PREFLIGHT_HEADERS } }));
    },
    onResponse({ response }) {
      for (const [name, value] of ORIGIN_HEADERS) response.headers.set(name, value);
    },
  };
}

const ORIGIN_HEADERS = [
  // The data is public and read-only, so any origin may read it. There are no cookies or logins, so credentials stay off;
  // a literal `*` instead of the request's origin keeps answers cacheable for all origins.
  ['access-control-allow-origin', '*'],
  // What pages of other origins may read: the tag to keep answers, what is left of an allowance, the id to report.
  ['access-control-expose-headers', 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id'],
] as const;

const ORIGIN_HEADERS_FLAT = ORIGIN_HEADERS.flat();

const PREFLIGHT_HEADERS = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  // `*` does not cover authorization, which clients that also call other APIs may send.
  'access-control-allow-headers': '*, authorization',
  'access-control-max-age': '86400',
  'content-length': '0',
};
