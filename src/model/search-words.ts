import { foldText } from './compare-text.ts';

/**
 * The words of a text by which it is found, each once: what is between spaces and punctuation, in lower case and without
 * accents.
 */
export const searchWords = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s\p{P}]+/u)
      .map(foldText)
      .filter(Boolean),
  ),
];
