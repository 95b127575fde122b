import { GraphQLError } from 'graphql';
import { mapMaybePromise, type Plugin } from 'graphql-yoga';
import { executeOperation } from '../execute-operation.ts';
import type { BegunRequests } from '../observe/recorder.ts';
import type { RequestContexts } from '../request-context.ts';
import type { ServedGraph } from '../served-graph.ts';
import type { ServerContext } from './observe.ts';

/**
 * Passes the context of the request to its resolvers, unless the operation was executed before; NOT_READY (503) if no data is
 * loaded.
 */
export function passContext(
  graph: Pick<ServedGraph, 'execute' | 'status'>,
  contexts: RequestContexts,
  begun: BegunRequests,
): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((args) => {
        const { req } = args.contextValue as ServerContext;
        const executed = req && begun.get(req)?.executed;
        if (executed && executed.document === args.document) return executed.result;
        const { ready, partial, problem } = graph.status();
        if (!ready && !partial) return { errors: [notReady(problem)] };
        // The object itself, not its fields copied into Yoga's context: getters and methods of a class would be lost.
        return mapMaybePromise(contexts.get(args.contextValue.request), (contextValue) =>
          executeOperation(graph, { ...args, contextValue }),
        );
      });
    },
  };
}

/** Releases the context of each request, if one was made, when the answer is complete or the request has failed. */
export function releaseContexts(contexts: RequestContexts): Plugin {
  return {
    // Yoga calls this for every request, also when the client has gone, and after the result was printed.
    onResponse: ({ request }) => contexts.release(request),
  };
}

function notReady(problem = 'No data is loaded yet.'): GraphQLError {
  return new GraphQLError(problem, { extensions: { code: 'NOT_READY', http: { status: 503 } } });
}
