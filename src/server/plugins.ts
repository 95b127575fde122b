import type { DocumentNode } from 'graphql';
import { limitDocuments } from './limits/document-limits.ts';
import type { Limits } from './limits/limits.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import { limitClients } from './limits/rate-limit.ts';
import { reportCost } from './limits/report-cost.ts';
import { limitVariables } from './limits/variable-limits.ts';
import type { Logger } from './logger.ts';
import { recordRequests } from './observe/record-requests.ts';
import { type Tracing, traceOperations } from './observe/tracing.ts';
import { serveCards } from './pages/cards.ts';
import { type Citations, serveCitations } from './pages/citations.ts';
import { type ExplorerFiles, serveExplorer } from './pages/explorer.ts';
import { type Feeds, serveFeeds } from './pages/feeds.ts';
import { type ExampleOperation, serveGraphiql } from './pages/graphiql.ts';
import { answerHealth } from './pages/health.ts';
import { createPages } from './pages/html-pages.ts';
import { serveOembed } from './pages/oembed.ts';
import { redirectRoot, refuseUnknownPaths } from './pages/other-paths.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import { type Pictures, servePictures } from './pages/pictures.ts';
import { type ServedReleases, serveReleases } from './pages/releases.ts';
import { type SiteFiles, serveSiteFiles } from './pages/site-files.ts';
import { answerViews, type ViewOptions } from './pages/view-answers.ts';
import type { Views } from './pages/views.ts';
import type { Paths } from './paths.ts';
import { type TagAnswer, tagAnswers } from './plugins/caching.ts';
import { compressAnswers } from './plugins/compression.ts';
import { executeOperations } from './plugins/context.ts';
import { catchPluginErrors, maskErrors } from './plugins/errors.ts';
import { type DocumentRegistry, findDocuments } from './plugins/persisted-documents.ts';
import { keepPrivate } from './plugins/private-answers.ts';
import { readRequests } from './plugins/read-requests.ts';
import { allowAllOrigins, setCommonHeaders } from './plugins/response-headers.ts';
import { followSchema } from './plugins/schema.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';
import type { ServerPlugin } from './server-plugin.ts';
import { rememberOperations } from './short-cut/answered-operations.ts';

/** The options of all plugins. */
export interface PluginOptions extends Pick<ViewOptions, 'queryGraph' | 'publicUrl'> {
  graph: ServedGraph;
  /** The status of the graph, or of the server while it shuts down. */
  status: () => GraphStatus;
  logger: Logger;
  paths: Paths;
  limits: Limits;
  documentCache: Map<string, DocumentNode> | Pick<Map<string, DocumentNode>, 'get' | 'delete'>;
  documents: DocumentRegistry;
  /** Whether only registered documents are run. */
  persistedOnly: boolean;
  /** Makes ETags; undefined if answers have none. */
  tagAnswer: TagAnswer | undefined;
  examples: readonly ExampleOperation[];
  title: string;
  landingPath: string | undefined;
  /** The explorer and its views; null to redirect from `/` instead. */
  explorer: {
    files: ExplorerFiles;
    views: Views;
    renderer: PageRenderer;
    keptBytes?: number | undefined;
    embedOrigins?: readonly string[] | undefined;
  } | null;
  /** The releases of the catalogs; none are offered if not given. */
  releases: ServedReleases | undefined;
  /** The files that tell programs what the explorer has; none if not given. */
  siteFiles: SiteFiles | undefined;
  /** The pictures of its pages; none if not given. */
  pictures: Pictures | undefined;
  /** The references to what its pages are about; none if not given. */
  citations: Citations | undefined;
  /** The feeds of its lists; none if not given. */
  feeds: Feeds | undefined;
  tracing: Tracing | undefined;
  rateLimit: RateLimit | undefined;
  /** Logs what fails outside of the execution, and bounds what errors repeat of a request. */
  outgoingErrors: ServerPlugin;
  /** Whether answers are compressed. */
  compression: boolean;
  /** Whether any origin may read the answers. */
  cors: boolean;
  /** Plugins of the application that Briefgraph is mounted in. */
  added: readonly ServerPlugin[];
}

/** The plugins of a server, in the order in which a request passes them. */
export function listPlugins(options: PluginOptions): ServerPlugin[] {
  const { graph, logger, paths, limits, explorer, tagAnswer, tracing, rateLimit } = options;
  const answerPage = explorer && createPages({ ...options, ...explorer, hasPictures: options.pictures !== undefined });
  const plugins: ServerPlugin[] = [
    // every response
    setCommonHeaders(),
    ...(options.cors ? [allowAllOrigins()] : []),
    keepPrivate(graph),
    // by path
    answerHealth(paths, options.status),
    ...(options.releases ? [serveReleases(options.releases)] : []),
    ...(options.siteFiles ? [serveSiteFiles(options.siteFiles, options.publicUrl)] : []),
    ...(options.pictures ? [servePictures({ ...options, pictures: options.pictures })] : []),
    ...(explorer && options.citations
      ? [serveCitations({ ...options, views: explorer.views, citations: options.citations })]
      : []),
    ...(explorer && options.feeds ? [serveFeeds({ ...options, feeds: options.feeds })] : []),
    ...(explorer && answerPage
      ? [
          serveCards({ ...options, ...explorer }),
          serveOembed({ ...options, ...explorer }),
          answerViews({ ...options, views: explorer.views }),
          serveExplorer(explorer.files, explorer.views, answerPage),
        ]
      : [redirectRoot(paths, options.landingPath)]),
    serveGraphiql(paths, options.title, options.examples),
    refuseUnknownPaths(paths, answerPage),
    // GraphQL requests
    options.outgoingErrors,
    readRequests(limits.bodyBytes),
    limitVariables(limits.variableItems),
    findDocuments(options.documents, options.persistedOnly),
    rememberOperations(graph, options.documentCache),
    reportCost(graph),
    ...(rateLimit ? [limitClients(rateLimit, graph)] : []),
    ...(tagAnswer ? [tagAnswers(tagAnswer, graph)] : []),
    limitDocuments(limits, options.documentCache),
    followSchema(graph),
    // execution: each of these wraps the execute function of those before it
    executeOperations(graph, logger, tracing),
    maskErrors(logger),
    ...(tracing ? [traceOperations(tracing)] : []),
    ...options.added,
    // the finished response
    ...(options.compression ? [compressAnswers()] : []),
    recordRequests(graph),
  ];
  return plugins.map((plugin) => catchPluginErrors(plugin, logger));
}
