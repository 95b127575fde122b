import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import { errorsOf, type GraphError } from './errors.ts';

/** Where and how requests are sent. */
export interface GraphFetchOptions {
  /** The URL of the graph, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** Headers for each request. */
  headers?: Record<string, string>;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch;
}

/** A GraphQL response: data, errors, or both. */
export interface GraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string }[];
}

/** Runs an operation and returns its data. Rejects with a `GraphRequestError` if any field failed. */
export type GraphFetch = <Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
) => Promise<Data>;

/** A request that failed, or parts of which failed. */
export class GraphRequestError extends Error {
  override readonly name = 'GraphRequestError';
  /** The server's errors; empty if it could not be reached or did not return a GraphQL response. */
  readonly errors: readonly GraphError[];
  /** The data that the server returned despite the errors. */
  readonly data: unknown;

  constructor(message: string, { errors = [], data = null }: GraphResponse = {}, options?: ErrorOptions) {
    super(message, options);
    this.errors = errorsOf({ errors });
    this.data = data;
  }
}

/** Combines all errors of a response into one. */
export const toRequestError = (response: GraphResponse): GraphRequestError =>
  new GraphRequestError((response.errors ?? []).map(({ message }) => message).join('\n'), response);

/** Creates a function that runs typed documents, from whichever generator, with plain `fetch`. */
export const createGraphFetch =
  (options: GraphFetchOptions): GraphFetch =>
  async (document, ...[variables]) => {
    const response = await sendRequest(options, { query: print(document as DocumentNode) }, variables);
    if (response.errors) throw toRequestError(response);
    return response.data as never;
  };

/** Some servers and proxies refuse longer URLs. */
const MAX_URL_LENGTH = 4000;

/**
 * Sends the text or the id of a document, with its variables. Rejects with a `GraphRequestError` if the server returns
 * anything but a GraphQL response. A request by id uses GET, so that the response can be cached on its way, unless the URL
 * gets too long.
 */
export const sendRequest = async (
  { uri, headers = {}, fetch: send = fetch }: GraphFetchOptions,
  document: { query: string } | { doc_id: string },
  variables: object = {},
): Promise<GraphResponse> => {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const parameters = new URLSearchParams({ ...document, variables: JSON.stringify(variables) });
  const url = `${uri}${uri.includes('?') ? '&' : '?'}${parameters}`;
  const body = JSON.stringify({ ...document, variables });
  const sending =
    'doc_id' in document && url.length <= MAX_URL_LENGTH
      ? send(url, { headers: { accept, ...headers } })
      : send(uri, { method: 'POST', headers: { accept, 'content-type': 'application/json', ...headers }, body });
  const response = await sending.catch((cause) => {
    throw new GraphRequestError(`${uri} could not be reached.`, {}, { cause });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (isGraphResponse(answer)) return answer;
  throw new GraphRequestError(`${uri} answered ${response.status}, and not with a GraphQL response.`);
};

const isGraphResponse = (body: unknown): body is GraphResponse => {
  const { data, errors } = (body ?? {}) as GraphResponse;
  return errors === undefined ? data !== undefined : Array.isArray(errors);
};
