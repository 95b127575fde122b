import type { Plugin } from 'graphql-yoga';
import { type ExampleOperation, renderGraphiqlPage } from '../graphiql-page.ts';
import { isGraphqlPath, type Paths } from '../paths.ts';
import { type ServedFile, sendFile } from '../served-file.ts';

/** Serves GraphiQL to browsers at the GraphQL endpoint, without a CDN; loads its 9 MB at the first request. */
export function serveGraphiql(paths: Paths, title: string, examples: readonly ExampleOperation[]): Plugin {
  let rendered: Promise<ServedFile> | undefined;

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !isGraphqlPath(paths, url.pathname)) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      rendered ??= renderGraphiqlPage(title, examples);
      endResponse(await sendFile(await rendered, request, fetchAPI.Response));
    },
  };
}
