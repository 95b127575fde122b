import { type ExecutionArgs, GraphQLError } from 'graphql';
import { mapMaybePromise, type Plugin } from 'graphql-yoga';
import type { RequestContexts } from '../request-context.ts';
import type { ServedGraph } from '../served-graph.ts';

/** Hands resolvers the context that is pinned to their request; NOT_READY (503) where no data is loaded. */
export function handContext(graph: Pick<ServedGraph, 'execute' | 'status'>, contextOf: RequestContexts): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      const execute = (args: ExecutionArgs) => (graph.execute ? graph.execute(args) : executeFn(args));
      setExecuteFn((args) => {
        const { ready, partial, problem } = graph.status();
        if (!ready && !partial) return { errors: [notReady(problem)] };
        // The very object, not its fields copied into Yoga's context: getters and methods of a class would be lost.
        return mapMaybePromise(contextOf(args.contextValue.request), (contextValue) =>
          execute({ ...args, contextValue }),
        );
      });
    },
  };
}

function notReady(problem = 'No data is loaded yet.'): GraphQLError {
  return new GraphQLError(problem, { extensions: { code: 'NOT_READY', http: { status: 503 } } });
}
