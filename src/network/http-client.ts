import { lookup as lookUpName } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { stripBrackets } from './addresses.ts';

export type ResolveName = (hostname: string) => Promise<readonly { address: string; family: number }[]>;

/** Asks the system's resolver for all addresses of a name. */
const resolveName: ResolveName = (hostname) => lookUpName(hostname, { all: true, verbatim: true });

export interface HttpClientOptions {
  /** Why an address may not be connected to; null if it may. It is asked of each address that a host's name has. */
  refuseAddress(address: string): Error | null;
  resolve?: ResolveName;
  /** How many connections to a host there are at once. */
  connections?: number;
  /** The time until a connection is open, and again until the headers of a response are there, in ms. */
  answerTime: number;
  /** How many bytes of a body are received at most, before they are decompressed. */
  bytes: number;
}

export type HttpResponse = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>;

/**
 * A client that sends GET requests, only to addresses that were checked: what was checked is what is connected to, as a name that
 * was resolved again could lead elsewhere. Connections are kept until it is closed.
 */
export const openHttpClient = async (options: HttpClientOptions) => {
  const { refuseAddress, resolve = resolveName, connections = 1, answerTime, bytes } = options;
  // It is loaded by those who send requests: that takes a tenth of a second.
  const { Agent, buildConnector, request } = await import('undici');
  const findAddresses = async (hostname: string) => {
    const addresses = await resolve(hostname);
    const [refusal] = addresses.flatMap(({ address }) => refuseAddress(address) ?? []);
    if (refusal) throw refusal;
    if (addresses.length === 0) throw new Error(`${hostname} has no address`);
    return addresses;
  };
  const open = buildConnector({
    timeout: answerTime,
    lookup(hostname, { all }, callback) {
      findAddresses(hostname).then(
        (addresses) =>
          all ? callback(null, [...addresses]) : callback(null, addresses[0]?.address ?? '', addresses[0]?.family),
        (error) => callback(error, ''),
      );
    },
  });
  const agent = new Agent({
    connections,
    headersTimeout: answerTime,
    maxResponseSize: bytes,
    connect(target, callback) {
      const host = stripBrackets(target.hostname);
      // A literal address is connected to without a look-up.
      const refusal = isIP(host) === 0 ? null : refuseAddress(host);
      if (refusal) callback(refusal, null);
      else open(target, callback);
    },
  });
  return {
    /** Resolves to the response, whose body has not been read. Redirects are not followed. Rejects if there is none. */
    get: (url: URL, init: { headers: Record<string, string>; signal: AbortSignal }): Promise<HttpResponse> =>
      request(url, { ...init, dispatcher: agent }),
    close: (): Promise<void> => agent.destroy(),
  };
};

const DECODERS = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

export interface BodyBound {
  /** How many bytes there may be once they are decompressed. */
  bytes: number;
  /** What is thrown as soon as there are more, so a few bytes that stand for many do no harm. */
  tooLarge: Error;
}

/** The body of a response, decompressed. If its reader stops, the response ends. */
export async function* readBody({ headers, body }: HttpResponse, { bytes, tooLarge }: BodyBound) {
  const encoding = String(headers['content-encoding'] ?? 'identity').toLowerCase();
  const create = DECODERS.get(encoding);
  if (!create && encoding !== 'identity') throw new Error(`it is compressed with "${encoding}", which is unknown`);
  let size = 0;
  // What fails in the body fails what is read, too.
  const chunks: AsyncIterable<Uint8Array> = create ? pipeline(body, create(), () => undefined) : body;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > bytes) throw tooLarge;
    yield chunk;
  }
}

/** The same as a whole. */
export const readWhole = (response: HttpResponse, bound: BodyBound): Promise<Buffer> =>
  buffer(readBody(response, bound));

/** Ends a response whose body is not read to its end. */
export const endResponse = ({ body }: HttpResponse): void => {
  body.on('error', () => undefined).destroy();
};

/** Where a redirect leads, for messages: it is not followed. */
export const redirectTarget = (url: URL, { headers: { location } }: Pick<HttpResponse, 'headers'>): string =>
  typeof location === 'string' && URL.canParse(location, url.href) ? new URL(location, url).href : 'nowhere';

/** Whether an error says that the client's `answerTime`, or the time of a signal, is over. */
export const isTimeout = (error: unknown): boolean => {
  const { code = '', name } = error as NodeJS.ErrnoException;
  return name === 'TimeoutError' || /^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$/.test(code);
};
