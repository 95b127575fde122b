/**
 * Compiled operations write UTF-8 in strings with one character for each byte. Such a string takes half of the memory of one
 * with other characters, its length is its size, and to make bytes of it is to copy it (`latin1` for Node).
 */
export type Utf8 = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const NOT_ASCII = /[^\u0000-\u007f]/;

/** The UTF-8 of a text. */
export const toUtf8 = (text: string): Utf8 => (NOT_ASCII.test(text) ? Buffer.from(text).toString('latin1') : text);

export const fromUtf8 = (utf8: Utf8): string => Buffer.from(utf8, 'latin1').toString();

/** The same string in one piece: one that was joined from many parts takes many times its memory. */
export const flatten = (utf8: Utf8): Utf8 => Buffer.from(utf8, 'latin1').toString('latin1');
