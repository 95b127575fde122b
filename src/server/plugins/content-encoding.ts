import { promisify } from 'node:util';
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type ZlibOptions,
} from 'node:zlib';

/** The content encodings of answers. Zstandard is left out: Node has it since 22.15 only. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest body in bytes that is compressed: a smaller one fits into a packet of the network anyway. */
export const MIN_BYTES = 1024;

/** What a server prefers among encodings that a client likes alike. */
const BY_SIZE: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The encoding that a client likes best, by its `accept-encoding` header; the smallest of several. */
export function chooseEncoding(accepted: string | null): Encoding {
  const quality = readQualities(accepted);
  return BY_SIZE.reduce((best, encoding) => (quality(encoding) > quality(best) ? encoding : best));
}

/** The encoding of an answer that is compressed each time, by its size. */
export function chooseForBody(accepted: string | null, bytes: number): Encoding {
  return bytes < MIN_BYTES ? chooseForSmallBody(accepted) : chooseEncoding(accepted);
}

/** The encoding of a body that is too small for compression to pay: none, unless the client refuses that. */
function chooseForSmallBody(accepted: string | null): Encoding {
  if (!accepted || !/identity|\*/i.test(accepted)) return 'identity';
  return readQualities(accepted)('identity') > 0 ? 'identity' : chooseEncoding(accepted);
}

/** How much a client likes an encoding, from 0 (not acceptable) to 1. */
function readQualities(accepted: string | null): (encoding: Encoding) => number {
  const listed = new Map<string, number>();
  for (const part of accepted?.toLowerCase().split(',') ?? []) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const quality = Number(parameters.find((text) => text.startsWith('q='))?.slice(2) ?? 1);
    listed.set(name === 'x-gzip' ? 'gzip' : name, quality >= 0 && quality <= 1 ? quality : 0);
  }
  // A body without encoding is acceptable unless it is excluded, but clients that list others want one of those.
  const unlisted = { br: 0, gzip: 0, identity: 0.0001 };
  return (encoding) => listed.get(encoding) ?? listed.get('*') ?? unlisted[encoding];
}

/** How much work compression is. */
interface Effort {
  br: BrotliOptions;
  gzip: ZlibOptions;
}

const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window } = constants;

/** For a file that is compressed once. */
export const THOROUGH: Effort = { br: { params: { [quality]: 5 } }, gzip: {} };

/**
 * For an answer that is compressed each time. Brotli at 3 is as fast as gzip at its lowest level, and smaller than gzip
 * at its default; a window of 256 KB instead of 4 MB bounds the memory of many at once.
 */
export const QUICK: Effort = { br: { params: { [quality]: 3, [window]: 18 } }, gzip: { level: 3 } };

/** The largest body in bytes that is compressed in place: it takes some 0.1 ms, and to hand it to a thread takes longer. */
const MAX_IN_PLACE = 32 * 1024;

/** Compresses a body; a large one in Node's thread pool, so that other requests do not wait. */
export async function compress(
  body: Uint8Array,
  encoding: 'br' | 'gzip',
  { br, gzip: gz }: Effort,
): Promise<Buffer<ArrayBuffer>> {
  if (body.length > MAX_IN_PLACE)
    return encoding === 'br' ? promisify(brotliCompress)(body, br) : promisify(gzip)(body, gz);
  return encoding === 'br' ? brotliCompressSync(body, br) : gzipSync(body, gz);
}
