import {
  endResponse,
  type HttpResponse,
  isTimeout,
  openHttpClient,
  type ResolveName,
  readBody,
  redirectTarget,
} from '../../network/http-client.ts';
import type { SourceLimits } from './limits.ts';
import { SourceError } from './source.ts';
import { refuseSourceAddress } from './source-url.ts';

interface Request {
  /** The path of the file, relative to the source. */
  path: string;
  headers?: Record<string, string>;
  /** How many bytes it may have. They also say how long the response may take. */
  bytes: number;
  /** What is wrong if it has more bytes. */
  tooLarge: SourceError;
  signal: AbortSignal;
}

/** A response with status 200 or 304, and its body, decompressed. */
interface SourceResponse extends Pick<HttpResponse, 'statusCode' | 'headers'> {
  body: AsyncIterable<Uint8Array>;
}

export type Requests = Awaited<ReturnType<typeof openRequests>>;

export interface RequestOptions {
  limits: SourceLimits;
  userAgent: string;
  resolve?: ResolveName | undefined;
}

/** How many bytes more than the largest file a response may have for its compression. */
const COMPRESSION_BYTES = 64 * 1024;

/** Sends requests to one source, over connections that are kept until it is closed. */
export const openRequests = async (base: URL, { limits, userAgent, resolve }: RequestOptions) => {
  const { requestTime, bytesPerSecond, parallel, fileBytes, releaseBytes } = limits;
  const client = await openHttpClient({
    refuseAddress: (address) => refuseSourceAddress(base, address),
    resolve,
    connections: parallel,
    answerTime: requestTime,
    bytes: Math.max(fileBytes, releaseBytes) + COMPRESSION_BYTES,
  });
  return {
    /** The address of the source, which ends in a slash. */
    base: base.href,
    /** Requests a file, and has its response read. Rejects with a SourceError, or with what `read` or the signal fails with. */
    async get<Result>(
      { path, headers, bytes, tooLarge, signal }: Request,
      read: (response: SourceResponse) => Promise<Result>,
    ): Promise<Result> {
      const url = new URL(path, base);
      const time = requestTime + Math.ceil((1000 * bytes) / bytesPerSecond);
      const ended = AbortSignal.any([signal, AbortSignal.timeout(time)]);
      const explain = (error: unknown): unknown => {
        if (signal.aborted) return signal.reason;
        if (error instanceof SourceError) return error;
        if (ended.aborted)
          return new SourceError('UNREACHABLE', `${url.href} was not sent within ${time / 1000} seconds`);
        if (isTimeout(error))
          return new SourceError('UNREACHABLE', `${url.href} did not answer within ${requestTime / 1000} seconds`);
        const { message, code } = error as NodeJS.ErrnoException;
        return new SourceError('UNREACHABLE', `${url.href} cannot be read: ${message || code}`);
      };
      async function* explained(response: HttpResponse) {
        try {
          yield* readBody(response, { bytes, tooLarge });
        } catch (error) {
          throw explain(error);
        }
      }
      const accepted = { accept: 'application/json, text/plain', 'accept-encoding': 'gzip', 'user-agent': userAgent };
      const response = await client.get(url, { headers: { ...accepted, ...headers }, signal: ended }).catch((error) => {
        throw explain(error);
      });
      try {
        checkStatus(url, response);
        return await read({ ...response, body: explained(response) });
      } finally {
        endResponse(response);
      }
    },
    close: () => client.close(),
  };
};

/** Redirects are refused, also to the same origin: what the operator typed is the only address that is asked. */
const checkStatus = (url: URL, response: HttpResponse): void => {
  const { statusCode, headers } = response;
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
const parseRetryAfter = (value: string | string[] | undefined): number | null => {
  if (typeof value !== 'string') return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - Date.now()) / 1000));
};
