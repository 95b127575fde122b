import type { GraphQLSchema } from 'graphql';
import { buildGraph, buildSubgraph, isFirstParty } from '../graph/graph.ts';
import { readStore, type StoreReader } from '../graph/read-store.ts';
import type { Logger, ServedGraph } from '../server/server.ts';
import type { JoinedSubgraph, Supergraph } from './compose/supergraph.ts';
import { createGateway } from './gateway.ts';
import { createHttpSubgraph } from './subgraphs/http-subgraph.ts';
import { createLocalSubgraph } from './subgraphs/local-subgraph.ts';
import type { Subgraph } from './subgraphs/subgraph.ts';
import { followSubgraphs } from './subgraphs/subgraph-health.ts';

export interface FederationOptions {
  supergraph: Supergraph;
  /** What the subgraphs in this process read. */
  store: StoreReader;
  logger: Logger;
  /** Milliseconds that a subgraph behind HTTP may take; 5,000 if not given. */
  timeout?: number;
  /** What one query may cost at most. */
  maxCost?: number;
  /** How a subgraph with a URL is asked; over HTTP, if not given. */
  connect?(subgraph: JoinedSubgraph): Subgraph;
}

/** A federation that can be served as any graph can. */
export interface Federation {
  graph: ServedGraph;
  /** Stops asking the subgraphs how they are. */
  close(): void;
}

export const DEFAULT_UPSTREAM_TIMEOUT = 5000;

/**
 * Opens the gateway over composed subgraphs: those with a URL are asked over HTTP, those without run in this process
 * and share one snapshot of the data within a request. Rejects with `GatewayNotInstalled` where its packages are missing.
 */
export const openFederation = async (options: FederationOptions): Promise<Federation> => {
  const { supergraph, store, logger, timeout = DEFAULT_UPSTREAM_TIMEOUT, maxCost } = options;
  const connectOverHttp = ({ name, url }: JoinedSubgraph) =>
    createHttpSubgraph({ name, url, timeout, isFirstParty: isFirstParty(name) });
  const { connect = connectOverHttp } = options;
  const subgraphs = supergraph.subgraphs.map((joined) =>
    joined.url === '' ? createLocalSubgraph(joined.name, buildOwn(joined.name, supergraph)) : connect(joined),
  );
  const health = followSubgraphs(subgraphs, logger);
  const gateway = await createGateway({
    supergraph,
    graph: buildGraph(),
    subgraphs,
    health,
    logger,
    maxCost,
  }).catch((error) => {
    health.close();
    throw error;
  });
  const data = readStore(store);
  return {
    graph: {
      ...gateway,
      context: data.context,
      // What runs elsewhere may change without our knowing.
      ...(subgraphs.every(({ isLocal }) => isLocal) && { dataVersion: data.dataVersion }),
      status() {
        const { revision, problem = null } = data.status();
        const problems = [problem, health.problem()].filter((problem) => problem !== null);
        return {
          ready: health.isReady(),
          partial: true,
          revision,
          ...(problems.length > 0 && { problem: problems.join(' ') }),
        };
      },
    },
    close: health.close,
  };
};

const buildOwn = (name: string, { partnerNodes }: Supergraph): GraphQLSchema => {
  if (isFirstParty(name)) return buildSubgraph({ name, partnerNodes: [...partnerNodes.keys()], maxCost: Infinity });
  throw new Error(`The subgraph "${name}" has no URL, and is none of our own.`);
};
