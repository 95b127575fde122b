import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CACHED, matchesIfNoneMatch } from '../plugins/caching.ts';
import { contextOf } from '../plugins/context.ts';
import { boundMessage } from '../plugins/masking.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import type { ViewOptions } from './view-answers.ts';

/** What a server has to know of the feeds of its pages. */
export interface Feeds {
  /** The formats, by the endings of their addresses, with their media types. */
  formats: readonly { ending: string; type: string }[];
  /** Whether the page at an address has feeds. */
  hasFeed(page: Pick<URL, 'pathname' | 'searchParams'>): boolean;
  /** Writes a feed; whole addresses begin with `origin`. */
  write(
    asked: Asked,
  ): Promise<{ status: 200; body: string } | { status: number; errors?: readonly object[] | undefined }>;
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
export function serveFeeds({ feeds, graph, queryGraph, publicUrl, tagAnswer }: FeedOptions): ServerPlugin {
  const kept = new LRUCache<string, string>({
    maxSize: KEPT,
    sizeCalculation: (text, key) => text.length + key.length,
  });
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse, serverContext: { state } }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const format = feeds.formats.find(({ ending }) => url.pathname.endsWith(`.${ending}`));
      if (!format) return;
      const { searchParams } = url;
      const page = { pathname: url.pathname.slice(0, -format.ending.length - 1), searchParams };
      if (!feeds.hasFeed(page)) return;
      const origin = publicUrl || url.origin;
      const context = tagAnswer && graph.status().ready ? await contextOf(graph, state, request) : undefined;
      const etag = context && tagAnswer?.(context, 'feed', url.pathname, url.search, origin);
      // With the host of the request in it, it is not for others.
      const caching = { 'cache-control': etag && publicUrl ? CACHED : 'no-cache', ...(etag && { etag }) };
      const send = (body: string | null, status: number, headers: Record<string, string>) =>
        endResponse(new Response(request.method === 'HEAD' ? null : body, { status, headers }));
      if (etag && matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) {
        send(null, 304, caching);
        return;
      }
      const headers = { ...caching, 'content-type': `${format.type}; charset=utf-8` };
      const known = etag && kept.get(etag);
      if (known) {
        send(known, 200, headers);
        return;
      }
      const feed = await feeds.write({
        ...page,
        ending: format.ending,
        origin,
        async ask(query, variables) {
          const answer = await queryGraph(request, state, { query, variables });
          return { status: answer.status, result: (await answer.json()) as ExecutionResult };
        },
      });
      if ('body' in feed) {
        if (etag) kept.set(etag, feed.body);
        send(feed.body, 200, headers);
        return;
      }
      const nothing = { message: boundMessage(`There is nothing to follow at "${page.pathname}${url.search}".`) };
      send(JSON.stringify({ errors: feed.errors ?? [nothing] }), feed.status, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-cache',
      });
    },
  };
}
