import type { Plugin } from 'graphql-yoga';
import { isGraphqlPath, paths } from '../paths.ts';

const body = JSON.stringify({ error: `Nothing is here. GraphQL is at ${paths.graphql}.`, graphql: paths.graphql });

/** Answers 404 on every path that no plugin before it has answered, but for GraphQL's. */
export function refuseUnknownPaths(): Plugin {
  return {
    // Yoga's own check looks at the end of the whole URL, so that /anything?x=/graphql would pass.
    onRequest({ url, fetchAPI, endResponse }) {
      if (isGraphqlPath(url.pathname)) return;
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      endResponse(new fetchAPI.Response(body, { status: 404, headers }));
    },
  };
}
