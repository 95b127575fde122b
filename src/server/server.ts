import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { createDocumentCache, noErrorCache } from './document-cache.ts';
import { type AdminListener, openAdminListener } from './http/admin.ts';
import { createHttpServer } from './http/http-server.ts';
import type { ServerAddress } from './http/listen-address.ts';
import { createUrlCheck } from './http/request-url.ts';
import type { HttpSettings } from './http/settings.ts';
import { completeLimits, type Limits } from './limits/limits.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './observe/metrics.ts';
import { readRequestId, readTraceparent } from './observe/request-id.ts';
import { type RequestObserver, toEntry } from './observe/request-log.ts';
import type { Tracing } from './observe/tracing.ts';
import type { Citations } from './pages/citations.ts';
import { type ExplorerFile, prepareExplorer } from './pages/explorer.ts';
import type { Feeds } from './pages/feeds.ts';
import type { ExampleOperation } from './pages/graphiql.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import type { Pictures } from './pages/pictures.ts';
import type { ServedReleases } from './pages/releases.ts';
import type { SiteFiles } from './pages/site-files.ts';
import type { ViewOptions } from './pages/view-answers.ts';
import type { Views } from './pages/views.ts';
import { createPaths, defaultPaths } from './paths.ts';
import { createAnswerTags } from './plugins/caching.ts';
import { checkErrors } from './plugins/errors.ts';
import { createDocumentRegistry, type DocumentRegistry } from './plugins/persisted-documents.ts';
import { variedHeaders } from './plugins/private-answers.ts';
import { listPlugins } from './plugins.ts';
import { createQueryState, createRequestState, type RequestState, type ServerContext } from './request-state.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';
import type { ServerPlugin } from './server-plugin.ts';
import { createShortCut } from './short-cut/short-cut.ts';

export type { ServerAddress } from './http/listen-address.ts';
export { defaultHttpSettings, type HttpSettings } from './http/settings.ts';
export { checkText } from './limits/document-limits.ts';
export { completeLimits, defaultLimits, type Limits, subgraphLimits } from './limits/limits.ts';
export type { RateLimit } from './limits/rate-limit.ts';
export type { Logger } from './logger.ts';
export { type Metrics, openMetrics } from './observe/metrics.ts';
export type { RequestEntry, RequestObserver } from './observe/request-log.ts';
export { openTracing, type Tracing } from './observe/tracing.ts';
export type { Citations } from './pages/citations.ts';
export type { ExplorerFile } from './pages/explorer.ts';
export type { Feeds } from './pages/feeds.ts';
export { type ExampleOperation, textOfExample } from './pages/graphiql.ts';
export type { PageRenderer } from './pages/page-renderer.ts';
export type { Pictures } from './pages/pictures.ts';
export type { ServedReleaseFile, ServedReleases } from './pages/releases.ts';
export type { SiteFile, SiteFiles } from './pages/site-files.ts';
export type { ViewQuery, Views } from './pages/views.ts';
export { defaultPaths } from './paths.ts';
export {
  createDocumentRegistry,
  type DocumentRegistry,
  type RegisteredDocument,
  sha256,
} from './plugins/persisted-documents.ts';
export { withSpecifiedLocations } from './plugins/schema.ts';
export type { GraphStatus, ServedGraph, TraceHeaders } from './served-graph.ts';
export type { FastRequest, FastResponse, ServerPlugin } from './server-plugin.ts';

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
  /**
   * The build of the explorer, its views, and what renders its pages, to be served at `/` and the paths of the views. `keptBytes` is how many bytes of
   * pages are kept, `embedOrigins` are the origins whose pages may show cards in frames; `*` for all.
   */
  explorer?:
    | {
        files: readonly ExplorerFile[];
        views: Views;
        renderer: PageRenderer;
        keptBytes?: number | undefined;
        embedOrigins?: readonly string[] | undefined;
      }
    | undefined;
  /** The releases of the catalogs, to be served below `/catalogs/`. */
  releases?: ServedReleases | undefined;
  /** The files that tell programs what the explorer has, such as robots.txt. */
  siteFiles?: SiteFiles | undefined;
  /** The pictures of the explorer's pages. */
  pictures?: Pictures | undefined;
  /** The references to what the explorer's pages are about. */
  citations?: Citations | undefined;
  /** What came in or changed last in the lists of its pages; none if not given. */
  feeds?: Feeds | undefined;
  /**
   * The origin at which clients reach the server, such as `https://graph.example`: what addresses in `.json`, `.csv` and sitemaps
   * begin with. If not given, they are paths, and those in sitemaps begin with the host of the request.
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
  /** Limits what each client may spend; not limited if not given. */
  rateLimit?: RateLimit | undefined;
  /** Whether any origin may read the answers; true if not given. With false, the application sets its own CORS headers. */
  cors?: boolean | undefined;
  /** More plugins of Yoga. They wrap the execution, and see responses before they are compressed. */
  plugins?: readonly ServerPlugin[] | undefined;
  /** How connections are treated, where it differs from `defaultHttpSettings`. */
  http?: Partial<HttpSettings> | undefined;
}

/** How a server presents itself to its clients. */
export type PublicSettings = Pick<ServerOptions, 'publicUrl' | 'compression' | 'observers' | 'metrics' | 'rateLimit'>;

/** A graph over HTTP. */
export interface GraphServer {
  /** Answers a request without a network; `init` is used with a URL. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request of `node:http`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Starts to listen; port 0 picks a free port. Rejects with a one-line error that has the port and the reason. */
  listen(port: number, host: string): Promise<ServerAddress>;
  /** Starts to listen for /health, /ready and /metrics. Rejects as `listen` does. */
  listenForAdmin(port: number, host: string): Promise<ServerAddress>;
  /** Stops accepting connections, and resolves when the running requests have ended or have timed out. */
  close(): Promise<void>;
}

/** Creates a server for a graph; it opens no port before `listen`. */
export function createServer(options: ServerOptions): GraphServer {
  const { graph, logger, explorer, metrics, tracing, release = '' } = options;
  const paths = options.graphqlEndpoint === undefined ? defaultPaths : createPaths(options.graphqlEndpoint);
  const explorerFiles = explorer && prepareExplorer(explorer.files);
  const documentCache = createDocumentCache();
  const outgoingErrors = checkErrors(logger);
  const observers = [...(options.observers ?? []), ...(metrics ? [metrics.observe] : [])];
  const status = (): GraphStatus =>
    http.isClosing() ? { ready: false, revision: null, problem: 'The server is shutting down.' } : graph.status();
  let inFlight = 0;
  let admin: AdminListener | undefined;

  const queryGraph: ViewOptions['queryGraph'] = async (request, state, body) => {
    const headers = {
      ...variedHeaders(graph, request),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return yoga.fetch(new URL(paths.graphql, request.url), init, { state: createQueryState(state) });
  };
  const plugins = listPlugins({
    graph,
    logger,
    paths,
    status,
    tracing,
    documentCache,
    queryGraph,
    limits: completeLimits(options.limits ?? {}),
    documents: options.documents ?? createDocumentRegistry([]),
    persistedOnly: options.persistedOnly ?? false,
    tagAnswer: createAnswerTags(graph, release),
    outgoingErrors: outgoingErrors.plugin,
    examples: options.examples ?? [],
    title: options.title ?? 'Briefgraph',
    landingPath: options.landingPath,
    explorer: explorer && explorerFiles ? { ...explorer, files: explorerFiles } : null,
    releases: options.releases,
    siteFiles: options.siteFiles,
    pictures: options.pictures,
    citations: options.citations,
    feeds: options.feeds,
    compression: options.compression ?? true,
    publicUrl: options.publicUrl ?? '',
    cors: options.cors ?? true,
    rateLimit: options.rateLimit,
    added: options.plugins ?? [],
  });
  const yoga = createYoga<ServerContext>({
    graphqlEndpoint: paths.graphql,
    maskedErrors: { maskError: outgoingErrors.mask },
    parserAndValidationCache: { documentCache, errorCache: noErrorCache },
    plugins,
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
  const handToYoga = (request: IncomingMessage, response: ServerResponse, state: RequestState): void =>
    void yoga.handle(request, response, { state });
  const shortCut = createShortCut({ graph, plugins, path: paths.graphql, logger, handToYoga });
  metrics?.watch({
    release,
    status,
    documentCache,
    inFlight: () => inFlight,
    shortCut: shortCut?.count,
    keptTexts: graph.keptTexts,
    keptData: graph.keptData,
  });

  const report = (state: RequestState, isComplete: boolean): void => {
    if (observers.length === 0) return;
    const entry = toEntry(state, paths, isComplete);
    for (const observe of observers) observe(entry);
  };
  const refuseInvalidUrl = createUrlCheck();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (refuseInvalidUrl(request, response)) return;
    const { headers, method = '', url = '' } = request;
    // A framework that Briefgraph is mounted in may have changed the URL.
    const { originalUrl = url } = request as { originalUrl?: string };
    const state = openState(request, method, originalUrl.split('?', 1)[0] as string, (name) =>
      headers[name]?.toString(),
    );
    // Its client may have left before the application that Briefgraph is mounted in passed it on.
    if (response.closed) {
      report(state, false);
      return;
    }
    inFlight++;
    response.once('close', () => {
      inFlight--;
      report(state, response.writableFinished);
    });
    if (!shortCut?.take(request, response, state)) handToYoga(request, response, state);
  };
  const http = createHttpServer({ answer: handle, logger, settings: options.http });

  return {
    async fetch(input, init) {
      const request = new yoga.fetchAPI.Request(input as string, init);
      const { method, headers, url } = request;
      const state = openState(undefined, method, new URL(url).pathname, (name) => headers.get(name));
      const response = await yoga.fetch(request, { state });
      // Without a network, the response is the last thing that is seen of a request.
      report(state, true);
      return response;
    },
    handle,
    listen: http.listen,
    async listenForAdmin(port, host) {
      admin = await openAdminListener(port, host, { status, metrics, logger });
      return admin.address;
    },
    async close() {
      await http.close();
      await admin?.close();
    },
  };
}

function openState(
  message: IncomingMessage | undefined,
  method: string,
  path: string,
  header: (name: string) => string | null | undefined,
): RequestState {
  const remote = readTraceparent(header('traceparent'));
  const requestId = readRequestId(header('x-request-id'), remote);
  return createRequestState({ message, method, path, requestId, remote, traceId: remote?.traceId });
}
