import type { Plugin } from 'graphql-yoga';
import { entryKeyAt, viewAt } from '../../views/views.ts';
import { answerFile } from '../encoded.ts';
import type { ExplorerFiles } from '../explorer-build.ts';

/** Serves the explorer: one page for the paths of all its views, and the files that the page loads. */
export function serveExplorer({ page, assets }: ExplorerFiles): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const isPage = viewAt(url.pathname) !== null || entryKeyAt(url.pathname) !== null;
      const file = assets.get(url.pathname) ?? (isPage ? page : undefined);
      if (file) endResponse(await answerFile(file, request, fetchAPI.Response));
    },
  };
}
