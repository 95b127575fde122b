import type { Plugin } from 'graphql-yoga';
import { type ExampleOperation, type GraphiqlPage, renderGraphiqlPage } from '../graphiql-page.ts';
import { isGraphqlPath } from '../paths.ts';

/** Shows GraphiQL to browsers that open /graphql, without any other host; loads its 9 MB when first asked. */
export function serveGraphiql(title: string, examples: readonly ExampleOperation[]): Plugin {
  let rendered: Promise<GraphiqlPage> | undefined;

  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !isGraphqlPath(url.pathname)) return undefined;
      if (!request.headers.get('accept')?.includes('text/html')) return undefined;
      rendered ??= renderGraphiqlPage(title, examples);
      return rendered.then(async ({ etag, policy, encoded }) => {
        const headers = { etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' };
        if (request.headers.get('if-none-match') === etag) {
          endResponse(new fetchAPI.Response(null, { status: 304, headers }));
          return;
        }
        const encoding = chooseEncoding(request.headers.get('accept-encoding'));
        const body = await encoded[encoding]();
        const about = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
        const response = new fetchAPI.Response(body, { headers: { ...headers, ...about } });
        if (encoding !== 'identity') response.headers.set('content-encoding', encoding);
        endResponse(response);
      });
    },
  };
}

function chooseEncoding(accepted: string | null): keyof GraphiqlPage['encoded'] {
  const names = (accepted ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const known = names.map((part) => part.split(';')[0]?.trim());
  return known.includes('br') ? 'br' : known.includes('gzip') ? 'gzip' : 'identity';
}
