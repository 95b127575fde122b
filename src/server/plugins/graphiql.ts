import { setImmediate } from 'node:timers/promises';
import type { Plugin } from 'graphql-yoga';
import { type ExampleOperation, renderGraphiqlPage } from '../graphiql-page.ts';
import { isGraphqlPath, type Paths } from '../paths.ts';
import { type ServedFile, sendFile } from '../served-file.ts';

/** Serves GraphiQL to browsers at the GraphQL endpoint, without a CDN; loads its 9 MB at the first request. */
export function serveGraphiql(paths: Paths, title: string, examples: readonly ExampleOperation[]): Plugin {
  let rendered: Promise<ServedFile> | undefined;
  /** The page once it is loaded. Those that wait for it are answered one by one: to send it to a thousand takes seconds. */
  let page: ServedFile | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !isGraphqlPath(paths, url.pathname)) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      if (!page) {
        rendered ??= renderGraphiqlPage(title, examples);
        const loaded = await rendered;
        last = last.then(() => setImmediate());
        await last;
        page ??= loaded;
      }
      endResponse(await sendFile(page, request, fetchAPI.Response));
    },
  };
}
