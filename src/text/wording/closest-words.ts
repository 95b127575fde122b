import { distance } from 'fastest-levenshtein';
import { foldSpelling, wordsOf } from './fold-words.ts';

/** Shorter words are alike by chance. */
const SHORTEST = 5;
/** Of several words, so many in a row have to be there. */
const LEAST_RUN = 2;

/** What a passage has instead of words that are not in it, as it spells them; null if nothing in it is like them. */
export const findClosestWords = (words: string, passage: string): string | null => {
  const [spelled, own] = [wordsOf(passage), wordsOf(foldSpelling(words).toLowerCase())];
  const there = spelled.map((word) => word.toLowerCase());
  const run = longestRun(own, there);
  if (run.length >= LEAST_RUN && run.length * 2 >= own.length)
    return spelled.slice(run.at, run.at + run.length).join(' ');
  const [only = '', ...more] = own.filter((word) => word.length >= SHORTEST);
  if (own.length > 2 || more.length > 0) return null;
  const at = there.findIndex((word) => areAlike(only, word));
  return at < 0 ? null : (spelled[at] ?? null);
};

/** Where in a passage the most words in a row are those of some words, and how many. */
const longestRun = (own: readonly string[], there: readonly string[]): { at: number; length: number } => {
  let best = { at: 0, length: 0 };
  for (const [from] of own.entries())
    for (const [at] of there.entries()) {
      let length = 0;
      while (from + length < own.length && own[from + length] === there[at + length]) length += 1;
      if (length > best.length) best = { at, length };
    }
  return best;
};

/** A few letters differ, or one has something between what begins and what ends both: "Fischgesetz", "Fischereigesetz". */
const areAlike = (one: string, other: string): boolean => {
  if (one.length < SHORTEST || other.length < SHORTEST) return false;
  if (distance(one, other) <= Math.max(1, Math.floor(one.length / 4))) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const begins = [...short].findIndex((letter, at) => letter !== long[at]);
  return begins >= SHORTEST && short.length - begins >= SHORTEST && long.endsWith(short.slice(begins));
};
