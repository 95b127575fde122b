import { distance } from 'fastest-levenshtein';
import type { NameWords } from './name.ts';

/**
 * How much of two names is the same, from 0 to 1: the words they share of all their words. A misspelt word counts for a
 * part. Years and numbers are not counted.
 */
export const compareNames = (a: readonly NameWords[], b: readonly NameWords[]): number => {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, compareWords(x, y));
  return best;
};

const compareWords = (a: NameWords, b: NameWords): number => {
  if (a.joined === b.joined) return 1;
  const weightOf = initialsDiffer(a, b) ? () => 1 : weightOfWord;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  let total = 0;
  const left: string[] = [];
  for (const word of few) {
    if (many.has(word)) shared += weightOf(word);
    else left.push(word);
  }
  if (shared === 0 && (few.size > 1 || many.size > 1)) return 0;
  const others = left.length === 0 ? [] : [...many].filter((word) => !few.has(word));
  let unmatched = 0;
  for (const word of left) {
    const index = others.findIndex((other) => similarWords(word, other) > 0);
    const [other] = index < 0 ? [] : others.splice(index, 1);
    if (other === undefined) unmatched += 1;
    else {
      const weight = Math.max(weightOf(word), weightOf(other));
      shared += weight * similarWords(word, other);
      total -= Math.min(weightOf(word), weightOf(other));
    }
  }
  for (const word of few) total += weightOf(word);
  for (const word of many) if (!few.has(word)) total += weightOf(word);
  const similarity = total === 0 ? 0 : shared / total;
  return unmatched > 0 && others.length > 0 ? similarity * OTHER_WORDS : similarity;
};

/** Foreign ministers are not defence ministers: names are less similar if each has a word of its own. */
const OTHER_WORDS = 0.9;

/** An initial says less than a word. */
const weightOfWord = (word: string): number => (word.length === 1 ? 0.3 : 1);

/** Whether both have initials, and other ones: George W. is not George H. W. */
const initialsDiffer = (a: NameWords, b: NameWords): boolean =>
  a.initials !== '' && b.initials !== '' && a.initials !== b.initials;

/** A word and its initial, or a word and its misspelling. Names of countries are not misspelt: Iran is not Iraq. */
export const similarWords = (a: string, b: string): number => {
  if (a[0] !== b[0] || a[0] === '@') return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return 0.6;
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return 0;
  const edits = distance(a, b);
  return edits <= allowed ? 1 - edits / shorter : 0;
};
