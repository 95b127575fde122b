import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { isPublicAddress, isTypedAddress } from '../../network/addresses.ts';
import { openUrl, type ResolveName, redirectTarget, resolveName } from '../../network/open-url.ts';
import { CommandError, EXIT } from '../failure.ts';

/** What a server returned. */
export interface FetchedPage {
  bytes: Uint8Array;
  mediaType?: string | undefined;
  charset?: string | undefined;
}

export interface FetchLimits {
  /** Milliseconds, for all of it. */
  time: number;
  bytes: number;
}

const refuse = (url: URL, why: string): CommandError => new CommandError(`${url.href} ${why}`, EXIT.problems);

/** Parses an address that may be fetched; throws a CommandError that says what is allowed. */
export const parsePageUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CommandError(
      `argument 'source' is '${text}', which is not an address of a page. Only http:// and https:// are fetched.`,
    );
  if (url.username || url.password)
    throw new CommandError(
      "argument 'source' is an address with a name or a password, which is not sent. Download the page and import the file.",
    );
  url.hash = '';
  return url;
};

/**
 * Fetches the page at an address, and nothing else: redirects are not followed, and no cookies or credentials are sent. A name that
 * leads to a private network is refused when the connection is made, unless the operator typed an address or "localhost".
 */
export const fetchPage = async (
  url: URL,
  limits: FetchLimits,
  userAgent: string,
  resolve: ResolveName = resolveName,
): Promise<FetchedPage> => {
  const signal = AbortSignal.timeout(limits.time);
  try {
    const response = await openUrl(url, {
      signal,
      resolve,
      refuseAddress: (address) => refuseAddress(url, address),
      headers: {
        accept: 'text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain;q=0.9, */*;q=0.5',
        'accept-encoding': 'identity',
        'user-agent': userAgent,
      },
    });
    try {
      const page = await readPage(url, response, limits);
      // A body without a length ends where the connection is cut: what was read may be a part of it.
      signal.throwIfAborted();
      return page;
    } finally {
      response.destroy();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (signal.aborted) throw refuse(url, `did not answer within ${limits.time / 1000} seconds`);
    throw refuse(
      url,
      `cannot be fetched: ${error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : error}`,
    );
  }
};

/** The person who typed an address of a machine knows where it leads; a name may lead anywhere. */
const refuseAddress = (url: URL, address: string): CommandError | null =>
  isTypedAddress(url.hostname) || isPublicAddress(address)
    ? null
    : refuse(
        url,
        `leads to ${address}, which is not on the public internet; if you want that, give the address itself`,
      );

const readPage = async (url: URL, response: IncomingMessage, limits: FetchLimits): Promise<FetchedPage> => {
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400)
    throw refuse(
      url,
      `redirects to ${redirectTarget(url, response)}; if that is the page you mean, import that address`,
    );
  if (statusCode !== 200)
    throw refuse(
      url,
      `was answered with status ${statusCode}${statusCode === 401 || statusCode === 403 ? ': it may need a login; save the page in a browser and import the file' : ''}`,
    );
  const tooLarge = () => refuse(url, `is larger than ${limits.bytes / 1024 / 1024} MB`);
  if (Number(headers['content-length'] ?? 0) > limits.bytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limits.bytes) throw tooLarge();
    chunks.push(chunk);
  }
  const [mediaType, ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const charset = parameters.map((part) => /^charset="?([\w-]{2,40})"?$/i.exec(part)?.[1]).find(Boolean);
  const bytes = await decompress(Buffer.concat(chunks), headers['content-encoding'], limits.bytes).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : error;
    },
  );
  return { bytes, mediaType: mediaType || undefined, charset };
};

/** A server may compress an answer although it was not asked to. */
const decompress = async (bytes: Buffer, encoding: string | undefined, most: number): Promise<Uint8Array> => {
  const options = { maxOutputLength: most };
  switch (encoding?.toLowerCase() ?? 'identity') {
    case 'identity':
      return bytes;
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(bytes, options);
    case 'deflate':
      return promisify(inflate)(bytes, options);
    case 'br':
      return promisify(brotliDecompress)(bytes, options);
    default:
      throw new Error(`it is compressed with "${encoding}", which is unknown`);
  }
};
