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
