import type { QueryPlan } from '@graphql-hive/router-query-planner';

/**
 * Makes query plans over a supergraph, for operations on its API schema. Some operations take minutes, and nothing can
 * interrupt that; a server plans in other processes, see `createPlannerPool`.
 */
export interface Planner {
  /** Plans the operation with this name, or the only one in the document. */
  plan(document: string, operationName?: string): QueryPlan;
}

/** The planner's package is not installed, or does not support this platform. */
export class GatewayNotInstalled extends Error {}

/**
 * Loads the query planner of Hive Router, which is written in Rust. It is an optional peer dependency that only gateways
 * need. Rejects with `GatewayNotInstalled` if it is missing.
 */
export const loadPlanner = async (supergraphSdl: string): Promise<Planner> => {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner').catch((error) => {
    throw new GatewayNotInstalled(error instanceof Error ? error.message : String(error));
  });
  const planner = new QueryPlanner(supergraphSdl);
  return {
    plan: (document, operationName) => planner.plan(document, operationName, new Set(), 0),
  };
};
