import type { ExecutionResult } from 'graphql';
import { fromGlobalId, toGlobalId } from '../../graph/global-id.ts';
import type { StoreReader } from '../../graph/reading/read-store.ts';
import { createServer, type Logger } from '../../server/server.ts';
import { withSnapshot } from '../../store/store.ts';
import type { SubgraphSdl } from '../compose/compose.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import { type FederationOptions, openFederation } from '../federation.ts';
import { type AccessCode, isAccessCode } from '../subgraphs/access.ts';
import { type HeaderValues, SubgraphFailure } from '../subgraphs/subgraph.ts';
import type { Additions, ComposedGraph } from './additions.ts';
import { listSampleQueries } from './sample-queries.ts';

/** A sample query and the gateway's response. */
export interface SampleAnswer {
  query: string;
  answer: ExecutionResult;
  /** What the gateway logged for this query, such as why data is missing. */
  log: readonly string[];
}

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
  const running = { supergraph, store, subgraphHeaders: new Map([[partner.name, headers]]) };
  const alive = partner.url ? await ask(running, queries) : null;
  const ids = findNodes(alive ?? [], supergraph);
  const lookUp = `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id } }`;
  const lookUps = ids.length > 0 ? await ask(running, [lookUp]) : [];
  const connect: FederationOptions['connect'] = ({ name }) => ({
    name,
    isLocal: false,
    execute: () => Promise.reject(new SubgraphFailure('it is down')),
  });
  const [down = null] = await ask({ supergraph, store, connect }, queries.slice(0, 1));
  const answers = [...(alive ?? []), ...lookUps];
  const codes = answers.flatMap(({ answer }) => (answer.errors ?? []).map(({ extensions }) => extensions?.code));
  const lost = lookUps.flatMap((sample) => findLostNodes(sample, ids));
  return {
    alive,
    refuses: codes.find(isAccessCode) ?? null,
    liveFaults: [...new Set([...findErrors(answers), ...findWrongIds(answers, supergraph), ...lost])],
    down,
  };
};

/** Asks a gateway queries, one at a time, so that each has its own lines of the log. */
const ask = async (options: Omit<FederationOptions, 'logger'>, queries: readonly string[]): Promise<SampleAnswer[]> => {
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  const logger: Logger = { debug: () => {}, info: () => {}, warn: keep, error: keep };
  const { graph, close } = await openFederation({ ...options, logger });
  const { fetch } = createServer({ graph, logger });
  const samples: SampleAnswer[] = [];
  try {
    for (const query of queries) {
      const url = `http://gateway/graphql?query=${encodeURIComponent(query)}`;
      const response = await fetch(url, { headers: { accept: 'application/graphql-response+json' } });
      samples.push({ query, answer: (await response.json()) as ExecutionResult, log: log.splice(0) });
    }
    return samples;
  } finally {
    close();
  }
};

const findErrors = (samples: readonly SampleAnswer[]): string[] =>
  samples.flatMap(({ answer: { errors = [] }, log }) =>
    errors.length > 0 ? [...errors.map(({ message, path }) => `At ${path?.join('.')}: ${message}`), ...log] : [],
  );

const findWrongIds = (samples: readonly SampleAnswer[], { partnerNodes }: Supergraph): string[] =>
  samples
    .flatMap(({ answer }) => objectsIn(answer.data))
    .flatMap(({ __typename: type, id }) => {
      const isPartnerNode = typeof type === 'string' && typeof id === 'string' && partnerNodes.has(type);
      if (!isPartnerNode || isGlobalId(type, id)) return [];
      const example = toGlobalId({ type, id });
      return [`${type}.id is "${id}"; a global id is base64 of "${type}:" and your own id, such as ${example}.`];
    });

/** How many nodes are looked up again. */
const MAX_NODES = 20;

/** The ids of the partner's nodes in these answers. */
const findNodes = (samples: readonly SampleAnswer[], { partnerNodes }: Supergraph): string[] => {
  const ids = samples
    .flatMap(({ answer }) => objectsIn(answer.data))
    .flatMap(({ __typename: type, id }) => (partnerNodes.has(String(type)) && typeof id === 'string' ? [id] : []));
  return [...new Set(ids)].slice(0, MAX_NODES);
};

/** The nodes that a partner's own data has, and that `nodes` does not return again. */
const findLostNodes = ({ answer: { data, errors } }: SampleAnswer, ids: readonly string[]): string[] => {
  const { nodes } = (data ?? {}) as { nodes?: (object | null)[] };
  return ids.flatMap((id, index) => {
    if (!nodes || nodes[index] || errors?.some(({ path }) => path?.[1] === index)) return [];
    return [
      `Its data has ${Buffer.from(id, 'base64')}, but node(id: "${id}") does not find it: _entities has null for it.`,
    ];
  });
};

const isGlobalId = (type: string, id: string): boolean => {
  try {
    fromGlobalId(id, [type]);
    return true;
  } catch {
    return false;
  }
};

/** All objects in the data, at any depth. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
};
