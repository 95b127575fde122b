import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type AdminListener, openAdminListener } from './admin/admin-listener.ts';
import { createAnswerTags } from './answer-tags.ts';
import { type ClientLimits, createClientAccounts } from './client-accounts.ts';
import { createDocumentCache, keepLastError } from './document-cache.ts';
import { createDocumentFinder } from './document-finder.ts';
import { createDocumentRegistry, type DocumentRegistry } from './documents.ts';
import { type ExplorerFile, prepareExplorer } from './explorer-build.ts';
import type { ExampleOperation } from './graphiql-page.ts';
import { withinHeap } from './heap-share.ts';
import type { HttpSettings } from './http/http-settings.ts';
import { createHttpServer, type HttpServerOptions } from './http-server.ts';
import { createLane, type Lane } from './lane/lane.ts';
import { completeLimits, type Limits } from './limits.ts';
import type { ServerAddress } from './listen-address.ts';
import type { Logger } from './logger.ts';
import type { BeginFieldTrace } from './observe/field-traces.ts';
import type { Metrics } from './observe/metrics.ts';
import { type BegunRequests, createRecorder } from './observe/recorder.ts';
import type { RequestObserver, RequestRecords } from './observe/request-record.ts';
import type { Tracing } from './observe/tracing.ts';
import { createPaths, defaultPaths } from './paths.ts';
import type { ServerContext } from './plugins/observe.ts';
import { checkErrors } from './plugins/outgoing-errors.ts';
import { variedHeaders } from './plugins/private-answers.ts';
import type { QueryGraph } from './plugins/view-answers.ts';
import { listPlugins } from './plugins.ts';
import type { ServedReleases } from './releases.ts';
import { createUrlCheck } from './request-url.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';
import type { Views } from './views.ts';

export type { ClientLimits } from './client-accounts.ts';
export { checkText } from './document-check.ts';
export { createDocumentRegistry, type DocumentRegistry, type RegisteredDocument, sha256 } from './documents.ts';
export type { ExplorerFile } from './explorer-build.ts';
export { type ExampleOperation, textOfExample } from './graphiql-page.ts';
export { defaultHttpSettings, type HttpSettings } from './http/http-settings.ts';
export { completeLimits, defaultLimits, type Limits, subgraphLimits } from './limits.ts';
export type { ServerAddress } from './listen-address.ts';
export type { Logger } from './logger.ts';
export { type BeginFieldTrace, type FieldTrace, openFieldTraces } from './observe/field-traces.ts';
export { type Metrics, openMetrics } from './observe/metrics.ts';
export type { RequestEntry, RequestObserver } from './observe/request-record.ts';
export type { RequestTrace, TracedFetch } from './observe/request-trace.ts';
export { openTracing, type Tracing } from './observe/tracing.ts';
export { defaultPaths } from './paths.ts';
export type { ServedReleaseFile, ServedReleases } from './releases.ts';
export type { GraphStatus, ServedGraph } from './served-graph.ts';
export { withSpecifiedLocations } from './specified-locations.ts';
export type { ViewQuery, Views } from './views.ts';

/** The options of a server. */
export interface ServerOptions {
  graph: ServedGraph;
  logger: Logger;
  /** Limits that differ from `defaultLimits`. */
  limits?: Partial<Limits> | undefined;
  /** The path of the GraphQL endpoint; `/graphql` if not given. */
  graphqlEndpoint?: string | undefined;
  /** Documents that clients may request by an id. */
  documents?: DocumentRegistry;
  /** Whether only those documents are run. */
  persistedOnly?: boolean;
  /** The version of the code. It is part of ETags, so that an answer of one release is never taken for that of another. */
  release?: string;
  /** Operations that GraphiQL opens in tabs. */
  examples?: readonly ExampleOperation[];
  /** The title of GraphiQL's page. */
  title?: string;
  /** Where `/` redirects to without an explorer; the GraphQL endpoint if not given. */
  landingPath?: string;
  /** The build of the explorer and its views, to be served at `/` and the paths of the views. */
  explorer?: { files: readonly ExplorerFile[]; views: Views } | undefined;
  /** The releases of the catalogs, to be served below `/catalogs/`. */
  releases?: ServedReleases | undefined;
  /**
   * The origin at which clients reach the server, such as `https://graph.example`: what addresses in `.json` and `.csv`
   * begin with. If not given, they are paths.
   */
  publicUrl?: string | undefined;
  /** Whether answers are compressed as clients accept it; true if not given. */
  compression?: boolean | undefined;
  /** Called for each request when its answer was sent: logs and metrics. */
  observers?: readonly RequestObserver[];
  /** Counts the requests and reads the state of the server, for the admin listener. */
  metrics?: Metrics | undefined;
  /** Makes spans of OpenTelemetry; none if not given. */
  tracing?: Tracing | undefined;
  /** Traces the fields of requests with `apollo-federation-include-trace: ftv1`; if not given, the header is ignored. */
  fieldTraces?: BeginFieldTrace | undefined;
  /** Limits what each client may spend; not limited if not given. */
  clientLimits?: ClientLimits | undefined;
  /** Whether any origin may read the answers; true if not given. With false, the application sets its own CORS headers. */
  cors?: boolean | undefined;
  /**
   * Whether requests are answered without Yoga's HTTP handler, where the graph can execute to text; true if not given. The
   * answers are the same.
   */
  lane?: boolean | undefined;
  /** How connections are treated, where it differs from `defaultHttpSettings`. */
  http?: Partial<HttpSettings> | undefined;
}

/** How a server presents itself to its clients. */
export type PublicSettings = Pick<
  ServerOptions,
  'publicUrl' | 'compression' | 'observers' | 'metrics' | 'clientLimits'
>;

/** A graph over HTTP. */
export interface GraphServer {
  /** Answers a request without a network; `init` is used with a URL. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request of `node:http`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Starts to listen; port 0 picks a free port. Rejects with a one-line error that has the port and the reason. */
  listen(port: number, host: string): Promise<ServerAddress>;
  /**
   * Starts to listen for /health, /ready and /metrics in a thread of its own, which answers while this one is busy. Rejects
   * as `listen` does.
   */
  listenForAdmin(port: number, host: string): Promise<ServerAddress>;
  /** Stops accepting connections, and resolves when the running requests have ended or have timed out. */
  close(): Promise<void>;
}

/** Creates a server for a graph; it opens no port before `listen`. */
export function createServer(options: ServerOptions): GraphServer {
  const { graph, logger, examples = [], title = 'Briefgraph', landingPath, graphqlEndpoint, explorer } = options;
  const paths = graphqlEndpoint === undefined ? defaultPaths : createPaths(graphqlEndpoint);
  const explorerFiles = explorer && prepareExplorer(explorer.files);
  const status = (): GraphStatus =>
    http.isClosing() ? { ready: false, revision: null, problem: 'The server is shutting down.' } : graph.status();
  const queryGraph: QueryGraph = async (viewRequest, body) => {
    const init = {
      method: 'POST',
      headers: {
        ...variedHeaders(graph, viewRequest),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify(body),
    };
    return yoga.fetch(new URL(paths.graphql, viewRequest.url), init, { viewRequest });
  };
  const records: RequestRecords = new WeakMap();
  const { metrics } = options;
  const observers = [...(options.observers ?? []), ...(metrics ? [metrics.observe] : [])];
  const running = { count: 0 };
  const outgoingErrors = checkErrors(logger, records);
  let admin: AdminListener | undefined;
  const refused = new WeakSet<IncomingMessage>();
  const documentCache = createDocumentCache(withinHeap(16 * 2 ** 20));
  const { tracing, compression = true } = options;
  const limits = completeLimits(options.limits ?? {});
  const recorder = createRecorder({ paths, observers, running });
  const begun: BegunRequests = new WeakMap();
  const finder = createDocumentFinder(options.documents ?? createDocumentRegistry([]), options.persistedOnly ?? false);
  const tagAnswer = createAnswerTags(graph, options.release ?? '');
  const accounts = options.clientLimits && createClientAccounts(options.clientLimits);
  const handOver = (request: IncomingMessage, response: ServerResponse): void =>
    void yoga.requestListener(request, response);
  const common = { graph, logger, paths, limits, documentCache, finder, recorder, begun, tagAnswer, accounts };
  const lane = openLane();
  const yoga: YogaServerInstance<ServerContext, object> = createYoga<ServerContext>({
    graphqlEndpoint: paths.graphql,
    maskedErrors: { maskError: outgoingErrors.mask },
    parserAndValidationCache: { documentCache, errorCache: keepLastError() },
    plugins: listPlugins({
      ...common,
      status,
      records,
      outgoingErrors: outgoingErrors.plugin,
      examples,
      title,
      landingPath,
      explorer: explorer && explorerFiles ? { files: explorerFiles, views: explorer.views } : null,
      queryGraph,
      releases: options.releases,
      tracing,
      fieldTraces: options.fieldTraces,
      compression,
      publicUrl: options.publicUrl ?? '',
      cors: options.cors ?? true,
      isBusy: (request) => request !== undefined && refused.has(request),
      isObserved: observers.length > 0,
      learn: lane?.plugin,
    }),
    // Replaced by plugins of ours, or not supported: batches, uploads.
    cors: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: false,
    batching: false,
    multipart: false,
    logging: false,
    healthCheckEndpoint: ' ', // cannot be turned off, and matches every URL that ends with it; no URL has a space
  });
  metrics?.watch({
    release: options.release ?? '',
    status,
    inFlight: () => running.count,
    documentCache,
    lane: lane?.counts,
    keptTexts: graph.keptTexts,
    keptData: graph.keptData,
  });
  const refuseInvalidUrl = createUrlCheck();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (!refuseInvalidUrl(request, response)) handOver(request, response);
  };
  const isUrgent = ({ url }: IncomingMessage): boolean => url === paths.health || url === paths.ready;
  const answer: HttpServerOptions['answer'] = (request, response, isRefused) => {
    if (refuseInvalidUrl(request, response)) return;
    if (isRefused) refused.add(request);
    if (!lane?.take(request, response, isRefused)) handOver(request, response);
  };
  function openLane(): Lane | undefined {
    const { executeToJson, readToJson, variesBy = [] } = graph;
    if (!executeToJson || variesBy.length > 0 || options.lane === false) return undefined;
    return createLane({ ...common, executeToJson, readToJson, tracing, compression, handOver, yoga: () => yoga });
  }
  const http = createHttpServer({ answer, isUrgent, prepare: lane?.prepare, logger, settings: options.http });
  return {
    fetch: async (input, init = {}) =>
      typeof input === 'string' || input instanceof URL ? yoga.fetch(String(input), init) : yoga.fetch(input),
    handle,
    listen: http.listen,
    async listenForAdmin(port, host) {
      admin = await openAdminListener(port, host, { status, metrics: metrics?.text, logger });
      return admin.address;
    },
    async close() {
      await http.close();
      await admin?.close();
    },
  };
}
