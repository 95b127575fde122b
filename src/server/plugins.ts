import type { Plugin } from 'graphql-yoga';
import type { TagAnswer } from './answer-tags.ts';
import { catchPluginErrors } from './catch-plugin-errors.ts';
import type { ClientAccounts } from './client-accounts.ts';
import type { DocumentFinder } from './document-finder.ts';
import type { ExplorerFiles } from './explorer-build.ts';
import type { ExampleOperation } from './graphiql-page.ts';
import type { Limits } from './limits.ts';
import type { Logger } from './logger.ts';
import type { BeginFieldTrace } from './observe/field-traces.ts';
import { passIdsOn } from './observe/request-trace.ts';
import type { Tracing } from './observe/tracing.ts';
import type { Paths } from './paths.ts';
import { limitClients } from './plugins/client-limits.ts';
import { compressAnswers } from './plugins/compression.ts';
import { passContext, releaseContexts } from './plugins/context.ts';
import { allowAllOrigins } from './plugins/cors.ts';
import { limitDocuments, type RefusedDocuments } from './plugins/document-limits.ts';
import { maskErrors } from './plugins/errors.ts';
import { tagAnswers } from './plugins/etag.ts';
import { serveExplorer } from './plugins/explorer.ts';
import { addFederatedTraces, type FieldTraces } from './plugins/federated-traces.ts';
import { followSchema } from './plugins/follow-schema.ts';
import { serveGraphiql } from './plugins/graphiql.ts';
import { answerHealth } from './plugins/health.ts';
import { beginRecords, completeRecords, type ObserveOptions } from './plugins/observe.ts';
import { findDocuments } from './plugins/persisted-documents.ts';
import { keepPrivate } from './plugins/private-answers.ts';
import { type ReadOptions, readRequests } from './plugins/read-requests.ts';
import { redirectRoot } from './plugins/redirect-root.ts';
import { serveReleases } from './plugins/releases.ts';
import { reportCost } from './plugins/report-cost.ts';
import { setSecurityHeaders } from './plugins/security-headers.ts';
import { type RequestSpans, traceExecutions, traceRequests } from './plugins/trace-requests.ts';
import { refuseUnknownPaths } from './plugins/unknown-paths.ts';
import { limitVariables } from './plugins/variable-limits.ts';
import { answerViews, type QueryGraph } from './plugins/view-answers.ts';
import type { ServedReleases } from './releases.ts';
import { createRequestContexts } from './request-context.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';
import type { Views } from './views.ts';

/** The options of all plugins. */
export interface PluginOptions extends ObserveOptions {
  graph: ServedGraph;
  /** The status of the graph, or of the server while it shuts down. */
  status: () => GraphStatus;
  logger: Logger;
  paths: Paths;
  limits: Limits;
  documentCache: RefusedDocuments;
  finder: DocumentFinder;
  /** Makes ETags; undefined if answers have none. */
  tagAnswer: TagAnswer | undefined;
  examples: readonly ExampleOperation[];
  title: string;
  landingPath: string | undefined;
  /** The explorer and its views; null to redirect from `/` instead. */
  explorer: { files: ExplorerFiles; views: Views } | null;
  queryGraph: QueryGraph;
  /** The releases of the catalogs; none are offered if not given. */
  releases: ServedReleases | undefined;
  tracing: Tracing | undefined;
  /** Traces the fields of requests that ask for it; not given if none may. */
  fieldTraces: BeginFieldTrace | undefined;
  accounts: ClientAccounts | undefined;
  /** Logs what fails outside of the execution, and bounds what errors repeat of a request. */
  outgoingErrors: Plugin;
  /** Whether answers are compressed. */
  compression: boolean;
  /** What addresses in the answers of views begin with. */
  publicUrl: string;
  /** Whether any origin may read the answers. */
  cors: boolean;
  isBusy: ReadOptions['isBusy'];
  /** Whether somebody observes requests. */
  isObserved: boolean;
  /** Learns which requests can be answered without Yoga. */
  learn: Plugin | undefined;
}

/** The plugins of a server, in the order in which a request passes them. */
export function listPlugins(options: PluginOptions): Plugin[] {
  const { graph, logger, paths, limits, explorer } = options;
  const { records, tracing, tagAnswer, accounts } = options;
  const spans: RequestSpans = new WeakMap();
  const fieldTraces: FieldTraces = new WeakMap();
  const traceOf = (request: Request) => {
    const record = records.get(request);
    return spans.get(request)?.trace ?? (record && passIdsOn(record.ids, record.remote));
  };
  const contexts = createRequestContexts(graph, logger, traceOf, (request) => fieldTraces.get(request));
  const plugins: Plugin[] = [
    // every response
    beginRecords({ ...options, contexts }),
    releaseContexts(contexts),
    ...(options.cors ? [allowAllOrigins()] : []),
    setSecurityHeaders(),
    keepPrivate(graph),
    ...(accounts ? [limitClients(accounts, graph, options.begun)] : []),
    // by path
    answerHealth(paths, options.status),
    ...(options.releases ? [serveReleases(options.releases)] : []),
    ...(explorer
      ? [
          answerViews(explorer.views, options.queryGraph, options.publicUrl),
          serveExplorer(explorer.files, explorer.views),
        ]
      : [redirectRoot(paths, options.landingPath)]),
    serveGraphiql(paths, options.title, options.examples),
    refuseUnknownPaths(paths, explorer?.files.page ?? null),
    // GraphQL requests
    ...(tracing ? [traceRequests(tracing, spans, records, paths.graphql)] : []),
    options.outgoingErrors,
    readRequests({ maxBytes: limits.bodyBytes, isBusy: options.isBusy, begun: options.begun }),
    limitVariables(limits.variableItems),
    findDocuments(options.finder),
    ...(tagAnswer ? [tagAnswers(tagAnswer, graph, contexts)] : []),
    // Traces of fields have locations before the result is complete.
    limitDocuments(limits, options.documentCache, options.fieldTraces !== undefined),
    followSchema(graph),
    // execution: each of these wraps the execute function of those before it
    passContext(graph, contexts, options.begun),
    reportCost(graph),
    maskErrors(logger, records),
    ...(options.fieldTraces ? [addFederatedTraces(options.fieldTraces, fieldTraces)] : []),
    traceExecutions(spans),
    // the finished response
    ...(options.compression ? [compressAnswers()] : []),
    ...(options.isObserved || tracing ? [completeRecords(options)] : []),
    ...(options.learn ? [options.learn] : []),
  ];
  return plugins.map((plugin) => catchPluginErrors(plugin, logger, records));
}
