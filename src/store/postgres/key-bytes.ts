import type { SortKey } from '../../model/rows/sort-key.ts';

/**
 * Sort keys as bytes that compare as the keys do, also in databases whose texts compare otherwise: numbers by value, texts
 * by code point, and a shorter key before those that begin with it.
 */

/** The bytes of a key, or of the beginning of one. */
export const toKeyBytes = (key: SortKey): Buffer =>
  Buffer.concat(key.map((part) => (typeof part === 'number' ? numberBytes(part) : textBytes(part))));

/** The bytes of a key of one text, in hexadecimal. */
export const textKey = (text: string): string => toKeyBytes([text]).toString('hex');

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
 * The code units of a text, each as UTF-8 writes its place, and a zero byte that ends it: so texts compare by code point, and letters
 * without accents take one byte. The units 0 and 1 are written after a 1, so that no unit looks like the end.
 */
const textBytes = (text: string): Buffer => {
  const escaped = text.replaceAll('\u0001', '\u0001\u0001').replaceAll('\0', '\u0001\0');
  return Buffer.from(SURROGATE.test(text) ? unitBytes(`${escaped}\0`) : `${escaped}\0`);
};

const SURROGATE = /[\ud800-\uffff]/;

/** UTF-8 writes a pair of surrogates as one character; here each is three bytes, which come after those of all other units. */
const unitBytes = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => placeOf(text.charCodeAt(at))).flatMap((unit) => {
    if (unit < 0x80) return [unit];
    if (unit < 0x800) return [0xc0 | (unit >> 6), 0x80 | (unit & 0x3f)];
    return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
  });

/** The place of a code unit, as `compareCodePoints` compares units, and the unit at a place. */
const placeOf = (unit: number): number => (unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);
const unitAt = (place: number): number => (place < 0xd800 ? place : place < 0xf800 ? place + 0x800 : place - 0x2000);

/** The bytes with which the keys of all texts begin that begin with this one, and the first bytes after them. */
export const toPrefixBytes = (text: string): readonly [from: Buffer, to: Buffer] => {
  const from = textBytes(text).subarray(0, -1);
  return [from, Buffer.concat([from, Buffer.from([0xff])])];
};

/** The text that a key of one text has. */
export const fromTextBytes = (bytes: Uint8Array): string =>
  unitsOf(bytes.subarray(0, -1)).replaceAll('\u0001\0', '\0').replaceAll('\u0001\u0001', '\u0001');

const unitsOf = (bytes: Uint8Array): string => {
  const units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
    let unit = length === 1 ? first : first & (length === 2 ? 0x1f : 0x0f);
    for (const byte of bytes.subarray(at + 1, at + length)) unit = (unit << 6) | (byte & 0x3f);
    units.push(unitAt(unit));
    at += length;
  }
  return String.fromCharCode(...units);
};
