import type { ExecutionResult } from 'graphql';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { createKeptTexts, type MadeText } from './kept-texts.ts';
import type { ViewOptions } from './view-answers.ts';

/** What a server has to know of the feeds of its pages. */
export interface Feeds {
  /** The formats, by the endings of their addresses, with their media types. */
  formats: readonly { ending: string; type: string }[];
  /** Whether the page at an address has feeds. */
  hasFeed(page: Pick<URL, 'pathname' | 'searchParams'>): boolean;
  /** Writes a feed; whole addresses begin with `origin`. */
  write(asked: Asked): Promise<MadeText>;
}

interface Asked extends Pick<URL, 'pathname' | 'searchParams'> {
  ending: string;
  origin: string;
  /** Asks the graph as the client that asks for the feed would. */
  ask(query: string, variables: object): Promise<{ status: number; result: ExecutionResult }>;
}

interface FeedOptions extends Pick<ViewOptions, 'graph' | 'queryGraph' | 'publicUrl' | 'tagAnswer'> {
  feeds: Feeds;
}

/** How many characters of feeds are kept: a hundred or so. */
const KEPT = 8 * 2 ** 20;

/** Answers the address of a page with `.atom` or `.feed.json` after its path: with what came in or changed last in its list. */
export function serveFeeds(options: FeedOptions): ServerPlugin {
  const { feeds, queryGraph } = options;
  const answer = createKeptTexts(options, KEPT);
  return {
    fast: goOn,
    async onRequest(asking) {
      const { request, url, serverContext } = asking;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const format = feeds.formats.find(({ ending }) => url.pathname.endsWith(`.${ending}`));
      if (!format) return;
      const { ending, type } = format;
      const page = { pathname: url.pathname.slice(0, -ending.length - 1), searchParams: url.searchParams };
      if (!feeds.hasFeed(page)) return;
      const ask: Asked['ask'] = async (query, variables) => {
        const answered = await queryGraph(request, serverContext.state, { query, variables });
        return { status: answered.status, result: (await answered.json()) as ExecutionResult };
      };
      await answer(asking, {
        parts: ['feed', url.pathname, url.search],
        type: `${type}; charset=utf-8`,
        missing: `There is nothing to follow at "${page.pathname}${url.search}".`,
        make: (origin) => feeds.write({ ...page, ending, origin, ask }),
      });
    },
  };
}
