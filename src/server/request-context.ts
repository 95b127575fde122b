import type { ServedGraph } from './served-graph.ts';

/** Gives a request its context: made when it is first asked for, and the same until the request is answered. */
export type RequestContexts = (request: Request) => object | Promise<object>;

/** Pins a context of the graph to each request, so that all that answers it reads one snapshot. */
export function createRequestContexts(graph: Pick<ServedGraph, 'context'>): RequestContexts {
  const contexts = new WeakMap<Request, object | Promise<object>>();
  return (request) => {
    const context = contexts.get(request) ?? graph.context();
    contexts.set(request, context);
    return context;
  };
}
