import type { ExecutionResult } from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import type { StoreReader } from '../../graph/read-store.ts';
import { createServer, type Logger } from '../../server/server.ts';
import type { JoinedSubgraph, Supergraph } from '../compose/supergraph.ts';
import { GatewayNotInstalled, openFederation, type SubgraphHeaders } from '../federation.ts';
import { type Subgraph, SubgraphFailure } from '../subgraphs/subgraph.ts';

/** A sample query and the gateway's response. */
export interface SampleAnswer {
  query: string;
  answer: ExecutionResult;
  /** What the gateway logged for this query, such as why data is missing. */
  log: readonly string[];
}

export interface SampleOptions {
  supergraph: Supergraph;
  store: StoreReader;
  queries: readonly string[];
  /** Headers of every request to a subgraph behind HTTP, by its name. */
  subgraphHeaders?: SubgraphHeaders;
}

/** Runs the queries while the partner runs; null if the planner is not installed. */
export const answerWithPartner = (options: SampleOptions): Promise<SampleAnswer[] | null> => runQueries(options);

/** Runs the queries as if the partner were down; null if the planner is not installed. */
export const answerWithoutPartner = (options: SampleOptions): Promise<SampleAnswer[] | null> =>
  runQueries(options, createUnavailable);

const createUnavailable = ({ name }: JoinedSubgraph): Subgraph => ({
  name,
  isFirstParty: isFirstParty(name),
  isLocal: false,
  execute: () => Promise.reject(new SubgraphFailure('it is down')),
});

const runQueries = async (
  { queries, ...options }: SampleOptions,
  connect?: (subgraph: JoinedSubgraph) => Subgraph,
): Promise<SampleAnswer[] | null> => {
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  const logger: Logger = { debug: () => {}, info: () => {}, warn: keep, error: keep };
  try {
    const { graph, close } = await openFederation({ ...options, logger, connect });
    try {
      const { fetch } = createServer({ graph, logger });
      const samples: SampleAnswer[] = [];
      // One at a time, so that each query has its own lines of the log.
      for (const query of queries) {
        const url = `http://gateway/graphql?query=${encodeURIComponent(query)}`;
        const response = await fetch(url, { headers: { accept: 'application/graphql-response+json' } });
        samples.push({ query, answer: (await response.json()) as ExecutionResult, log: log.splice(0) });
      }
      return samples;
    } finally {
      close();
    }
  } catch (error) {
    if (error instanceof GatewayNotInstalled) return null;
    throw error;
  }
};
