import type { Plugin } from 'graphql-yoga';
import { asksOf } from '../../operations/views/views.ts';
import { answerFile } from '../encoded.ts';
import type { ExplorerFiles } from '../explorer-files.ts';

/** Serves the explorer: one page for the paths of all its views, and the files that the page loads. */
export function serveExplorer({ page, assets }: ExplorerFiles): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const file = assets.get(url.pathname) ?? (asksOf(url) ? page : undefined);
      if (file) endResponse(await answerFile(file, request, fetchAPI.Response));
    },
  };
}
