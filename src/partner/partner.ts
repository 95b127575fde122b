import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createServer, type GraphServer, type Logger, subgraphLimits } from '../server/server.ts';

/** `briefgraph/partner`: what a partner's subgraph in JavaScript is made with. Others need none of it. */

export { fromGlobalId, toGlobalId } from '../graph/global-id.ts';
export type { GraphServer } from '../server/server.ts';

export interface PartnerServerOptions {
  /** The subgraph's SDL, with the directives of Apollo Federation. */
  typeDefs: string;
  /** Resolvers by type and field; `__resolveReference` finds an entity by its key. */
  resolvers: Resolvers;
  /** What resolvers get as their context, made once per request. */
  context?: () => object | Promise<object>;
  /** Where it writes what happens; `console`, if not given. */
  logger?: Logger;
}

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown; resolvers?: unknown }>;
type Resolvers = NonNullable<Modules['resolvers']>;

/**
 * A subgraph over HTTP: masked errors, health at /health and /ready, GraphiQL in a browser. Throws where the SDL is no
 * subgraph. To `listen` on port 0 takes a free one; to `fetch` needs no port at all.
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
    title: 'A subgraph of Briefgraph',
  });
