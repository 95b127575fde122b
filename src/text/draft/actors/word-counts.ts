import type { ReadSentence } from './mention.ts';

/** How often the words of a document are printed with and without a capital where prose leaves the choice. */
export interface WordCounts {
  lowerCase(word: string): number;
  /** Within sentences of prose, not at their beginning. */
  capital(word: string): number;
}

/** Counts the words of the sentences of a document. */
export const countWords = (sentences: readonly ReadSentence[]): WordCounts => {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { words, titleCase } of sentences)
    for (const word of words)
      if (!word.capital) count(lower, word.lower);
      else if (!titleCase && !word.initial) count(capital, word.text);
  return { lowerCase: (word) => lower.get(word.toLowerCase()) ?? 0, capital: (word) => capital.get(word) ?? 0 };
};
