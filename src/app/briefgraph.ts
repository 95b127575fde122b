import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../server/server.ts';
import { isSourceUrl } from '../store/sources/source-url.ts';
import { type BriefgraphOptions, checkOptions } from './briefgraph-options.ts';
import { openApp } from './open-app.ts';
import { type OpenedGraph, openWholeGraph } from './open-graph.ts';
import { packageFolders } from './package-files.ts';

export type { FastRequest, FastResponse, Logger, ServerPlugin } from '../server/server.ts';
export { NoDataError } from '../store/json-store.ts';
export { DataError, type Problem } from '../store/problem.ts';
export { SourceError } from '../store/sources/source.ts';
export type { BriefgraphOptions } from './briefgraph-options.ts';
export { DocumentsError } from './documents-error.ts';

/** The graph, to be mounted in an application. */
export interface Briefgraph {
  /** The executable schema, for tools that read a schema. To run operations, use `fetch` or `handle`. */
  schema: GraphQLSchema;
  /** Answers a Fetch API request: for Hono, route handlers of Next.js, tests. Takes what the global `fetch` takes. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request of `node:http`: for Express, Fastify, a plain HTTP server. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /**
   * Answers the running requests, then stops watching and releases the data. Later requests are answered with 503 and
   * the code NOT_READY.
   */
  close(): Promise<void>;
}

/**
 * Opens a data folder as a graph that can be mounted in any HTTP framework.
 *
 * Rejects with a `DataError` (all problems, each with file, line and column) if the data has errors, with a `NoDataError` if
 * no folder is given and no URL can be read, with a `SourceError` if a URL or the cache cannot be used, with a
 * `DocumentsError` if a document could not be run, and with a `TypeError` if an option has a wrong value.
 *
 *     const briefgraph = await createBriefgraph({ data: 'data' });
 *     app.use('/graphql', briefgraph.handle);
 */
export const createBriefgraph = async (options: BriefgraphOptions = {}): Promise<Briefgraph> => {
  checkOptions(options);
  const { data = packageFolders.data, texts = [], cache = '', watch = false, maxCost, logger = console } = options;
  const running = new Set<Promise<unknown>>();
  const track = (request: Promise<unknown>) => {
    running.add(request);
    void request.then(
      () => running.delete(request),
      () => running.delete(request),
    );
  };
  let isClosed = false;
  let closing: Promise<void> | undefined;
  const places = [data].flat();
  const urls = places.filter(isSourceUrl);
  const { server, opened, close } = await openApp({
    folders: places.filter((place) => !isSourceUrl(place)).map((folder) => resolve(folder)),
    sources: urls.length > 0 ? { urls, cacheFolder: resolve(cache), refresh: options.refresh } : undefined,
    textFolders: [texts].flat().map((folder) => resolve(folder)),
    watch,
    logger: protect(logger),
    openGraph: (store) => closeable(openWholeGraph(store, { maxCost }), () => isClosed),
    documents: options.documents?.map((document, index) => ({ ...document, file: `documents[${index}]` })),
    persistedOnly: options.persistedOnly,
    explorer: false,
    releases: false,
    graphqlEndpoint: options.graphqlEndpoint,
    cors: options.cors,
    server: { compression: options.compression ?? false, plugins: options.plugins },
  });
  const closeAll = async () => {
    await Promise.allSettled([...running]);
    isClosed = true;
    await close();
  };
  return {
    schema: opened.graph.schema,
    async fetch(input, init) {
      // A request of its own, which lets the same Request be sent twice and refuses what the global fetch refuses.
      const response = server.fetch(new Request(input, init)).then(toNativeResponse);
      track(response);
      return response;
    },
    handle(request, response) {
      if (!response.closed) track(new Promise((finished) => response.once('close', finished)));
      server.handle(request, response);
    },
    close: () => (closing ??= closeAll()),
  };
};

/** The same graph, but not ready once it is closed. */
const closeable = (opened: OpenedGraph, isClosed: () => boolean): OpenedGraph => {
  const { graph } = opened;
  const status = () =>
    isClosed() ? { ready: false, revision: null, problem: 'This graph was closed.' } : graph.status();
  return { ...opened, graph: { ...graph, status } };
};

/** The same logger, but an exception in it does not reach the code that logs. */
const protect = (logger: Logger): Logger => {
  const call =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) => {
      try {
        logger[level](message, ...details);
      } catch {
        // There is nowhere left to report it.
      }
    };
  return { debug: call('debug'), info: call('info'), warn: call('warn'), error: call('error') };
};

/** Statuses of responses that have no body; `new Response` throws if they are given one. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * A response of the platform's own class. The server's responses are of a class that is faster on `node:http`, which
 * frameworks that check `instanceof Response` refuse. Every response is finite, so it is read as a whole.
 */
const toNativeResponse = async (response: Response): Promise<Response> => {
  const { status, statusText, headers } = response;
  const body = WITHOUT_BODY.includes(status) ? null : await response.arrayBuffer();
  return new Response(body, { status, statusText, headers: [...headers.entries()] });
};
