import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../server/server.ts';
import { openApp } from './open-app.ts';
import { type OpenedGraph, openWholeGraph } from './open-graph.ts';
import { packageFolders } from './package-files.ts';

export type { Logger } from '../server/server.ts';
export { DataError, type Problem } from '../store/problem.ts';
export { DocumentsError } from './register-documents.ts';

/** The options of `createBriefgraph`. */
export interface BriefgraphOptions {
  /** A data folder, or several that are merged. The data that the package comes with, if not given. */
  data?: string | readonly string[];
  /** Whether data files that change are loaded while it runs. Data with errors never replaces good data. Default: false. */
  watch?: boolean;
  /** The path of the GraphQL endpoint in your application. Default: `/graphql`. */
  graphqlEndpoint?: string;
  /** The maximum cost of a query. Default: 500,000. */
  maxCost?: number;
  /** Documents that clients may request by an id or by the SHA-256 of their text. */
  documents?: readonly { id?: string; text: string }[];
  /** Whether only these documents and the example operations are run. Default: false. */
  persistedOnly?: boolean;
  /** Where log lines go. Default: `console`. */
  logger?: Logger;
}

/** The graph, to be mounted in an application. */
export interface Briefgraph {
  /** The executable schema, for tools that read a schema. To run operations, use `fetch` or `handle`. */
  schema: GraphQLSchema;
  /** Answers a Fetch API request: for Hono, route handlers of Next.js, tests. `init` is used with a URL. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request of `node:http`: for Express, Fastify, a plain HTTP server. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Stops watching and releases the data. Later requests are answered with 503 and the code NOT_READY. */
  close(): Promise<void>;
}

/**
 * Opens a data folder as a graph that can be mounted in any HTTP framework.
 *
 * Rejects with a `DataError` (all problems, each with file, line and column) if the data has errors, with a
 * `DocumentsError` if a document could not be run, and with a `TypeError` if an option has a wrong value.
 *
 *     const briefgraph = await createBriefgraph({ data: 'data' });
 *     app.use('/graphql', briefgraph.handle);
 */
export const createBriefgraph = async (options: BriefgraphOptions = {}): Promise<Briefgraph> => {
  const {
    data = packageFolders.data,
    watch = false,
    graphqlEndpoint = '/graphql',
    maxCost,
    logger = console,
  } = options;
  checkEndpoint(graphqlEndpoint);
  checkMaxCost(maxCost);
  let closed: Promise<void> | undefined;
  const { server, opened, close } = await openApp({
    folders: typeof data === 'string' ? [data] : data,
    watch,
    logger,
    openGraph: (store) => closeable(openWholeGraph(store, { maxCost }), () => closed !== undefined),
    documents: options.documents?.map((document) => ({ ...document, file: 'documents' })),
    persistedOnly: options.persistedOnly,
    explorer: false,
    graphqlEndpoint,
  });
  return {
    schema: opened.graph.schema,
    fetch: async (input, init) => toNativeResponse(await server.fetch(input, init)),
    handle: server.handle,
    close: () => (closed ??= close()),
  };
};

/** The same graph, but not ready once it is closed. */
const closeable = (opened: OpenedGraph, isClosed: () => boolean): OpenedGraph => {
  const { graph } = opened;
  const status = () =>
    isClosed() ? { ready: false, revision: null, problem: 'This graph was closed.' } : graph.status();
  return { ...opened, graph: { ...graph, status } };
};

const checkEndpoint = (graphqlEndpoint: string): void => {
  if (typeof graphqlEndpoint === 'string' && /^(\/[\w.~-]+)+$/.test(graphqlEndpoint)) return;
  throw new TypeError(
    `graphqlEndpoint is ${JSON.stringify(graphqlEndpoint)}; give an absolute path without a slash at its end, such as "/api/graphql".`,
  );
};

const checkMaxCost = (maxCost: number | undefined): void => {
  if (maxCost === undefined || (Number.isSafeInteger(maxCost) && maxCost > 0)) return;
  throw new TypeError(`maxCost is ${maxCost}; give a positive whole number.`);
};

/** Statuses of responses that have no body; `new Response` throws if they are given one. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * A response of the platform's own class. The server's responses are of a class that is faster on `node:http`, which
 * frameworks that check `instanceof Response` refuse. Every response is finite, so it is read as a whole.
 */
const toNativeResponse = async (response: Response): Promise<Response> => {
  if (response instanceof Response) return response;
  const { status, statusText, headers } = response as Response;
  const body = WITHOUT_BODY.includes(status) ? null : await (response as Response).arrayBuffer();
  return new Response(body, { status, statusText, headers: [...headers.entries()] });
};
