import type { Plugin } from 'graphql-yoga';
import { answerFile, type ServedFile } from '../encoded.ts';
import { type ExampleOperation, renderGraphiqlPage } from '../graphiql-page.ts';
import { isGraphqlPath } from '../paths.ts';

/** Shows GraphiQL to browsers that open /graphql, without any other host; loads its 9 MB when first asked. */
export function serveGraphiql(title: string, examples: readonly ExampleOperation[]): Plugin {
  let rendered: Promise<ServedFile> | undefined;

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !isGraphqlPath(url.pathname)) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      rendered ??= renderGraphiqlPage(title, examples);
      endResponse(await answerFile(await rendered, request, fetchAPI.Response));
    },
  };
}
