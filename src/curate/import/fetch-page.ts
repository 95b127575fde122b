import { isMetadataAddress, isPublicAddress, isTypedAddress } from '../../network/addresses.ts';
import {
  endResponse,
  type HttpResponse,
  isTimeout,
  openHttpClient,
  type ResolveName,
  readWhole,
  redirectTarget,
} from '../../network/http-client.ts';
import { ImportError } from '../../text/import/imported.ts';

/** The greatest size of a document, in bytes. */
export const GREATEST_DOCUMENT = 50 * 1024 * 1024;

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

const refuse = (url: URL, why: string): ImportError => new ImportError(`${url.href} ${why}`);

/** Parses an address that may be fetched; throws an ImportError that says what is allowed. */
export const parsePageUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ImportError(`'${text}' is not an address of a page. Only http:// and https:// are fetched.`);
  if (url.username || url.password)
    throw new ImportError(
      'The address has a name or a password, which is not sent. Download the page and give the file.',
    );
  url.hash = '';
  return url;
};

/**
 * Fetches the page at an address, and nothing else: redirects are not followed, and no cookies or credentials are sent. A name that
 * leads to a private network is refused when the connection is made, unless the operator typed an address or "localhost"; that of a
 * metadata service is refused in any spelling.
 */
export const fetchPage = async (
  url: URL,
  limits: FetchLimits,
  userAgent: string,
  resolve?: ResolveName,
): Promise<FetchedPage> => {
  const signal = AbortSignal.timeout(limits.time);
  const client = await openHttpClient({
    resolve,
    refuseAddress: (address) => refuseAddress(url, address),
    answerTime: limits.time,
    bytes: limits.bytes + COMPRESSION_BYTES,
  });
  try {
    const response = await client.get(url, {
      signal,
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
      endResponse(response);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (signal.aborted || isTimeout(error)) throw refuse(url, `did not answer within ${limits.time / 1000} seconds`);
    throw refuse(
      url,
      `cannot be fetched: ${error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : error}`,
    );
  } finally {
    await client.close();
  }
};

/** How many bytes more than its content a page may have for its compression. */
const COMPRESSION_BYTES = 64 * 1024;

/** The person who typed an address of a machine knows where it leads; a name may lead anywhere. */
const refuseAddress = (url: URL, address: string): ImportError | null => {
  if (isMetadataAddress(address))
    return refuse(url, `leads to ${address}, where machines of a cloud get their credentials; no document is there`);
  return isTypedAddress(url.hostname) || isPublicAddress(address)
    ? null
    : refuse(
        url,
        `leads to ${address}, which is not on the public internet; if you want that, give the address itself`,
      );
};

const readPage = async (url: URL, response: HttpResponse, limits: FetchLimits): Promise<FetchedPage> => {
  const { statusCode, headers } = response;
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
  const tooLarge = refuse(url, `is larger than ${limits.bytes / 1024 / 1024} MB`);
  if (Number(headers['content-length'] ?? 0) > limits.bytes) throw tooLarge;
  // A server may compress an answer although it was not asked to.
  const bytes = await readWhole(response, { bytes: limits.bytes, tooLarge });
  const [mediaType, ...parameters] = String(headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.map((part) => /^charset="?([\w-]{2,40})"?$/i.exec(part)?.[1]).find(Boolean);
  return { bytes, mediaType: mediaType || undefined, charset };
};
