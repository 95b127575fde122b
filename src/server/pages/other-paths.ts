import { isGraphqlPath, type Paths } from '../paths.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import type { AnswerPage } from './page-renderer.ts';

/** Redirects `/` to the GraphQL endpoint, or to another page. */
export function redirectRoot(paths: Paths, landingPath = paths.graphql): ServerPlugin {
  return {
    fast: goOn,
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== paths.root) return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: landingPath } }));
    },
  };
}

/**
 * Answers 404 on every path that no earlier plugin has answered, except the GraphQL endpoint. Browsers get the
 * explorer's page if there is one, all other clients JSON.
 */
export function refuseUnknownPaths(paths: Paths, answerPage: AnswerPage | null): ServerPlugin {
  const { graphql } = paths;
  const body = JSON.stringify({ error: `Nothing is here. GraphQL is at ${graphql}.`, graphql });
  return {
    fast: goOn,
    // Yoga's own check looks at the end of the whole URL, so that /anything?x=/graphql would pass.
    async onRequest({ request, url, fetchAPI, endResponse, serverContext: { state } }) {
      if (isGraphqlPath(paths, url.pathname)) return;
      const isBrowser = request.method === 'GET' && request.headers.get('accept')?.includes('text/html');
      if (answerPage && isBrowser) {
        endResponse(await answerPage(request, state, url, fetchAPI.Response));
        return;
      }
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      endResponse(new fetchAPI.Response(body, { status: 404, headers }));
    },
  };
}
