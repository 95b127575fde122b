import { type ExecutionResult, print } from 'graphql';
import { withStatusCode } from './access.ts';
import { type CallLimits, type CountBytes, createCallLimiter, DEFAULT_CALL_LIMITS } from './call-limits.ts';
import { type Clock, systemClock } from './clock.ts';
import { createMask } from './mask-headers.ts';
import { type HeaderValues, type Subgraph, SubgraphFailure, type SubgraphRequest } from './subgraph.ts';

export interface HttpSubgraphOptions {
  name: string;
  url: string;
  isFirstParty: boolean;
  /** Milliseconds until the whole response must have arrived, body included. */
  timeout: number;
  /** Headers of every request, such as a token: secrets that are only ever sent to this URL. */
  headers?: HeaderValues | undefined;
  limits?: CallLimits | undefined;
  clock?: Clock | undefined;
}

/** A subgraph behind HTTP, which gets requests as the GraphQL over HTTP specification defines them. */
export const createHttpSubgraph = ({
  name,
  url,
  isFirstParty,
  timeout,
  headers: fixed,
  limits = DEFAULT_CALL_LIMITS,
  clock = systemClock,
}: HttpSubgraphOptions): Subgraph => {
  const limiter = createCallLimiter(limits, clock);
  return {
    name,
    isFirstParty,
    isLocal: false,
    execute: ({ document, variables, headers }: SubgraphRequest) =>
      limiter.run((countBytes) =>
        postGraphQL(
          url,
          { query: textOf(document), variables },
          { timeout, headers: { ...headers, ...fixed }, countBytes },
        ),
      ),
    check: () => postGraphQL(url, { query: '{ __typename }' }, { timeout, headers: fixed }),
    load: limiter.load,
    mask: createMask(fixed),
  };
};

// A plan keeps its documents, so each is printed only once.
const texts = new WeakMap<object, string>();
const textOf = (document: SubgraphRequest['document']): string => {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
};

export interface PostOptions {
  /** Milliseconds until the whole response must have arrived. */
  timeout: number;
  headers?: HeaderValues | undefined;
  countBytes?: CountBytes;
}

/** Posts a GraphQL request. Rejects with a `SubgraphFailure` if no GraphQL response arrives in time. */
export const postGraphQL = async (
  url: string,
  request: object,
  { timeout, headers = {}, countBytes = () => {} }: PostOptions,
): Promise<ExecutionResult> => {
  try {
    const body = JSON.stringify(request);
    countBytes(body.length);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body,
      // A partner must not redirect requests, with their headers, to another address, such as one inside our network.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    return (
      withStatusCode(parseResponse(await readText(response, countBytes)), response.status) ??
      fail(`the response has status ${response.status} and is not a GraphQL response`)
    );
  } catch (error) {
    throw error instanceof SubgraphFailure ? error : new SubgraphFailure(reasonOf(error, timeout), { cause: error });
  }
};

/** More than the answer to any query within the limits, with the keys of entities. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

const readText = async ({ body }: Response, countBytes: CountBytes): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    countBytes(chunk.length);
    if (size > MAX_RESPONSE_BYTES) fail(`the response is longer than ${MAX_RESPONSE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

/** A GraphQL response has `data`, `errors` or both, and may have any HTTP status. */
const parseResponse = (text: string): ExecutionResult | null => {
  try {
    const response: unknown = JSON.parse(text);
    const isResponse =
      typeof response === 'object' && response !== null && ('data' in response || 'errors' in response);
    return isResponse ? (response as ExecutionResult) : null;
  } catch {
    return null;
  }
};

const fail = (reason: string): never => {
  throw new SubgraphFailure(reason);
};

const reasonOf = (error: unknown, timeout: number): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no response within ${timeout} ms`;
  return error.cause instanceof Error ? error.cause.message : error.message;
};
