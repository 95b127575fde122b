import type { Plugin } from 'graphql-yoga';
import { chooseForBody } from '../accept-encoding.ts';
import { compress, QUICK } from '../compress.ts';
import { headerOf, type NetworkContext } from '../request-header.ts';

/** Compresses GraphQL answers and the files of views as clients accept it. ETags are weak, so they hold for all encodings. */
export function compressAnswers(): Plugin<object, NetworkContext> {
  return {
    onResponse({ request, serverContext, response, setResponse, fetchAPI }) {
      const { headers, status, statusText } = response;
      const isCacheable = request.method !== 'POST';
      // Not known of a stream; 0 without a body, as for HEAD.
      const bytes = Number(headers.get('content-length') ?? 0);
      if (bytes === 0 && !isCacheable) return;
      const isFile = isCacheable && headers.has('content-encoding'); // compressed before
      if (isFile || !(status === 304 || isCompressible(headers.get('content-type')))) return;
      if (isCacheable && headers.get('cache-control') !== 'no-store')
        headers.set('vary', withAcceptEncoding(headers.get('vary')));
      if (bytes === 0) return;
      const encoding = chooseForBody(headerOf(request, serverContext, 'accept-encoding'), bytes);
      if (encoding === 'identity') return;
      return response
        .text()
        .then((text) => compress(Buffer.from(text), encoding, QUICK))
        .then((body) => {
          headers.set('content-encoding', encoding);
          headers.set('content-length', String(body.length));
          setResponse(new fetchAPI.Response(body, { status, statusText, headers }));
        });
    },
  };
}

function isCompressible(type: string | null): boolean {
  return /^(application\/(graphql-response\+)?json|text\/csv)\b/.test(type ?? '');
}

function withAcceptEncoding(vary: string | null): string {
  if (!vary) return 'accept-encoding';
  return /\baccept-encoding\b/i.test(vary) ? vary : `${vary}, accept-encoding`;
}
