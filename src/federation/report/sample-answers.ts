import type { ExecutionResult } from 'graphql';
import type { StoreReader } from '../../graph/reading/read-store.ts';
import { createServer, type Logger } from '../../server/server.ts';
import type { JoinedSubgraph, Supergraph } from '../compose/supergraph.ts';
import { openFederation, type SubgraphHeaders } from '../federation.ts';
import { type Subgraph, SubgraphFailure } from '../subgraphs/subgraph.ts';

/** A sample query and the gateway's response. */
export interface SampleAnswer {
  query: string;
  answer: ExecutionResult;
  /** What the gateway logged for this query, such as why data is missing. */
  log: readonly string[];
}

export interface SampleGatewayOptions {
  supergraph: Supergraph;
  store: StoreReader;
  /** Headers of every request to a subgraph behind HTTP, by its name. */
  subgraphHeaders?: SubgraphHeaders;
}

/** A gateway that answers sample queries. */
export interface SampleGateway {
  /** Runs queries one at a time, so that each has its own lines of the log. */
  ask(queries: readonly string[]): Promise<SampleAnswer[]>;
  close(): void;
}

/** A gateway while the partner runs. */
export const openSampleGateway = (options: SampleGatewayOptions): Promise<SampleGateway> => open(options);

/** A gateway as if the partner were down. */
export const openGatewayWithoutPartner = (options: SampleGatewayOptions): Promise<SampleGateway> =>
  open(options, createUnavailable);

const createUnavailable = ({ name }: JoinedSubgraph): Subgraph => ({
  name,
  isLocal: false,
  execute: () => Promise.reject(new SubgraphFailure('it is down')),
});

const open = async (
  options: SampleGatewayOptions,
  connect?: (subgraph: JoinedSubgraph) => Subgraph,
): Promise<SampleGateway> => {
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  const logger: Logger = { debug: () => {}, info: () => {}, warn: keep, error: keep };
  const { graph, close } = await openFederation({ ...options, logger, connect });
  const { fetch } = createServer({ graph, logger });
  return {
    async ask(queries) {
      const samples: SampleAnswer[] = [];
      for (const query of queries) {
        const url = `http://gateway/graphql?query=${encodeURIComponent(query)}`;
        const response = await fetch(url, { headers: { accept: 'application/graphql-response+json' } });
        samples.push({ query, answer: (await response.json()) as ExecutionResult, log: log.splice(0) });
      }
      return samples;
    },
    close,
  };
};
