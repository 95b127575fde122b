import { type ExecutionResult, print } from 'graphql';
import { type Subgraph, SubgraphFailure, type SubgraphRequest } from './subgraph.ts';

export interface HttpSubgraphOptions {
  name: string;
  url: string;
  isFirstParty: boolean;
  /** Milliseconds that an answer may take, its body included. */
  timeout: number;
}

/** A subgraph behind HTTP, asked as GraphQL over HTTP says. */
export const createHttpSubgraph = ({ name, url, isFirstParty, timeout }: HttpSubgraphOptions): Subgraph => ({
  name,
  isFirstParty,
  isLocal: false,
  execute: ({ document, variables }: SubgraphRequest) =>
    askOverHttp(url, { query: textOf(document), variables }, timeout),
});

// A plan's documents live as long as the plan: each is printed once.
const texts = new WeakMap<object, string>();
const textOf = (document: SubgraphRequest['document']): string => {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
};

/** Posts a GraphQL request; rejects with a `SubgraphFailure` where no GraphQL answer comes back in time. */
export const askOverHttp = async (url: string, request: object, timeout: number): Promise<ExecutionResult> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify(request),
      // Where a partner sends us is where it was said to be, and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    return (
      parseAnswer(await readText(response)) ??
      fail(`it answered ${response.status} with a body that is no GraphQL response`)
    );
  } catch (error) {
    throw error instanceof SubgraphFailure ? error : new SubgraphFailure(reasonOf(error, timeout), { cause: error });
  }
};

/** More than any answer to a query within the limits has. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

const readText = async ({ body }: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) fail(`its answer has more than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

/** A GraphQL response has `data`, `errors` or both, whatever its status is. */
const parseAnswer = (text: string): ExecutionResult | null => {
  try {
    const answer: unknown = JSON.parse(text);
    const isResponse = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isResponse ? (answer as ExecutionResult) : null;
  } catch {
    return null;
  }
};

const fail = (reason: string): never => {
  throw new SubgraphFailure(reason);
};

const reasonOf = (error: unknown, timeout: number): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it did not answer within ${timeout} ms`;
  return error.cause instanceof Error ? error.cause.message : error.message;
};
