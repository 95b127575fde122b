import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { createDocumentCache } from './document-cache.ts';
import { createDocumentRegistry, type DocumentRegistry } from './document-registry.ts';
import { type ExplorerFile, prepareExplorer } from './explorer-build.ts';
import type { ExampleOperation } from './graphiql-page.ts';
import { createHttpServer, type ServerAddress } from './http-server.ts';
import { completeLimits, type Limits } from './limits.ts';
import type { Logger } from './logger.ts';
import { maskError } from './masking.ts';
import { paths } from './paths.ts';
import type { AskGraph } from './plugins/view-answers.ts';
import { listPlugins } from './plugins.ts';
import type { GraphStatus, ServedGraph } from './served-graph.ts';

export { checkText } from './document-check.ts';
export { createDocumentRegistry, type DocumentRegistry, type RegisteredDocument, sha256 } from './document-registry.ts';
export type { ExplorerFile } from './explorer-build.ts';
export { type ExampleOperation, textOfExample } from './graphiql-page.ts';
export type { ServerAddress } from './http-server.ts';
export { completeLimits, defaultLimits, type Limits, subgraphLimits } from './limits.ts';
export type { Logger } from './logger.ts';
export { paths } from './paths.ts';
export type { GraphStatus, ServedGraph } from './served-graph.ts';

/** What a server is made from. */
export interface ServerOptions {
  graph: ServedGraph;
  logger: Logger;
  /** Limits that differ from `defaultLimits`. */
  limits?: Partial<Limits>;
  /** Documents that clients may ask for by an id. */
  documents?: DocumentRegistry;
  /** Whether only those documents are run. */
  persistedOnly?: boolean;
  /** The version of the code that answers; what one release has answered is never taken for the answer of another. */
  release?: string;
  /** Operations that GraphiQL opens in tabs. */
  examples?: readonly ExampleOperation[];
  /** The title of GraphiQL's page. */
  title?: string;
  /** Where `/` redirects to, if there is no explorer. */
  landingPath?: string;
  /** The build of the explorer, which is then served at `/` and the paths of its views. */
  explorer?: readonly ExplorerFile[];
  /** Milliseconds that running requests have to end when the server closes. */
  shutdownTimeout?: number;
}

/** A graph over HTTP. */
export interface GraphServer {
  /** Answers a request without a network; `init` goes with a URL. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request of Node's http. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Starts to accept connections; port 0 takes a free one. Rejects with one line that says what is wrong and where. */
  listen(port: number, host: string): Promise<ServerAddress>;
  /** Stops accepting, and resolves when the running requests have ended or the timeout has cut them off. */
  close(): Promise<void>;
}

/** Makes a server for a graph; it holds no port before `listen`. */
export function createServer(options: ServerOptions): GraphServer {
  const { graph, logger, examples = [], title = 'Briefgraph', landingPath = paths.graphql } = options;
  const status = (): GraphStatus =>
    http.isClosing() ? { ready: false, revision: null, problem: 'The server is shutting down.' } : graph.status();
  const askGraph: AskGraph = async ({ url }, body) =>
    yoga.fetch(new URL(paths.graphql, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    });
  const yoga = createYoga({
    schema: graph.schema,
    graphqlEndpoint: paths.graphql,
    maskedErrors: { maskError: (error) => maskError(error, logger, 'A request') },
    parserAndValidationCache: { documentCache: createDocumentCache(32 * 2 ** 20), errorCache: noCache },
    plugins: listPlugins({
      graph,
      status,
      logger,
      limits: completeLimits(options.limits ?? {}),
      documents: options.documents ?? createDocumentRegistry([]),
      persistedOnly: options.persistedOnly ?? false,
      release: options.release ?? '',
      examples,
      title,
      landingPath,
      explorer: prepareExplorer(options.explorer ?? []),
      askGraph,
    }),
    // What plugins of ours do instead, or nothing does: batches, uploads.
    cors: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: false,
    batching: false,
    multipart: false,
    logging: false,
    healthCheckEndpoint: ' ', // cannot be turned off, and answers every URL that ends with it: no URL has a space
  });
  const handle = (request: IncomingMessage, response: ServerResponse) => void yoga.requestListener(request, response);
  const http = createHttpServer(handle, options.shutdownTimeout ?? 10_000, logger);
  return {
    fetch: async (input, init = {}) => (input instanceof Request ? yoga.fetch(input) : yoga.fetch(String(input), init)),
    handle,
    listen: http.listen,
    close: http.close,
  };
}

// Parsing stops at the first error or at the limit of tokens: what is refused costs less than its memory would.
const noCache = { get: () => undefined, set: () => {} };
