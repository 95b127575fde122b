import type { Plugin } from 'graphql-yoga';
import type { Paths } from '../paths.ts';

/** Redirects `/` to the GraphQL endpoint, or to another page. */
export function redirectRoot(paths: Paths, landingPath = paths.graphql): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== paths.root) return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: landingPath } }));
    },
  };
}
