import type { StoreReader } from '../../graph/reading/read-store.ts';
import { withSnapshot } from '../../store/with-snapshot.ts';
import type { SubgraphSdl } from '../compose/compose.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import { type AccessCode, isAccessCode } from '../subgraphs/access.ts';
import type { HeaderValues } from '../subgraphs/subgraph.ts';
import type { Additions } from './additions.ts';
import type { ComposedGraph } from './composed-graph.ts';
import { findLiveFaults, findLostNodes, lookUpAgain } from './live-faults.ts';
import {
  openGatewayWithoutPartner,
  openSampleGateway,
  type SampleAnswer,
  type SampleGateway,
} from './sample-answers.ts';
import { listSampleQueries } from './sample-queries.ts';

/** The part of the report that runs queries which need the partner. */
export interface LiveReport {
  /** The answers to these queries; null if its SDL was read from a file. */
  alive: readonly SampleAnswer[] | null;
  /** With which code it refuses requests; null if it does not. */
  refuses: AccessCode | null;
  /** What is wrong with its responses. */
  liveFaults: readonly string[];
  /** The answer to the first of these queries while it is down. */
  down: SampleAnswer | null;
}

interface LiveReportOptions {
  partner: SubgraphSdl;
  /** Headers of every request to it. */
  headers: HeaderValues;
  store: StoreReader;
  graph: ComposedGraph;
  additions: Additions;
}

/** Runs queries over a partner that composes: if it runs, with it, and as if it were down. */
export const reportOnAnswers = async (options: LiveReportOptions): Promise<LiveReport> => {
  const { partner, headers, store, graph, additions } = options;
  const { supergraph, schema } = graph;
  const queries = await withSnapshot(store, (snapshot) => listSampleQueries(additions, schema, snapshot));
  const subgraphHeaders = new Map([[partner.name, headers]]);
  const { alive, again, lookUps } = partner.url
    ? await askPartner(supergraph, queries, await openSampleGateway({ supergraph, store, subgraphHeaders }))
    : { alive: null, again: null, lookUps: [] };
  const [down = null] = await askOnce(await openGatewayWithoutPartner({ supergraph, store }), queries.slice(0, 1));
  const answers = [...(alive ?? []), ...lookUps];
  const lost = lookUps.flatMap((lookUp) => findLostNodes(lookUp, again ?? ''));
  return {
    alive,
    refuses: codesIn(answers).find(isAccessCode) ?? null,
    liveFaults: [...new Set([...findLiveFaults(answers, supergraph), ...lost])],
    down,
  };
};

/** Asks a partner that runs the queries, and for the nodes that its answers have. */
const askPartner = async (supergraph: Supergraph, queries: readonly string[], gateway: SampleGateway) => {
  try {
    const alive = await gateway.ask(queries);
    const again = lookUpAgain(alive, supergraph);
    return { alive, again, lookUps: again ? await gateway.ask([again]) : [] };
  } finally {
    gateway.close();
  }
};

const askOnce = async (gateway: SampleGateway, queries: readonly string[]): Promise<SampleAnswer[]> => {
  try {
    return await gateway.ask(queries);
  } finally {
    gateway.close();
  }
};

const codesIn = (samples: readonly SampleAnswer[]): unknown[] =>
  samples.flatMap(({ answer: { errors = [] } }) => errors.map(({ extensions }) => extensions?.code));
