import type { ExecutionResult } from 'graphql';
import { execute, type GraphQLSchema } from 'graphql';
import { type GraphContext, whenBegun } from '../../graph/reading/read-store.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * Our own subgraph, in this process. It does not validate operations, since stitching writes them for its schema. Where the data cannot
 * be read, it rejects with an `UnavailableError`: the request of the client has no answer then, as without a gateway.
 */
export const createLocalSubgraph = (name: string, schema: GraphQLSchema): Subgraph => ({
  name,
  isLocal: true,
  execute: ({ document, variables, context }) =>
    whenBegun(
      context as GraphContext,
      () =>
        execute({
          schema,
          document,
          variableValues: variables,
          contextValue: context,
        }) as MaybePromise<ExecutionResult>,
    ),
});
