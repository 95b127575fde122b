import type { Plugin } from 'graphql-yoga';
import type { ExplorerFiles } from '../explorer-build.ts';
import { sendFile } from '../served-file.ts';
import type { Views } from '../views.ts';

/** Serves the explorer: one HTML page for the paths of all views, and the files that it loads. */
export function serveExplorer({ page, assets }: ExplorerFiles, views: Views): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const file = assets.get(url.pathname) ?? (views.hasPage(url.pathname) ? page : undefined);
      if (file) endResponse(await sendFile(file, request, fetchAPI.Response));
    },
  };
}
