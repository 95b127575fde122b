import { escapePattern } from '../escape-pattern.ts';
import type { Relative } from './date-language.ts';

/** Regular expressions from the words of a language. All are tried at each place in a text, and none looks far. */

/** Any of the words, longest first so that "sept" is not read as "sep". */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');

/** What is read anywhere in a text, in any case. */
export const pattern = (source: string): RegExp => new RegExp(source, 'giu');

/** What ends with the end of a text, as a whole word; a space may be after it. */
export const endingWith = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source}) ?$`, 'iu');

/** What begins a text, as a whole word; a space may be before it. */
export const beginningWith = (source: string): RegExp => new RegExp(`^ ?(?:${source})(?![\\p{L}\\d])`, 'iu');

/** How many characters before and after a date are looked at. */
const NEAR = 40;

export const textBefore = (text: string, start: number, near = NEAR): string =>
  text.slice(Math.max(0, start - near), start);
export const textAfter = (text: string, end: number, near = NEAR): string => text.slice(end, end + near);

/** The source of a pattern of any of the words. */
export const sourcesOf = (relative: Relative): string => relative.map(([source]) => source).join('|');

/** How far the words at a place are from the publication; null if none of them is there. */
export const offsetAt = (relative: Relative, text: string, at: number): number | null => {
  for (const [source, offset] of relative) {
    const words = new RegExp(source, 'iuy');
    words.lastIndex = at;
    if (words.test(text)) return offset;
  }
  return null;
};
