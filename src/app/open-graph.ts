import type { Supergraph } from '../federation/compose/supergraph.ts';
import type { FederationOptions, ForwardedHeader, SubgraphHeaders } from '../federation/federation.ts';
import { DEFAULT_UPSTREAM_TIMEOUT, openPartnerNodes } from '../federation/partner-nodes.ts';
import { type AnswerLimits, DEFAULT_ANSWER_LIMITS, DEFAULT_MAX_COST, fetchLimits } from '../graph/cost.ts';
import { createExecutor, type ExecutorOptions } from '../graph/executor.ts';
import { buildGraph, buildSubgraph } from '../graph/graph.ts';
import { readStore, type StoreReader } from '../graph/reading/read-store.ts';
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

/** The limits of queries and answers; those that are not given have defaults. */
export interface QueryLimits {
  /** The maximum cost of a query. */
  maxCost?: number | undefined;
  /** How large an answer may be. */
  answerLimits?: AnswerLimits | undefined;
}

/** How queries are executed: see `ExecutorOptions`. */
export type ExecutionSettings = Omit<ExecutorOptions, 'maxCost'>;

/** The whole graph in this process. */
export const openWholeGraph = (
  store: StoreReader,
  { answerLimits, ...options }: QueryLimits & ExecutionSettings = {},
): OpenedGraph => {
  const schema = buildGraph();
  return {
    graph: { schema, ...createExecutor(schema, options), ...readStore(store, answerLimits) },
    isWhole: true,
    close: () => {},
  };
};

export interface SubgraphSettings extends QueryLimits, ExecutionSettings {
  /** The federation with the partners whose entities `node` finds. */
  partners?: PartnerOptions | undefined;
}

/** How partners are asked. */
export interface PartnerOptions {
  supergraph: Supergraph;
  logger: Logger;
  /** Milliseconds that a subgraph behind HTTP may take. */
  timeout?: number | undefined;
  /** Headers of every request to a subgraph behind HTTP, by its name. */
  subgraphHeaders?: SubgraphHeaders | undefined;
  /** Called after each request to a subgraph over HTTP, with its duration in milliseconds. */
  onFetch?: FederationOptions['onFetch'];
}

/** The graph as a subgraph of Apollo Federation. */
export const openSubgraph = (
  store: StoreReader,
  { maxCost, answerLimits = DEFAULT_ANSWER_LIMITS, partners, ...execution }: SubgraphSettings = {},
): OpenedGraph => {
  const nodes = partners && openPartnerNodes({ ...partners, timeout: partners.timeout ?? DEFAULT_UPSTREAM_TIMEOUT });
  const schema = buildSubgraph(nodes?.types);
  const data = readStore(store, fetchLimits(answerLimits), nodes?.find);
  return {
    // A gateway also selects keys, so it may cost more than the query that it is for.
    graph: {
      schema,
      ...createExecutor(schema, { maxCost: maxCost ?? 2 * DEFAULT_MAX_COST, ...execution }),
      context: data.context,
      keptData: data.keptData,
      // Partners may change their data without notice.
      ...(!nodes && { dataVersion: data.dataVersion }),
      status() {
        const status = data.status();
        const problems = [status.problem, nodes?.problem()].filter((problem) => problem);
        return {
          ...status,
          ...(nodes && { subgraphs: nodes.subgraphs() }),
          ...(problems.length > 0 && { problem: problems.join(' ') }),
        };
      },
    },
    limits: subgraphLimits,
    isWhole: false,
    close: () => nodes?.close(),
  };
};

export interface FederatedGraphOptions extends QueryLimits, PartnerOptions {
  /** Headers of clients' requests that subgraphs behind HTTP get as well. */
  forwardHeaders?: readonly ForwardedHeader[] | undefined;
  limits?: FederationOptions['limits'];
  clock?: FederationOptions['clock'];
  refresh?: FederationOptions['refresh'];
  compose?: FederationOptions['compose'];
  /** How operations are executed that need no partner; if not given, they are sent to the subgraphs as all others. */
  execution?: ExecutionSettings | undefined;
}

/** The gateway over a supergraph. */
export const openFederatedGraph = async (store: StoreReader, options: FederatedGraphOptions): Promise<OpenedGraph> => {
  // Other graphs need none of the gateway.
  const { openFederation } = await import('../federation/federation.ts');
  return { ...(await openFederation({ store, ...options })), isWhole: true };
};
