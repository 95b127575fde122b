import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { MaybePromise } from '../store/store.ts';
import type { SubgraphRequest } from './subgraph.ts';

/** What the planner's runtime is given, and what it answers with. */
export interface PlannerOptions {
  supergraph: GraphQLSchema;
  sdl: string;
  ask(subgraph: string, request: SubgraphRequest): MaybePromise<ExecutionResult>;
}

/** Plans an operation, carries the plan out, and puts the answers together. The same document is planned once. */
export type RunPlan = (request: SubgraphRequest & { operationName?: string }) => MaybePromise<ExecutionResult>;

/** The packages of the gateway are not here. */
export class GatewayNotInstalled extends Error {}

/**
 * Hive Gateway's router runtime with its query planner in Rust. It is an optional peer: 40 MB, which only those who
 * run a gateway install. Rejects with `GatewayNotInstalled` where it is missing.
 */
export const loadPlanner = async ({ supergraph, sdl, ask }: PlannerOptions): Promise<RunPlan> => {
  const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime').catch((error) => {
    throw new GatewayNotInstalled(error instanceof Error ? error.message : String(error));
  });
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: supergraph,
    getUnifiedGraphSDL: () => sdl,
    onSubgraphExecute: (subgraph, { document, variables, context }) =>
      ask(subgraph, { document, variables: variables ?? {}, context }),
  });
  if (!executor) throw new Error('The planner came without its runtime.');
  return executor as RunPlan;
};
