import type { Entry } from '../entry.ts';
import type { NameWords } from '../name.ts';

/** How much of the most similar names of two events is the same, from 0 to 1: the words that both have, of all words. */
export const compareTitles = (a: Entry, b: Entry): number => {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return Math.max(0, ...words.flatMap((x) => others.map((y) => share(x, y))));
};

const wordsOf = ({ names }: Entry): NameWords['words'][] =>
  names.flatMap(({ readings }) => readings.map(({ words }) => words));

const share = (a: NameWords['words'], b: NameWords['words']): number => {
  const left = new Set(b);
  for (const word of a) {
    const found = left.has(word) ? word : [...left].find((other) => isForm(word, other));
    if (found !== undefined) left.delete(found);
  }
  const shared = b.size - left.size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

/** A word with an ending of at most three letters, as "impeach" and "impeaches"; names of countries have none. */
const isForm = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && !short.startsWith('@') && long.length - short.length <= 3 && long.startsWith(short);
};
