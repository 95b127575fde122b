import { LRUCache } from 'lru-cache';
import { CACHED, matchesIfNoneMatch } from '../plugins/caching.ts';
import { contextOf } from '../plugins/context.ts';
import { boundMessage } from '../plugins/masking.ts';
import type { ServerPlugin } from '../server-plugin.ts';
import type { ViewOptions } from './view-answers.ts';

/** A text that a request asks for. */
interface AskedText {
  /** What it depends on, besides the data and what its addresses begin with. */
  parts: readonly string[];
  /** Its media type. */
  type: string;
  /** Headers of every answer. */
  headers?: Record<string, string>;
  /** What is said if it is not there. */
  missing: string;
  /** Makes it; whole addresses in it begin with `origin`. */
  make(origin: string): Promise<MadeText>;
}

/** A text, or why there is none. */
export interface MadeText {
  status: number;
  body?: string;
  errors?: readonly object[] | undefined;
}

type Asking = Parameters<NonNullable<ServerPlugin['onRequest']>>[0];

/** Answers requests with texts that are made of answers of the graph; keeps at most so many characters of them until the data changes. */
export const createKeptTexts = (
  { graph, publicUrl, tagAnswer }: Pick<ViewOptions, 'graph' | 'publicUrl' | 'tagAnswer'>,
  maxSize: number,
) => {
  const kept = new LRUCache<string, string>({ maxSize, sizeCalculation: (text, key) => text.length + key.length });
  return async (
    { request, url, fetchAPI: { Response }, endResponse, serverContext: { state } }: Asking,
    { parts, type, headers, missing, make }: AskedText,
  ): Promise<void> => {
    const origin = publicUrl || url.origin;
    const context = tagAnswer && graph.status().ready ? await contextOf(graph, state, request) : undefined;
    const etag = context && tagAnswer?.(context, ...parts, origin);
    // With the host of the request in it, it is not for others.
    const caching = { 'cache-control': etag && publicUrl ? CACHED : 'no-cache', ...(etag && { etag }) };
    const send = (body: string | null, status: number, more: Record<string, string>): void =>
      endResponse(new Response(request.method === 'HEAD' ? null : body, { status, headers: { ...headers, ...more } }));
    if (etag && matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) return send(null, 304, caching);
    const known = etag && kept.get(etag);
    const { status, body, errors }: MadeText = known ? { status: 200, body: known } : await make(origin);
    if (etag && status === 200 && body !== undefined) kept.set(etag, body);
    const content =
      body === undefined ? JSON.stringify({ errors: errors ?? [{ message: boundMessage(missing) }] }) : body;
    send(content, status, {
      ...(status === 200 ? caching : { 'cache-control': 'no-cache' }),
      'content-type': body === undefined ? 'application/json; charset=utf-8' : type,
    });
  };
};
