import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CACHED, matchesIfNoneMatch } from '../plugins/caching.ts';
import { contextOf } from '../plugins/context.ts';
import type { RequestState } from '../request-state.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { notKept } from './failure.ts';
import type { ViewOptions } from './view-answers.ts';
import type { ViewQuery } from './views.ts';

/** What a server has to know of the pictures of pages. */
export interface Pictures {
  /** What the picture at a URL shows; null if there can be none. The same query is always drawn alike. */
  queryAt(url: Pick<URL, 'pathname' | 'searchParams'>): ViewQuery | null;
  /** Draws the response to the query as a PNG; null if it has nothing to be drawn. */
  draw(data: unknown, query: ViewQuery): Promise<Buffer<ArrayBuffer>> | null;
}

interface PictureOptions extends Pick<ViewOptions, 'graph' | 'queryGraph' | 'tagAnswer'> {
  pictures: Pictures;
}

/** How many bytes of pictures are kept: some 600. */
const CACHED_BYTES = 16 * 2 ** 20;
/** How many are drawn at once, each by a thread that answers no requests: some 25 ms. */
const AT_ONCE = 2;
/** How many wait to be drawn; others are told to come back. */
const MOST_WAITING = 50;

/** Sends the pictures of pages, which are drawn when they are first asked for. */
export function servePictures({ pictures, graph, queryGraph, tagAnswer }: PictureOptions): ServerPlugin {
  const kept = new LRUCache<string, Buffer<ArrayBuffer>>({
    maxSize: CACHED_BYTES,
    sizeCalculation: (picture, key) => picture.length + key.length + 1,
  });
  const running = new Map<string, Promise<Drawn>>();
  const limit = limitRunning(AT_ONCE, MOST_WAITING);

  const draw = async (query: ViewQuery, request: Request, state: RequestState): Promise<Drawn> => {
    const body = { query: query.document, variables: query.variables };
    const response = await queryGraph(request, state, body);
    const { data, errors } = (await response.json()) as ExecutionResult;
    // The address of a picture has the id of an entity: what is not an id has no picture.
    if (errors?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) return { status: 404 };
    if (errors || !data) return { status: response.status === 200 ? 502 : response.status };
    const drawing = await pictures.draw(data, query);
    return drawing ? { status: 200, picture: drawing } : { status: 404 };
  };
  const find = async (key: string | undefined, make: () => Promise<Drawn>): Promise<Drawn> => {
    if (key === undefined) return limit(make);
    const picture = kept.get(key);
    if (picture) return { status: 200, picture };
    const current = running.get(key);
    if (current) return current;
    const made = limit(make).finally(() => running.delete(key));
    running.set(key, made);
    const drawn = await made;
    if (drawn.picture) kept.set(key, drawn.picture);
    return drawn;
  };

  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse, serverContext: { state } }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const query = pictures.queryAt(url);
      if (!query) return;
      const context = tagAnswer && graph.status().ready ? await contextOf(graph, state, request) : undefined;
      const etag = context && tagAnswer?.(context, 'picture', JSON.stringify(query.variables));
      const headers = { 'cache-control': etag ? CACHED : 'no-cache', ...(etag && { etag }) };
      if (etag && matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) {
        endResponse(new Response(null, { status: 304, headers }));
        return;
      }
      const { status, picture } = await find(etag, () => draw(query, request, state));
      if (!picture) {
        const error = status === 404 ? 'There is no such picture.' : 'The picture cannot be drawn now.';
        const headers = { ...notKept(), ...(status === 503 && { 'retry-after': '5' }) };
        endResponse(new Response(JSON.stringify({ error }), { status, headers }));
        return;
      }
      const body = request.method === 'HEAD' ? null : picture;
      endResponse(new Response(body, { status, headers: { ...headers, 'content-type': 'image/png' } }));
    },
  };
}

interface Drawn {
  status: number;
  picture?: Buffer<ArrayBuffer>;
}

/** Runs at most so many tasks at once, and keeps at most so many waiting: others end with the status 503. */
const limitRunning = (atOnce: number, mostWaiting: number) => {
  const waiting: (() => void)[] = [];
  let count = 0;
  return async (task: () => Promise<Drawn>): Promise<Drawn> => {
    if (count >= atOnce) {
      if (waiting.length >= mostWaiting) return { status: 503 };
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else count++;
    try {
      return await task();
    } finally {
      // The place goes to the next that waits, or is free again.
      const next = waiting.shift();
      if (next) next();
      else count--;
    }
  };
};
