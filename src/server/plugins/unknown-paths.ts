import type { Plugin } from 'graphql-yoga';
import { answerFile, type ServedFile } from '../encoded.ts';
import { isGraphqlPath, paths } from '../paths.ts';

const body = JSON.stringify({ error: `Nothing is here. GraphQL is at ${paths.graphql}.`, graphql: paths.graphql });

/**
 * Answers 404 on every path that no plugin before it has answered, but for GraphQL's: with a page to people who follow
 * a link, where there is one.
 */
export function refuseUnknownPaths(page: ServedFile | null): Plugin {
  return {
    // Yoga's own check looks at the end of the whole URL, so that /anything?x=/graphql would pass.
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (isGraphqlPath(url.pathname)) return;
      const isForPeople = request.method === 'GET' && request.headers.get('accept')?.includes('text/html');
      if (page && isForPeople) {
        endResponse(await answerFile(page, request, fetchAPI.Response, 404));
        return;
      }
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      endResponse(new fetchAPI.Response(body, { status: 404, headers }));
    },
  };
}
