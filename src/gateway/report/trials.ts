import type { ExecutionResult } from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import type { StoreReader } from '../../graph/read-store.ts';
import { createServer, type Logger } from '../../server/server.ts';
import type { JoinedSubgraph, Supergraph } from '../compose/supergraph.ts';
import { openFederation } from '../federation.ts';
import { GatewayNotInstalled } from '../plan/load-planner.ts';
import { type Subgraph, SubgraphFailure } from '../subgraphs/subgraph.ts';

/** A query, and what a reader gets for it. */
export interface SampleAnswer {
  query: string;
  answer: ExecutionResult;
  /** What the gateway wrote into its log meanwhile: why something is missing. */
  log: readonly string[];
}

export interface Trial {
  supergraph: Supergraph;
  store: StoreReader;
  queries: readonly string[];
}

/** What the gateway answers while the partner runs; null where no planner is installed. */
export const answerWithPartner = (trial: Trial): Promise<SampleAnswer[] | null> => ask(trial);

/** What it answers while the partner is down; null where no planner is installed. */
export const answerWithoutPartner = (trial: Trial): Promise<SampleAnswer[] | null> => ask(trial, connectToNothing);

const connectToNothing = ({ name }: JoinedSubgraph): Subgraph => ({
  name,
  isFirstParty: isFirstParty(name),
  isLocal: false,
  execute: () => Promise.reject(new SubgraphFailure('it is down')),
});

const ask = async (
  { supergraph, store, queries }: Trial,
  connect?: (subgraph: JoinedSubgraph) => Subgraph,
): Promise<SampleAnswer[] | null> => {
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  const logger: Logger = { debug: () => {}, info: () => {}, warn: keep, error: keep };
  try {
    const { graph, close } = await openFederation({ supergraph, store, logger, connect });
    close();
    const { fetch } = createServer({ graph, logger });
    const samples: SampleAnswer[] = [];
    // One after the other: what is logged meanwhile is about this one.
    for (const query of queries) {
      const url = `http://gateway/graphql?query=${encodeURIComponent(query)}`;
      const response = await fetch(url, { headers: { accept: 'application/graphql-response+json' } });
      samples.push({ query, answer: (await response.json()) as ExecutionResult, log: log.splice(0) });
    }
    return samples;
  } catch (error) {
    if (error instanceof GatewayNotInstalled) return null;
    throw error;
  }
};
