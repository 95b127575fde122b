import { LRUCache } from 'lru-cache';
import type { ServerPlugin } from '../server-plugin.ts';
import { chooseForBody, compress, type Encoding, QUICK } from './content-encoding.ts';

/** Bodies that are kept as they were compressed last, in bytes: to compress one takes longer than to execute its operation. */
const KEPT_BYTES = 8 * 2 ** 20;

/** Compresses GraphQL answers and the files of views as clients accept it. ETags are weak, so they hold for all encodings. */
export function compressAnswers(): ServerPlugin {
  const kept = new LRUCache<string, Buffer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: (body, key) => body.length + key.length + 200,
  });
  /** A text with one character for each byte. */
  const encode = (text: string, encoding: Exclude<Encoding, 'identity'>): Buffer | Promise<Buffer> => {
    const key = `${encoding} ${text}`;
    const known = kept.get(key);
    if (known) return known;
    return compress(Buffer.from(text, 'latin1'), encoding, QUICK).then((body) => {
      kept.set(key, body);
      return body;
    });
  };
  return {
    fast(request) {
      request.encode = (text) => {
        const encoding = chooseForBody(request.message.headers['accept-encoding'] ?? null, text.length);
        if (encoding === 'identity') return text;
        request.headers.push('content-encoding', encoding);
        return encode(text, encoding);
      };
      return undefined;
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
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
      const encoding = chooseForBody(request.headers.get('accept-encoding'), bytes);
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

const isCompressible = (type: string | null): boolean =>
  /^(application\/(graphql-response\+)?json|text\/csv)\b/.test(type ?? '');

function withAcceptEncoding(vary: string | null): string {
  if (!vary) return 'accept-encoding';
  return /\baccept-encoding\b/i.test(vary) ? vary : `${vary}, accept-encoding`;
}
