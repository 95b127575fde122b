import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely stands for, by edit distance. Of equally close candidates it is the
 * most used one, then the first by name. Null if none is close.
 */
export const findClosest = (
  word: string,
  candidates: Iterable<string>,
  uses: (candidate: string) => number = () => 0,
): string | null => {
  const close = [...candidates]
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate), uses: uses(candidate) }))
    .filter(({ edits }) => edits <= Math.max(1, Math.floor(word.length / 4)));
  close.sort((a, b) => a.edits - b.edits || b.uses - a.uses || (a.candidate < b.candidate ? -1 : 1));
  return close[0]?.candidate ?? null;
};

/** Edit distance without regard to case; two swapped letters, or an omitted `-suffix`, count as one edit. */
const countEdits = (word: string, candidate: string): number => {
  const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
  if (a.length >= 4 && b.startsWith(`${a}-`)) return 1;
  return sortLetters(a) === sortLetters(b) && distance(a, b) === 2 ? 1 : distance(a, b);
};

const sortLetters = (word: string): string => [...word].sort().join('');
