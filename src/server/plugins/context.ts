import { execute, GraphQLError } from 'graphql';
import { isPromise, mapMaybePromise } from 'graphql-yoga';
import type { Logger } from '../logger.ts';
import { type Tracing, traceHeadersOf } from '../observe/tracing.ts';
import { type RequestState, stateOf } from '../request-state.ts';
import type { MaybePromise, RequestContext, ServedGraph } from '../served-graph.ts';
import { HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';

/** The context of a request: made when it is first needed, and the same one until it is released, so that all read one snapshot. */
export function contextOf(
  graph: Pick<ServedGraph, 'context'>,
  state: RequestState,
  request?: Request,
  tracing?: Tracing,
): MaybePromise<RequestContext> {
  state.context ??= graph.context(request, () => traceHeadersOf(state, tracing));
  return state.context;
}

/**
 * Executes operations as the graph does, or else by graphql-js, with the context of the request. NOT_READY (503) if no data is
 * loaded. Releases the context when the answer is complete or the request has failed.
 */
export function executeOperations(graph: ServedGraph, logger: Logger, tracing?: Tracing): ServerPlugin {
  const isReady = () => {
    const { ready, partial } = graph.status();
    return ready || partial === true;
  };
  return {
    fast: () => (isReady() ? undefined : HAND_TO_YOGA),
    onExecute({ setExecuteFn }) {
      setExecuteFn((args) => {
        if (!isReady()) return { errors: [notReady(graph.status().problem)] };
        // The object itself, not its fields copied into Yoga's context: getters and methods of a class would be lost.
        const context = contextOf(graph, stateOf(args.contextValue), args.contextValue.request, tracing);
        return mapMaybePromise(context, (contextValue) => (graph.execute ?? execute)({ ...args, contextValue }));
      });
    },
    // Yoga calls this for every request, also when the client has gone, and after the result was printed.
    onResponse: ({ serverContext }) => releaseContext(serverContext.state, logger),
  };
}

/** Releases the context of a request, if one was made. Never throws. */
export function releaseContext(state: RequestState, logger: Logger): void {
  const { context } = state;
  state.context = undefined;
  if (!context) return;
  const failed = (error: unknown) =>
    logger.error(`The context of a request could not be released: ${String(error)}`, error);
  try {
    // A context that could not be made holds nothing; its error was the answer.
    const released = mapMaybePromise(
      context,
      (made) => made.release?.(),
      () => undefined,
    );
    if (isPromise(released)) released.then(undefined, failed);
  } catch (error) {
    failed(error);
  }
}

function notReady(problem = 'No data is loaded yet.'): GraphQLError {
  return new GraphQLError(problem, { extensions: { code: 'NOT_READY', http: { status: 503 } } });
}
