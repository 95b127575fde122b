import type { Plugin } from 'graphql-yoga';
import type { ExampleOperation } from './graphiql-page.ts';
import { guarded } from './guard.ts';
import type { Limits } from './limits.ts';
import type { Logger } from './logger.ts';
import { limitBody } from './plugins/body-limit.ts';
import { pinContext } from './plugins/context.ts';
import { allowAllOrigins } from './plugins/cors.ts';
import { limitDocuments } from './plugins/document-limits.ts';
import { maskErrors } from './plugins/errors.ts';
import { serveGraphiql } from './plugins/graphiql.ts';
import { answerHealth } from './plugins/health.ts';
import { redirectRoot } from './plugins/landing.ts';
import { checkParameters } from './plugins/parameters.ts';
import { setSecurityHeaders } from './plugins/security-headers.ts';
import { refuseUnknownPaths } from './plugins/unknown-paths.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';

/** What the plugins are made from. */
export interface PluginOptions {
  graph: ServedGraph;
  /** The graph's status, or the server's own where it is closing. */
  status: () => GraphStatus;
  logger: Logger;
  limits: Limits;
  examples: readonly ExampleOperation[];
  title: string;
  landingPath: string;
}

/** What a server does with a request, in the order in which it does it. */
export function listPlugins({ graph, status, logger, limits, examples, title, landingPath }: PluginOptions): Plugin[] {
  const plugins: Plugin[] = [
    // every answer
    allowAllOrigins(),
    setSecurityHeaders(),
    // by path
    answerHealth(status),
    redirectRoot(landingPath),
    serveGraphiql(title, examples),
    refuseUnknownPaths(),
    // what GraphQL is asked
    limitBody(limits.bodyBytes),
    checkParameters(),
    limitDocuments(limits),
    // how it is answered: each of these wraps the execution that those before it have made
    pinContext(graph),
    maskErrors(logger),
  ];
  return plugins.map((plugin) => guarded(plugin, logger));
}
