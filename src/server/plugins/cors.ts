import type { Plugin } from 'graphql-yoga';

// Public data, read only, the same for everybody: any page may read it. No cookie or login means anything here, so
// credentials stay off, and one literal `*` (not the asking origin) keeps every answer cacheable for all.
const anyOrigin = '*';
const preflight = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  // `*` does not cover authorization, which clients shared with other APIs may send along.
  'access-control-allow-headers': '*, authorization',
  'access-control-max-age': '86400',
  'content-length': '0',
};

/** Lets pages of any origin ask and read, without credentials; answers OPTIONS on every path. */
export function allowAllOrigins(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      // A copy: the response writes into the object that it is given.
      endResponse(new fetchAPI.Response(null, { status: 204, headers: { ...preflight } }));
    },
    onResponse({ response }) {
      response.headers.set('access-control-allow-origin', anyOrigin);
    },
  };
}
