import { Agent, type OutgoingHttpHeaders, request } from 'node:http';

/** One request as bytes, and what came of it. */

export interface Request {
  method?: string;
  /** The path with its query. */
  path?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

export interface Outcome {
  /** Milliseconds until the whole response was there, or until it failed. */
  time: number;
  /** The status; 0 if there was no response. */
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** The start of the body, and how many bytes it had. */
  text: string;
  bytes: number;
  /** What went wrong: a reset, or no response in time. */
  failure?: string;
}

/** How much of a body is kept. */
const KEPT = 4 * 1024 * 1024;

const lonely = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** A GraphQL request with POST. */
export const post = (body: unknown, headers: OutgoingHttpHeaders = {}): Request => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export const get = (path: string, headers: OutgoingHttpHeaders = {}): Request => ({ method: 'GET', path, headers });

/** Sends a request, on a connection of its own unless an agent is given. It never rejects. */
export const send = (
  url: string,
  { method = 'GET', path = '/', headers = {}, body }: Request,
  { timeout = 10_000, agent = lonely }: { timeout?: number; agent?: Agent } = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const started = performance.now();
    const outcome: Outcome = { time: 0, status: 0, headers: {}, text: '', bytes: 0 };
    const chunks: Buffer[] = [];
    const finish = (failure?: string) => {
      clearTimeout(timer);
      outcome.time = performance.now() - started;
      outcome.text = Buffer.concat(chunks).toString('utf8');
      if (failure) outcome.failure = failure;
      resolve(outcome);
    };
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request({ hostname, port, method, path, headers: { ...length, ...headers }, agent }, (response) => {
      outcome.status = response.statusCode ?? 0;
      outcome.headers = response.headers;
      response.on('data', (chunk: Buffer) => {
        if (outcome.bytes < KEPT) chunks.push(chunk);
        outcome.bytes += chunk.length;
      });
      response.on('end', () => finish());
      response.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
      response.on('aborted', () => finish('aborted'));
    });
    const timer = setTimeout(() => {
      finish(`no answer in ${timeout} ms`);
      sent.destroy();
    }, timeout);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A server may refuse a long body before it has read all of it; its answer counts.
      if (outcome.status === 0) finish(error.code ?? error.message);
    });
    sent.end(body);
  });

/** The codes of the errors of a response; null if it is not JSON. */
export const codesOf = ({ text }: Outcome): string[] | null => {
  try {
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return (errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  } catch {
    return null;
  }
};
