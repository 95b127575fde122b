import type { Plugin } from 'graphql-yoga';
import { paths } from '../paths.ts';

/** Redirects `/` to the page that is shown first. */
export function redirectRoot(landingPath: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== paths.root) return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: landingPath } }));
    },
  };
}
