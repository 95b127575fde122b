import type { Relative } from './date-language.ts';

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
