import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';
import { type Logger, loggerOf } from '../logger.ts';
import { contextOf, releaseContext } from '../plugins/context.ts';
import { isJsonType, isRead, readMessage } from '../plugins/read-requests.ts';
import { createRequestLog, type RequestState } from '../request-state.ts';
import type { ServedGraph } from '../served-graph.ts';
import { type Fast, type FastRequest, HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';
import { jsonTypeFor } from './media-type.ts';

/**
 * Answers POSTs of JSON whose document Yoga has answered before: executes them to text, and writes it without Yoga's Request
 * and Response. It has no rules of its own: each plugin says by its `fast` function what is to be done.
 */
export interface ShortCut {
  /** Answers a request, or has Yoga answer it; false, and nothing is done, if it cannot take the short cut. */
  take(message: IncomingMessage, response: ServerResponse, state: RequestState): boolean;
  /** How many requests were answered. */
  count(): number;
}

export interface ShortCutOptions {
  graph: ServedGraph;
  /** In the order in which requests pass them. */
  plugins: readonly ServerPlugin[];
  /** The path of the GraphQL endpoint. */
  path: string;
  logger: Logger;
  /** Has Yoga answer a request; `state.body` has its body. */
  handToYoga(message: IncomingMessage, response: ServerResponse, state: RequestState): void;
}

/** The longest body in bytes that is read here. */
const MAX_BYTES = 64 * 1024;

/** Undefined if the graph cannot execute to text, or if a plugin has no `fast` function. */
export function createShortCut({ graph, plugins, path, logger, handToYoga }: ShortCutOptions): ShortCut | undefined {
  const { executeToText } = graph;
  const steps = plugins.map(({ fast }) => fast);
  if (!executeToText || !steps.every((step): step is Fast => step !== undefined)) return undefined;
  let count = 0;

  /** Answers a request; returns false if Yoga has to. Throws whatever a plugin or the graph throws. */
  async function answer(request: FastRequest, text: string): Promise<boolean> {
    const { message, response, state, headers } = request;
    const type = jsonTypeFor(message.headers.accept);
    const params: unknown = JSON.parse(text);
    if (!type || !isPlain(params)) return false;
    headers.push('content-type', type);
    request.params = params;
    for (const step of steps as Fast[]) {
      const answered = step(request);
      if (answered === HAND_TO_YOGA) return false;
      if (answered) return send(request, Buffer.from(answered.body), answered.status);
    }
    const { operation, params: found } = request;
    if (!operation) return false;
    const contextValue = contextOf(graph, state);
    const json = await executeToText?.({
      schema: graph.schema,
      document: operation.document,
      operationName: found.operationName,
      variableValues: found.variables,
      contextValue: await contextValue,
    });
    if (json === undefined) return false;
    if (response.destroyed) {
      releaseContext(state, logger); // nobody waits for the answer
      return true;
    }
    return send(request, (await request.encode?.(json)) ?? json, 200);
  }

  function send({ response, state, headers }: FastRequest, body: string | Buffer, status: number): true {
    headers.push('content-length', String(body.length));
    response.writeHead(status, headers);
    response.end(body, 'latin1');
    count++;
    state.log.response = { status, bytes: body.length, isPage: false };
    releaseContext(state, logger);
    return true;
  }

  return {
    count: () => count,
    take(message, response, state) {
      if (!isEligible(message, path)) return false;
      const request: FastRequest = {
        message,
        response,
        state,
        params: {},
        operation: undefined,
        cost: undefined,
        headers: [],
        encode: undefined,
      };
      const handOver = () => {
        if (response.closed) return releaseContext(state, logger); // nobody waits for the answer
        state.log = createRequestLog(); // Yoga's plugins record it
        handToYoga(message, response, state);
      };
      readMessage(message, MAX_BYTES)
        .then((text) => {
          state.body = text;
          return answer(request, text);
        })
        .then(
          (isAnswered) => isAnswered || handOver(),
          (error: unknown) => {
            // What is wrong with the request, Yoga says.
            if (!(error instanceof SyntaxError))
              loggerOf(logger, state).debug(`A request did not take the short cut: ${String(error)}`);
            if (response.headersSent) releaseContext(state, logger);
            else handOver();
          },
        );
      return true;
    },
  };
}

/** Whether a request posts JSON of a moderate size to this path, and nobody has read its body. */
function isEligible(message: IncomingMessage, path: string): boolean {
  const { method, headers } = message;
  // A framework that Briefgraph is mounted in may have changed the URL.
  const { originalUrl: url = message.url } = message as { originalUrl?: string };
  const length = headers['content-length'];
  return (
    method === 'POST' &&
    url === path &&
    isJsonType(headers['content-type']) &&
    headers['content-encoding'] === undefined &&
    length !== undefined &&
    Number(length) <= MAX_BYTES &&
    !isRead(message)
  );
}

const KNOWN_PARAMETERS = new Set(['query', 'operationName', 'variables', 'extensions', 'documentId', 'doc_id']);

/** Whether Yoga would take these parameters; `extensions` may only name the document. */
function isPlain(params: unknown): params is GraphQLParams {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return false;
  const {
    query,
    operationName,
    variables,
    extensions,
    documentId,
    doc_id: docId,
  } = params as GraphQLParams & Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string';
  const isObject = (value: unknown) =>
    value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
  return (
    Object.keys(params).every((name) => KNOWN_PARAMETERS.has(name)) &&
    [query, operationName, documentId, docId].every(isText) &&
    isObject(variables) &&
    isObject(extensions)
  );
}
