import type { SortKey } from '../../model/rows/sort-key.ts';

/**
 * Sort keys as bytes that compare as the keys do, also in databases whose texts compare otherwise: numbers by value, texts
 * by UTF-16 code unit, and a shorter key before those that begin with it.
 */

/** The bytes of a key, or of the beginning of one. */
export const toKeyBytes = (key: SortKey): Buffer =>
  Buffer.concat(key.map((part) => (typeof part === 'number' ? numberBytes(part) : textBytes(part))));

/**
 * The same for a list that is read backwards, except for its first part: rows without a date come last in both directions.
 * No key is the beginning of another of its order, so inverted bytes compare the other way.
 */
export const toBackwardBytes = ([first, ...rest]: SortKey): Buffer =>
  Buffer.concat([toKeyBytes([first as number]), toKeyBytes(rest).map((byte) => byte ^ 0xff) as Buffer]);

/** A double, big-endian: positive ones with the sign bit set, and negative ones inverted. */
const numberBytes = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value); // -0 equals 0
  const isNegative = ((bytes[0] as number) & 0x80) !== 0;
  if (isNegative) for (let at = 0; at < 8; at++) bytes[at] = (bytes[at] as number) ^ 0xff;
  else bytes[0] = (bytes[0] as number) | 0x80;
  return bytes;
};

/**
 * The code units of a text, big-endian, and two zero bytes that end it. The units 0 and 1 are written after a 1, so that no
 * unit looks like the end.
 */
const textBytes = (text: string): Buffer => {
  const escaped = text.replaceAll('\u0001', '\u0001\u0001').replaceAll('\0', '\u0001\0');
  return Buffer.from(`${escaped}\0`, 'utf16le').swap16();
};

/** The bytes with which the keys of all texts begin that begin with this one, and the first bytes after them. */
export const toPrefixBytes = (text: string): readonly [from: Buffer, to: Buffer] => {
  const from = textBytes(text).subarray(0, -2);
  // No code unit of a word is the greatest one.
  return [from, Buffer.concat([from, Buffer.from([0xff, 0xff])])];
};

/** The text that a key of one text has. */
export const fromTextBytes = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .swap16()
    .toString('utf16le')
    .slice(0, -1)
    .replaceAll('\u0001\0', '\0')
    .replaceAll('\u0001\u0001', '\u0001');
