import { buildSchema, type DocumentNode, GraphQLError, parse } from 'graphql';
import type { FindPartnerNodes, PartnerNode } from '../graph/reading/partner-nodes.ts';
import { append } from '../model/rows/lists.ts';
import type { Logger } from '../server/server.ts';
import type { Supergraph } from './compose/supergraph.ts';
import { plantedAmong } from './responses/planted-errors.ts';
import { createSender, type FetchObserver } from './responses/send-request.ts';
import { createHttpSubgraph } from './subgraphs/http-subgraph.ts';
import type { SubgraphHeaders } from './subgraphs/subgraph.ts';
import { type SubgraphState, watchSubgraphs } from './subgraphs/subgraph-health.ts';

/** Milliseconds that a subgraph behind HTTP may take if nothing else is asked for. */
export const DEFAULT_UPSTREAM_TIMEOUT = 5000;

export interface PartnerNodesOptions {
  supergraph: Supergraph;
  logger: Logger;
  /** Milliseconds that a partner may take to respond. */
  timeout: number;
  /** Headers of every request to a partner, by the name of its subgraph. */
  subgraphHeaders?: SubgraphHeaders | undefined;
  onFetch?: FetchObserver | undefined;
}

/** The entities of partners, for a `node` subgraph behind a gateway that does not find out itself which of them exist. */
export interface PartnerNodes {
  /** Their types. */
  types: readonly string[];
  find: FindPartnerNodes;
  /** Their subgraphs, and whether each is available. */
  subgraphs(): SubgraphState[];
  /** Which of them are unavailable or refuse our requests, as text; null if none. */
  problem(): string | null;
  close(): void;
}

/**
 * Asks partners which of their entities exist, for a field of each as our own gateway does. Each partner gets one request
 * for all ids of one turn.
 */
export const openPartnerNodes = (options: PartnerNodesOptions): PartnerNodes => {
  const { supergraph, logger, timeout, subgraphHeaders } = options;
  const { partnerNodes } = supergraph;
  const asking = new Set([...partnerNodes.values()].map(({ subgraph }) => subgraph));
  const subgraphs = supergraph.subgraphs
    .filter(({ name }) => asking.has(name))
    .map(({ name, url }) => {
      const headers = subgraphHeaders?.get(name);
      return createHttpSubgraph({ name, url, timeout, headers });
    });
  const documents = new Map(subgraphs.map(({ name }) => [name, writeLookUp(supergraph, name)]));
  const health = watchSubgraphs(subgraphs, logger);
  const send = createSender({
    subgraphs,
    supergraph: buildSchema(supergraph.sdl, { assumeValid: true }),
    health,
    logger,
    onFetch: options.onFetch,
    knowsAll: (subgraph, type) => partnerNodes.get(type)?.subgraph === subgraph,
  });
  const findIn = async (subgraph: string, representations: readonly PartnerNode[], context: object) => {
    const document = documents.get(subgraph) as DocumentNode;
    const { data } = await send(subgraph, { document, variables: { representations }, context });
    const entities = data._entities as readonly (object | null)[];
    return representations.map((node, index) => {
      const entity = entities[index] ?? null;
      const planted = entity && plantedAmong(entity);
      if (planted?.error) return new GraphQLError(planted.error.message, { extensions: planted.error.extensions });
      return entity && !planted ? node : null;
    });
  };
  return {
    types: [...partnerNodes.keys()].sort(),
    async find(nodes, context) {
      const bySubgraph = new Map<string, PartnerNode[]>();
      for (const node of nodes) append(bySubgraph, partnerNodes.get(node.__typename)?.subgraph ?? '', node);
      const found = await Promise.all(
        [...bySubgraph].map(async ([subgraph, asked]) => {
          const results = await findIn(subgraph, asked, context);
          return asked.map((node, index) => [node, results[index] ?? null] as const);
        }),
      );
      const results = new Map(found.flat());
      return nodes.map((node) => results.get(node) ?? null);
    },
    subgraphs: health.list,
    problem: health.problem,
    close: health.close,
  };
};

/** The query for entities of a partner. Aliases keep the fields of two types apart. */
const writeLookUp = ({ partnerNodes }: Supergraph, name: string): DocumentNode => {
  const fields = [...partnerNodes].flatMap(([type, { subgraph, probe }]) =>
    subgraph === name && probe ? [`... on ${type} { ${type}_${probe}: ${probe} }`] : [],
  );
  return parse(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fields.join(' ')} } }`,
    { noLocation: true },
  );
};
