import { Agent as HttpAgent, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { openUrl, type ResolveName, redirectTarget } from '../../network/open-url.ts';
import { withDeadline } from './deadline.ts';
import type { SourceLimits } from './limits.ts';
import { SourceError } from './source.ts';
import { refuseSourceAddress } from './source-url.ts';

/** Sends requests to one source, over connections that are kept until it is closed. */
export interface Requests {
  /** The address of the source, which ends in a slash. */
  readonly base: string;
  /**
   * Requests a file of the source and has its response read in time: what it has sent so far says how long it may have taken.
   * `bytes` is how many it may have at most.
   */
  get<Result>(request: Request, read: (response: SourceResponse) => Promise<Result>): Promise<Result>;
  close(): void;
}

interface Request {
  /** The path of the file, relative to the source. */
  path: string;
  headers?: Record<string, string>;
  bytes: number;
  /** What is wrong if it has more bytes. */
  tooLarge: SourceError;
  signal: AbortSignal;
}

export interface SourceResponse {
  /** 200 or 304. */
  status: number;
  headers: IncomingMessage['headers'];
  /** The body, unpacked; it ends with an error once it is too large. */
  body: AsyncIterable<Uint8Array>;
}

export interface RequestOptions {
  limits: SourceLimits;
  userAgent: string;
  resolve: ResolveName;
}

export const openRequests = (base: URL, { limits, userAgent, resolve }: RequestOptions): Requests => {
  const settings = { keepAlive: true, maxSockets: limits.parallel };
  const agent = base.protocol === 'https:' ? new HttpsAgent(settings) : new HttpAgent(settings);
  return {
    base: base.href,
    get({ path, headers, bytes, tooLarge, signal }, read) {
      const url = new URL(path, base);
      return withDeadline(signal, async (ended, setDeadline) => {
        const { requestTime, bytesPerSecond } = limits;
        setDeadline(requestTime, `${url.href} did not answer within ${requestTime / 1000} seconds`);
        const response = await openUrl(url, {
          agent,
          resolve,
          signal: ended,
          refuseAddress: (address) => refuseSourceAddress(url, address),
          headers: {
            accept: 'application/json, text/plain',
            'accept-encoding': 'gzip',
            'user-agent': userAgent,
            ...headers,
          },
        }).catch((error) => {
          throw asUnreachable(url, error);
        });
        const began = performance.now();
        const allow = (received: number) => {
          const time = requestTime + (Math.min(received, bytes) * 1000) / bytesPerSecond;
          const left = began + time - performance.now();
          setDeadline(Math.max(0, left), `${url.href} sends less than ${bytesPerSecond} bytes per second`);
        };
        allow(0);
        try {
          checkStatus(url, response);
          const body = readBounded(url, response, { most: bytes, tooLarge, onReceived: allow });
          return await read({ status: response.statusCode ?? 0, headers: response.headers, body });
        } finally {
          // A connection is used again only if its response was read to the end.
          if (!response.complete || !response.readableEnded) response.destroy();
        }
      });
    },
    close() {
      agent.destroy();
    },
  };
};

const asUnreachable = (url: URL, error: unknown): SourceError => {
  if (error instanceof SourceError) return error;
  const { message, code } = error as NodeJS.ErrnoException;
  return new SourceError('UNREACHABLE', `${url.href} cannot be read: ${message || code || error}`);
};

/** Redirects are refused, also to the same origin: what the operator typed is the only address that is asked. */
const checkStatus = (url: URL, response: IncomingMessage): void => {
  const { statusCode = 0, headers } = response;
  if (statusCode === 200 || statusCode === 304) return;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined)
    throw new SourceError(
      'FORBIDDEN_ADDRESS',
      `${url.href} redirects to ${redirectTarget(url, response).slice(0, 200)}, which is not followed; if the catalog has moved, give its new address`,
    );
  throw new SourceError(
    'UNREACHABLE',
    `${url.href} was answered with status ${statusCode}`,
    parseRetryAfter(headers['retry-after']),
  );
};

/** `Retry-After` in seconds from now; null if it is not given or makes no sense. */
const parseRetryAfter = (value: string | undefined): number | null => {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - Date.now()) / 1000));
};

/** How many bytes more than its content an answer may have for its compression. */
const COMPRESSION_BYTES = 64 * 1024;

interface Bound {
  /** How many bytes are read at most. */
  most: number;
  tooLarge: SourceError;
  /** Called with how many bytes were received so far. */
  onReceived?(bytes: number): void;
}

async function* readBounded(url: URL, response: IncomingMessage, bound: Bound): AsyncGenerator<Uint8Array> {
  const { most, tooLarge } = bound;
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  const isPacked = encoding === 'gzip' || encoding === 'x-gzip';
  if (!isPacked && encoding !== 'identity')
    throw new SourceError('UNREACHABLE', `${url.href} is compressed in a way that was not asked for`);
  try {
    // What is unpacked is counted while it is, so a few bytes that stand for many do no harm.
    yield* isPacked
      ? count(unpack(count(response, { ...bound, most: most + COMPRESSION_BYTES })), { most, tooLarge })
      : count(response, bound);
  } catch (error) {
    throw asUnreachable(url, error);
  }
}

/** Errors of the packed chunks are those of the result, and nobody reads on when the result is not read to its end. */
const unpack = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  pipeline(Readable.from(chunks, { objectMode: false }), createGunzip(), () => undefined);

async function* count(
  chunks: AsyncIterable<Uint8Array>,
  { most, tooLarge, onReceived }: Bound,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw tooLarge;
    onReceived?.(bytes);
    yield chunk;
  }
}
