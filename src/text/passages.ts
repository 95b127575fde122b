import { createHash } from 'node:crypto';

/** Offsets in Unicode code points and hashes, by which citations identify passages of a text. */

/** The SHA-256, in lower-case hexadecimal digits, of bytes or of a text in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Whether the hash of a line is in a list of lines that are not part of a brief. */
export const isSkippedBy = (skipped: readonly string[]): ((line: string) => boolean) => {
  const hashes = new Set(skipped);
  return (line) => hashes.size > 0 && hashes.has(sha256(line));
};

/** A text by its code points. Passages are half-open: [start, end). */
export interface CodePoints {
  length: number;
  /** The offset in code points of an index into the string, which must not be inside a surrogate pair. */
  offsetOf(index: number): number;
  /** The passage; null if it is not inside the text. */
  slice(start: number, end: number): string | null;
}

/** Maps the code points of a text once, so that looking up offsets and passages is cheap. */
export const indexCodePoints = (text: string): CodePoints => {
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

/** The number of leading bytes that are valid UTF-8, up to the end of a character. */
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

/** Decodes UTF-8 and keeps a byte-order mark. Throws if the bytes are not UTF-8; the message says where. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const valid = countValidBytes(bytes);
    const line = bytes.subarray(0, valid).filter((byte) => byte === 0x0a).length + 1;
    throw new Error(`the text is not UTF-8 at byte ${valid} (line ${line}); save it as UTF-8 and try again`, { cause });
  }
};
