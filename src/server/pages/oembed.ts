import { CACHED } from '../plugins/caching.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { type CardOptions, createCards } from './cards.ts';
import { notKept } from './failure.ts';

/** In characters. */
const LONGEST_URL = 2000;
/** For how many seconds others should keep what they have asked for. */
const CACHE_AGE = 86_400;

/** Answers how an entity can be embedded, by the address of its page or its card: https://oembed.com. */
export function serveOembed(options: CardOptions): ServerPlugin {
  const { publicUrl, embedOrigins = [] } = options;
  const find = createCards(options);
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse, serverContext: { state } }) {
      if (url.pathname !== '/oembed' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const { searchParams } = url;
      const send = (status: number, body: object, headers: Record<string, string> = notKept()): void => {
        const text = request.method === 'HEAD' ? null : JSON.stringify(body);
        endResponse(new Response(text, { status, headers }));
      };
      const [width, height] = ['maxwidth', 'maxheight'].map((name) => readSize(searchParams.get(name)));
      if (!['json', null].includes(searchParams.get('format'))) return send(501, { error: 'Only JSON is offered.' });
      if (!width || !height || !searchParams.has('url'))
        return send(400, { error: 'Give the "url" of an entry, and whole numbers as "maxwidth" and "maxheight".' });
      const origin = publicUrl || url.origin;
      const address = readCardAddress(searchParams.get('url') ?? '', origin);
      const card = address && (await find(request, state, address, null));
      if (!card || card.status === 404) return send(404, { error: 'This is not the address of an entry.' });
      if (card.status !== 200) return send(card.status, { error: 'This entry has no card now.' });
      const { title, author, provider, path, toFrame } = card;
      const body = {
        version: '1.0',
        ...(embedOrigins.length > 0
          ? { type: 'rich', ...toFrame(origin + path, { width, height }) }
          : { type: 'link' }),
        title,
        ...(author && { author_name: author }),
        provider_name: provider,
        provider_url: `${origin}/`,
        cache_age: CACHE_AGE,
      };
      send(200, body, { 'content-type': 'application/json; charset=utf-8', 'cache-control': CACHED });
    },
  };
}

/** A size in pixels, which is not limited if nobody says so; null if it is none. */
const readSize = (text: string | null): number | null => {
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
};

/** The address of the card of what an address on this server is about; null for any other. */
const readCardAddress = (text: string, origin: string): URL | null => {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return null;
  url.pathname = url.pathname.replace(/^\/entry\//, '/card/');
  return url;
};
