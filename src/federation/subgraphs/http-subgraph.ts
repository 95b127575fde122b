import { type ExecutionResult, print } from 'graphql';
import { withStatusCode } from './access.ts';
import { type CallLimits, type CountBytes, createCallLimiter, DEFAULT_CALL_LIMITS } from './call-limits.ts';
import { createMask } from './headers.ts';
import { type HeaderValues, type Subgraph, SubgraphFailure } from './subgraph.ts';

export interface HttpSubgraphOptions {
  name: string;
  url: string;
  /** Milliseconds until the whole response must have arrived, body included. */
  timeout: number;
  /** Headers of every request, such as a token: secrets that are only ever sent to this URL. */
  headers?: HeaderValues | undefined;
  limits?: CallLimits | undefined;
}

/** A subgraph behind HTTP, which gets requests as the GraphQL over HTTP specification defines them. */
export const createHttpSubgraph = ({
  name,
  url,
  timeout,
  headers: fixed,
  limits = DEFAULT_CALL_LIMITS,
}: HttpSubgraphOptions): Subgraph => {
  const limiter = createCallLimiter(limits);
  return {
    name,
    isLocal: false,
    execute: ({ document, variables, headers }) =>
      limiter.run((countBytes) => {
        const request = { query: print(document), variables };
        return postGraphQL(url, request, { timeout, headers: { ...headers, ...fixed }, countBytes });
      }),
    check: () => postGraphQL(url, { query: '{ __typename }' }, { timeout, headers: fixed }),
    load: limiter.load,
    mask: createMask(fixed),
  };
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
  const post = async (signal: AbortSignal): Promise<ExecutionResult> => {
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
      signal,
    });
    return (
      withStatusCode(parseResponse(await readText(response, signal, countBytes)), response.status) ??
      fail(`the response has status ${response.status} and is not a GraphQL response`)
    );
  };
  try {
    const reason = new SubgraphFailure(`no response within ${timeout} ms`);
    return await inTime(timeout, reason, post);
  } catch (error) {
    throw error instanceof SubgraphFailure ? error : new SubgraphFailure(reasonOf(error), { cause: error });
  }
};

/**
 * Rejects after so many milliseconds, whatever becomes of what it runs. `fetch` alone does not: Node may collect what passes its
 * signal on, and then the signal ends nothing.
 */
const inTime = <T>(
  milliseconds: number,
  reason: SubgraphFailure,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      reject(reason);
      // Afterwards, since it takes longer than to answer the client.
      setImmediate(() => controller.abort(reason));
    }, milliseconds).unref();
    run(controller.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });

/** More than the answer to any query within the limits, with the keys of entities. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

const readText = async ({ body }: Response, signal: AbortSignal, countBytes: CountBytes): Promise<string> => {
  const reader = body?.getReader();
  const cancel = () => void reader?.cancel().catch(() => {});
  signal.addEventListener('abort', cancel);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { value: chunk } = (await reader?.read()) ?? {};
      if (signal.aborted) throw signal.reason;
      if (!chunk) return Buffer.concat(chunks).toString();
      size += chunk.length;
      countBytes(chunk.length);
      if (size > MAX_RESPONSE_BYTES) fail(`the response is longer than ${MAX_RESPONSE_BYTES} bytes`);
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    // Ends the connection if the response was not read to its end.
    cancel();
  }
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

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { message } = error.cause instanceof Error ? error.cause : error;
  if (message.includes('wrong version number')) return 'it does not speak TLS, so its URL begins with http:';
  return message === 'unexpected redirect' ? 'it redirects, and redirects are not followed' : message;
};
