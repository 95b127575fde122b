import { createHash } from 'node:crypto';

/** Places in a text as citations give them: offsets in Unicode code points, and hashes. */

/** The SHA-256, in lower-case hexadecimal digits, of bytes or of a text in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A text by its code points. Passages are [start, end). */
export interface CodePoints {
  length: number;
  /** The offset in code points of an index into the string, which must not lie within a surrogate pair. */
  offsetOf(index: number): number;
  /** The passage; null where it does not lie in the text. */
  slice(start: number, end: number): string | null;
}

/** Counts the code points of a text once, so that offsets and passages are cheap to look up. */
export const countCodePoints = (text: string): CodePoints => {
  const indexes = new Uint32Array(text.length + 1);
  let length = 0;
  for (let index = 0; index < text.length; length += 1) {
    indexes[length] = index;
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  indexes[length] = text.length;
  return {
    length,
    offsetOf: (index) => {
      let [low, high] = [0, length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((indexes[middle] ?? 0) < index) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    slice: (start, end) => (start < 0 || end > length || start > end ? null : text.slice(indexes[start], indexes[end])),
  };
};

/** How many bytes at the start make whole characters of UTF-8. */
const countValidBytes = (bytes: Uint8Array): number => {
  let [low, high, valid] = [0, bytes.length, ''];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
      valid = decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return Buffer.byteLength(valid);
};

/** The text of a file, a byte-order mark kept. Throws where the bytes are no UTF-8, saying where. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const valid = countValidBytes(bytes);
    const line = bytes.subarray(0, valid).filter((byte) => byte === 0x0a).length + 1;
    throw new Error(`the text is not UTF-8 at byte ${valid} (line ${line}); save it as UTF-8 and try again`, { cause });
  }
};
