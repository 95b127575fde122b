import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createServer, type GraphServer, type Logger, subgraphLimits } from '../server/server.ts';

/** `briefgraph/partner`: helpers for a partner's subgraph in JavaScript. No other code of Briefgraph uses them. */

export { fromGlobalId, toGlobalId } from '../graph/global-id.ts';
export type { GraphServer } from '../server/server.ts';

export interface PartnerServerOptions {
  /** The subgraph's SDL, with the directives of Apollo Federation. */
  typeDefs: string;
  /** Resolvers by type and field; `__resolveReference` returns the entity with a key. */
  resolvers: Resolvers;
  /** Creates the context of the resolvers, once per request. */
  context?: () => object | Promise<object>;
  /** `console` by default. */
  logger?: Logger;
}

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown; resolvers?: unknown }>;
type Resolvers = NonNullable<Modules['resolvers']>;

/**
 * Creates a server for a subgraph, with masked errors, health checks at /health and /ready, and GraphiQL. Throws if the
 * SDL is not a valid subgraph. `listen` with port 0 picks a free port; `fetch` works without one.
 */
export const createPartnerServer = ({
  typeDefs,
  resolvers,
  context = () => ({}),
  logger = console,
}: PartnerServerOptions): GraphServer =>
  createServer({
    graph: {
      schema: buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers }),
      context,
      status: () => ({ ready: true, revision: null }),
    },
    limits: subgraphLimits,
    logger,
    title: 'A Briefgraph subgraph',
  });
