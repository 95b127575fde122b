import { isCjk } from '../compare-text.ts';

/** Which words may be meant by a misspelt one. */

/** Only words of at least this length may contain typos: one, or two from this length on. */
const MIN_FUZZY_LENGTH = 4;
const MIN_TWO_TYPOS = 8;

/** How many letters of a word may be wrong. None of a number, which would be another one, or of Chinese, Japanese and Korean. */
export const mostTypos = (word: string): 0 | 1 | 2 => {
  if (!canBeMeant(word) || word.length < MIN_FUZZY_LENGTH) return 0;
  return word.length < MIN_TWO_TYPOS ? 1 : 2;
};

/** Whether a misspelt word may mean this one. */
export const canBeMeant = (word: string): boolean => !isCjk(word) && !/^\p{N}*$/u.test(word);
