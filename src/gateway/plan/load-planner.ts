import type { QueryPlan } from '@graphql-hive/router-query-planner';

/** Plans the operation with this name, or the only one, of a document in a supergraph's public schema. */
export interface Planner {
  plan(document: string, operationName?: string): QueryPlan;
  /** The same, in another thread. */
  planLater(document: string, operationName?: string): Promise<QueryPlan>;
}

/** The planner's package is not here, or not for this platform. */
export class GatewayNotInstalled extends Error {}

/**
 * The query planner of Hive Router, in Rust. It is an optional peer, which only those who run a gateway install.
 * Rejects with `GatewayNotInstalled` where it is missing.
 */
export const loadPlanner = async (supergraphSdl: string): Promise<Planner> => {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner').catch((error) => {
    throw new GatewayNotInstalled(error instanceof Error ? error.message : String(error));
  });
  const planner = new QueryPlanner(supergraphSdl);
  return {
    plan: (document, operationName) => planner.plan(document, operationName, new Set(), 0),
    planLater: (document, operationName) => planner.planAsync(document, operationName, new Set(), 0),
  };
};
