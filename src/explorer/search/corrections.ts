import { distance } from 'fastest-levenshtein';
import type { Found } from '../../views/search.ts';

/** A word that nothing has as it was typed, and the word that was found instead. */
export interface Correction {
  typed: string;
  found: string;
}

/** As many letters may be wrong, at most. */
const MOST_TYPOS = 2;

/** The words that were searched with other letters than they were typed, from the words that match. */
export const correctionsOf = ({ reading, edges }: Pick<Found, 'reading' | 'edges'>): readonly Correction[] => {
  const times = new Map<string, number>();
  for (const word of edges.flatMap(({ words }) => words)) times.set(word, (times.get(word) ?? 0) + 1);
  const matched = [...times].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return reading.words.flatMap((typed) => {
    // Other forms of it begin alike: "deepened" is not a typo of "deepening".
    if (reading.unknown.includes(typed) || matched.some((word) => beginsAlike(word, typed))) return [];
    const found = matched
      .map((word) => ({ word, typos: distance(word, typed) }))
      .filter(({ typos }) => typos <= MOST_TYPOS)
      .sort((a, b) => a.typos - b.typos)[0];
    return found ? [{ typed, found: found.word }] : [];
  });
};

const beginsAlike = (word: string, typed: string): boolean =>
  word.startsWith(typed) || typed.startsWith(word) || word.slice(0, STEM) === typed.slice(0, STEM);

/** How many letters at the start are those of a stem. */
const STEM = 4;

/** The text that was searched: what was typed, with the words that were found instead. */
export const correct = (text: string, corrections: readonly Correction[]): string =>
  text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
    const found = corrections.find(({ typed }) => typed === word.toLowerCase())?.found;
    if (!found) return word;
    return word.charAt(0) === word.charAt(0).toLowerCase() ? found : found.charAt(0).toUpperCase() + found.slice(1);
  });
