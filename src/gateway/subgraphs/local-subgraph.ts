import type { ExecutionResult } from 'graphql';
import { execute, type GraphQLSchema } from 'graphql';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Subgraph } from './subgraph.ts';

/** A first-party subgraph in this process. It does not validate operations, since plans are made from its schema. */
export const createLocalSubgraph = (name: string, schema: GraphQLSchema): Subgraph => ({
  name,
  isFirstParty: true,
  isLocal: true,
  execute: ({ document, variables, context }) =>
    execute({ schema, document, variableValues: variables, contextValue: context }) as MaybePromise<ExecutionResult>,
});
