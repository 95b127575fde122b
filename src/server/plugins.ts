import type { Plugin } from 'graphql-yoga';
import type { DocumentRegistry } from './document-registry.ts';
import type { ExplorerFiles } from './explorer-build.ts';
import type { ExampleOperation } from './graphiql-page.ts';
import { guarded } from './guard.ts';
import type { Limits } from './limits.ts';
import type { Logger } from './logger.ts';
import { limitBody } from './plugins/body-limit.ts';
import { passContext, releaseContexts } from './plugins/context.ts';
import { allowAllOrigins } from './plugins/cors.ts';
import { limitDocuments } from './plugins/document-limits.ts';
import { maskErrors } from './plugins/errors.ts';
import { tagAnswers } from './plugins/etag.ts';
import { serveExplorer } from './plugins/explorer.ts';
import { serveGraphiql } from './plugins/graphiql.ts';
import { answerHealth } from './plugins/health.ts';
import { redirectRoot } from './plugins/landing.ts';
import { checkParameters } from './plugins/parameters.ts';
import { findDocuments } from './plugins/persisted-documents.ts';
import { setSecurityHeaders } from './plugins/security-headers.ts';
import { refuseUnknownPaths } from './plugins/unknown-paths.ts';
import { type AskGraph, answerViews } from './plugins/view-answers.ts';
import { createRequestContexts } from './request-context.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';

/** What the plugins are made from. */
export interface PluginOptions {
  graph: ServedGraph;
  /** The graph's status, or the server's own where it is closing. */
  status: () => GraphStatus;
  logger: Logger;
  limits: Limits;
  documents: DocumentRegistry;
  persistedOnly: boolean;
  release: string;
  examples: readonly ExampleOperation[];
  title: string;
  landingPath: string;
  /** The explorer, where it is served; it takes the place of the redirect from `/`. */
  explorer: ExplorerFiles | null;
  askGraph: AskGraph;
}

/** What a server does with a request, in the order in which it does it. */
export function listPlugins(options: PluginOptions): Plugin[] {
  const {
    graph,
    status,
    logger,
    limits,
    documents,
    persistedOnly,
    release,
    examples,
    title,
    landingPath,
    explorer,
    askGraph,
  } = options;
  const contexts = createRequestContexts(graph, logger);
  const plugins: Plugin[] = [
    // every answer
    releaseContexts(contexts),
    allowAllOrigins(),
    setSecurityHeaders(),
    // by path
    answerHealth(status),
    ...(explorer ? [answerViews(askGraph), serveExplorer(explorer)] : [redirectRoot(landingPath)]),
    serveGraphiql(title, examples),
    refuseUnknownPaths(explorer?.page ?? null),
    // what GraphQL is asked
    limitBody(limits.bodyBytes),
    checkParameters(),
    findDocuments(documents, persistedOnly),
    tagAnswers(graph, contexts, release),
    limitDocuments(limits),
    // how it is answered: each of these wraps the execution that those before it have made
    passContext(graph, contexts),
    maskErrors(logger),
  ];
  return plugins.map((plugin) => guarded(plugin, logger));
}
