import type { Supergraph } from '../gateway/compose/supergraph.ts';
import { openFederation } from '../gateway/federation.ts';
import { DEFAULT_MAX_COST } from '../graph/cost.ts';
import { buildGraph, buildSubgraph, type SubgraphName } from '../graph/graph.ts';
import { readStore, type StoreReader } from '../graph/read-store.ts';
import { type Limits, type Logger, type ServedGraph, subgraphLimits } from '../server/server.ts';

/** A graph over a store, ready for a server. */
export interface OpenedGraph {
  graph: ServedGraph;
  /** Limits of requests that differ from the server's defaults. */
  limits?: Partial<Limits>;
  /** Whether it has all fields that the explorer queries. */
  isWhole: boolean;
  /** Releases what the graph holds; the store stays open. */
  close(): void;
}

/** The whole graph in this process. `maxCost` is the maximum cost of a query. */
export const openWholeGraph = (
  store: StoreReader,
  { maxCost }: { maxCost?: number | undefined } = {},
): OpenedGraph => ({
  graph: { schema: buildGraph({ maxCost }), ...readStore(store) },
  isWhole: true,
  close: () => {},
});

/** One domain, or `node`, as a subgraph of Apollo Federation. */
export const openSubgraph = (
  store: StoreReader,
  { name, maxCost }: { name: SubgraphName; maxCost?: number | undefined },
): OpenedGraph => ({
  // A plan also selects keys, so it may cost a little more than the query that it is for.
  graph: { schema: buildSubgraph({ name, maxCost: maxCost ?? 2 * DEFAULT_MAX_COST }), ...readStore(store) },
  limits: subgraphLimits,
  isWhole: false,
  close: () => {},
});

export interface FederatedGraphOptions {
  supergraph: Supergraph;
  logger: Logger;
  /** Milliseconds that a subgraph behind HTTP may take. */
  timeout?: number | undefined;
  maxCost?: number | undefined;
  /** Called after each request to a subgraph over HTTP, with its duration in milliseconds. */
  onFetch?: ((subgraph: string, outcome: 'ok' | 'failed', duration: number) => void) | undefined;
}

/** The gateway over a supergraph. Rejects with `GatewayNotInstalled` if the planner's package is missing. */
export const openFederatedGraph = async (store: StoreReader, options: FederatedGraphOptions): Promise<OpenedGraph> => ({
  ...(await openFederation({ store, ...options })),
  isWhole: true,
});
