/**
 * UTF-8 in a string with one character for each byte, which Node calls `latin1`. Such a string takes half of the memory of one with
 * other characters, its length is its size, and to make bytes of it is to copy it.
 */
export type Utf8 = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const NOT_ASCII = /[^\u0000-\u007f]/;

export const toUtf8 = (text: string): Utf8 => (NOT_ASCII.test(text) ? Buffer.from(text).toString('latin1') : text);

/** The text that the bytes say. */
export const fromUtf8 = (utf8: Utf8): string => Buffer.from(utf8, 'latin1').toString();

/** The same string in one piece: one that was joined from many parts takes many times its memory. */
export const flatten = (utf8: Utf8): Utf8 => Buffer.from(utf8, 'latin1').toString('latin1');
