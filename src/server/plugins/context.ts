import { type ExecutionArgs, GraphQLError } from 'graphql';
import { mapMaybePromise, type Plugin } from 'graphql-yoga';
import type { ServedGraph } from '../served-graph.ts';

/** Hands resolvers the graph's context, made once per operation; NOT_READY (503) where no data is loaded. */
export function pinContext(graph: Pick<ServedGraph, 'context' | 'execute' | 'status'>): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      const execute = (args: ExecutionArgs) => (graph.execute ? graph.execute(args) : executeFn(args));
      setExecuteFn((args) => {
        const { ready, partial, problem } = graph.status();
        if (!ready && !partial) return { errors: [notReady(problem)] };
        // The very object, not its fields copied into Yoga's context: getters and methods of a class would be lost.
        return mapMaybePromise(graph.context(), (contextValue) => execute({ ...args, contextValue }));
      });
    },
  };
}

function notReady(problem = 'No data is loaded yet.'): GraphQLError {
  return new GraphQLError(problem, { extensions: { code: 'NOT_READY', http: { status: 503 } } });
}
