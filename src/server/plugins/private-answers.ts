import { stateOf } from '../request-state.ts';
import type { ServedGraph } from '../served-graph.ts';
import { goOn, HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';

/**
 * Keeps shared caches from handing one client's answer to another, where answers depend on headers of the request. Answers of
 * views are such answers too, since their queries are sent with the headers of the client.
 */
export function keepPrivate({ variesBy = [] }: Pick<ServedGraph, 'variesBy'>): ServerPlugin {
  if (variesBy.length === 0) return { fast: goOn };
  return {
    fast: () => HAND_TO_YOGA,
    onExecute({ args: { contextValue } }) {
      stateOf(contextValue).log.isPrivate = true;
    },
    onResponse({ serverContext, response: { headers } }) {
      if (!serverContext.state.log.isPrivate) return;
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
