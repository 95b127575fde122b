import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import { errorsOf, type GraphError } from './errors.ts';

/** How a graph is asked. */
export interface GraphFetchOptions {
  /** The URL of the graph, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** Headers of each request. */
  headers?: Record<string, string>;
  /** What is used instead of the global `fetch`. */
  fetch?: typeof fetch;
}

/** An answer of a graph: data, errors, or both. */
export interface GraphAnswer<Data = Record<string, unknown>> {
  data?: Data | null;
  errors?: readonly { message: string }[];
}

/** Answers an operation with its data; rejects with a `GraphRequestError` where any of it failed. */
export type GraphFetch = <Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
) => Promise<Data>;

/** A request that a graph did not answer, or not in full. */
export class GraphRequestError extends Error {
  /** What the server says is wrong; none where it could not be reached, or did not answer as a graph does. */
  readonly errors: readonly GraphError[];
  /** What it answered nevertheless. */
  readonly data: unknown;

  constructor(message: string, { errors = [], data = null }: GraphAnswer<unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphRequestError';
    this.errors = errorsOf({ errors });
    this.data = data;
  }
}

/** Makes a function that asks a graph by plain `fetch`, for typed documents of any maker. */
export const createGraphFetch = (options: GraphFetchOptions): GraphFetch => {
  return async (document, ...[variables]) => {
    const answer = await askGraph(options, { query: print(document as DocumentNode), variables });
    if (answer.errors) throw toRequestError(answer);
    return answer.data as never;
  };
};

/** What is asked: a document by its text or its id, and its variables. */
export type GraphRequest = ({ query: string } | { doc_id: string }) & { variables?: object | undefined };

/** Longer URLs are refused by some servers and proxies. */
const MAX_URL_LENGTH = 4000;

/**
 * Asks a graph; rejects with a `GraphRequestError` where what comes back is no answer of a graph. A document that is
 * asked for by its id goes over GET, so that the answer can be kept on its way, unless the URL is too long.
 */
export const askGraph = async (
  { uri, headers = {}, fetch: send = fetch }: GraphFetchOptions,
  request: GraphRequest,
): Promise<GraphAnswer> => {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const url = 'doc_id' in request ? urlOf(uri, request) : undefined;
  const sending = url
    ? send(url, { headers: { accept, ...headers } })
    : send(uri, {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(request),
      });
  const response = await sending.catch((cause) => {
    throw new GraphRequestError(`${uri} could not be reached.`, {}, { cause });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (isAnswer(answer)) return answer;
  throw new GraphRequestError(`${uri} answered ${response.status}, and not as a GraphQL server does.`);
};

/** All errors of an answer as one. */
export const toRequestError = (answer: GraphAnswer): GraphRequestError =>
  new GraphRequestError((answer.errors ?? []).map(({ message }) => message).join('\n'), answer);

/** The URL of a GET; undefined where it is too long. */
const urlOf = (uri: string, { doc_id, variables = {} }: { doc_id: string; variables?: object | undefined }) => {
  const parameters = new URLSearchParams({ doc_id, variables: JSON.stringify(variables) });
  const url = `${uri}${uri.includes('?') ? '&' : '?'}${parameters}`;
  return url.length <= MAX_URL_LENGTH ? url : undefined;
};

const isAnswer = (answer: unknown): answer is GraphAnswer => {
  const { data, errors } = (answer ?? {}) as GraphAnswer;
  return errors === undefined ? data !== undefined : Array.isArray(errors);
};
