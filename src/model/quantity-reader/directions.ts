import type { NumberLanguage } from './number-language.ts';

/** Which end of a range the words beside a number make it: "at least 5" is a min, "up to 5" is a max. */
export interface Direction {
  end: 'min' | 'max';
  /** How long the words before the number are that say so. */
  length: number;
}

/** What may be between such words and the number. */
const BETWEEN =
  ' (?:(?:an?|about|around|some|estimated|etwa|rund|circa|ca\\.|environ|unos|unas) )?(?:us ?)?[$€£¥₩]? ?$';
const NEGATED = /(?<!\p{L})(?:nicht|kein|keine|keiner|pas|ni|no) $/iu;
const OR_MORE = /^\+|(?<!\p{L})(?:or more|oder mehr|ou plus|o más)(?!\p{L})/iu;
const OR_LESS = /(?<!\p{L})(?:or (?:less|fewer)|oder weniger|ou moins|o menos)(?!\p{L})/iu;

export const createDirectionReader = ({ min, max }: Pick<NumberLanguage, 'min' | 'max'>) => {
  // Of "no more than" and "more than", which ends in the same place, the longer one is meant: the first that matches.
  const words = new RegExp(`(?<!\\p{L})(?:(?<max>${max})|${min})${BETWEEN}`, 'iu');
  return (before: string, after: string): Direction | null => {
    const found = words.exec(before);
    if (found)
      return NEGATED.test(before.slice(0, found.index))
        ? null
        : { end: found.groups?.max === undefined ? 'min' : 'max', length: found[0].length };
    if (OR_MORE.test(after)) return { end: 'min', length: 0 };
    return OR_LESS.test(after) ? { end: 'max', length: 0 } : null;
  };
};
