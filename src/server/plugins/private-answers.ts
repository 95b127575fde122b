import type { Plugin } from 'graphql-yoga';
import type { ServedGraph } from '../served-graph.ts';
import type { ServerContext } from './observe.ts';

/**
 * Keeps shared caches from handing one client's answer to another, where answers depend on headers of the request. Answers of
 * views are such answers too, since their queries are sent with the headers of the client.
 */
export function keepPrivate({ variesBy = [] }: Pick<ServedGraph, 'variesBy'>): Plugin<object, ServerContext> {
  if (variesBy.length === 0) return {};
  const answered = new WeakSet<Request>();
  return {
    onExecute({ args: { contextValue } }) {
      const { request, viewRequest } = contextValue as typeof contextValue & ServerContext;
      answered.add(request);
      if (viewRequest) answered.add(viewRequest);
    },
    onResponse({ request, response: { headers } }) {
      if (!answered.has(request)) return;
      headers.set('cache-control', 'private, no-store');
      headers.set('vary', [headers.get('vary') ?? 'accept', ...variesBy].join(', '));
    },
  };
}

/** The headers that answers depend on, of the request for a view, for the queries that are sent for it. */
export function variedHeaders({ variesBy = [] }: Pick<ServedGraph, 'variesBy'>, { headers }: Request) {
  const values = variesBy.map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, string] => entry[1] !== null));
}
