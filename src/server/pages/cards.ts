import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { CACHED, matchesIfNoneMatch } from '../plugins/caching.ts';
import type { RequestState } from '../request-state.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import type { PageRenderer, RenderedCard } from './page-renderer.ts';
import type { ViewOptions } from './view-answers.ts';

export interface CardOptions extends Pick<ViewOptions, 'views' | 'queryGraph' | 'publicUrl'> {
  renderer: PageRenderer;
  /** The origins whose pages may show cards in frames; `*` for all. */
  embedOrigins?: readonly string[] | undefined;
}

/** A card, and whether it is there. */
interface FoundCard extends RenderedCard {
  status: number;
  language: string;
  /** Its address below the origin, with the language and the colours that were asked for. */
  path: string;
}

/** Finds the card at an address, in the language that it names, or else in one of these; null if it is not the address of a card. */
type FindCard = (
  request: Request,
  state: RequestState,
  url: URL,
  acceptLanguage: string | null,
) => Promise<FoundCard | null>;

/** Finds cards: each is rendered for its request, which takes as long as to look whether it was kept. */
export const createCards =
  ({ views, queryGraph, publicUrl, renderer }: CardOptions): FindCard =>
  async (request, state, url, acceptLanguage) => {
    const { language, chosen } = renderer.readAddress(url, { cookie: null, acceptLanguage });
    const query = renderer.cardQueryAt(url.pathname, language);
    if (!query) return null;
    const answer = await queryGraph(request, state, { query: query.document, variables: query.variables });
    const { data, errors } = (await answer.json()) as ExecutionResult;
    const status = views.statusOf([{ query, status: answer.status, data, errors }]);
    const day = new Date().toISOString().slice(0, 10);
    const scheme = url.searchParams.get('scheme');
    const card = renderer.renderCard({ data, status, language, scheme, origin: publicUrl || url.origin, day });
    const search = new URLSearchParams({ ...(chosen && { lang: chosen }), ...(scheme && { scheme }) });
    return { ...card, status, language, path: url.pathname + (search.size > 0 ? `?${search}` : '') };
  };

/** Serves the cards of entities as pages that load nothing, and that only pages of some origins may have in frames. */
export function serveCards(options: CardOptions): ServerPlugin {
  const { embedOrigins = [] } = options;
  const find = createCards(options);
  const ancestors = embedOrigins.length > 0 ? embedOrigins.join(' ') : "'none'";
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`;
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse, serverContext: { state } }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const card = await find(request, state, url, request.headers.get('accept-language'));
      if (!card) return;
      const { html, sources, status, language } = card;
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': `${policy}; ${sources}`,
        'cache-control': status === 200 ? CACHED : 'no-cache',
        vary: 'accept-language',
        // Browsers keep the policy of an answer that they have.
        etag: `W/"${createHash('sha256').update(`${ancestors} ${html}`).digest('base64url').slice(0, 22)}"`,
      };
      const isKnown = status === 200 && matchesIfNoneMatch(headers.etag, request.headers.get('if-none-match'));
      const body = isKnown || request.method === 'HEAD' ? null : html;
      endResponse(new Response(body, { status: isKnown ? 304 : status, headers }));
    },
  };
}
