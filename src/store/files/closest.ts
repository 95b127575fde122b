import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant by a misspelt word: near in spelling, and of equally near ones the
 * most used, then the first by name. Null where none is near.
 */
export const findClosest = (
  word: string,
  candidates: Iterable<string>,
  uses: (candidate: string) => number = () => 0,
): string | null => {
  const near = [...candidates]
    .map((candidate) => ({ candidate, steps: countSteps(word, candidate), uses: uses(candidate) }))
    .filter(({ steps }) => steps <= Math.max(1, Math.floor(word.length / 4)));
  near.sort((a, b) => a.steps - b.steps || b.uses - a.uses || (a.candidate < b.candidate ? -1 : 1));
  return near[0]?.candidate ?? null;
};

/** How many slips lie between two words; case counts for nothing, two letters swapped or a tail left off for one. */
const countSteps = (word: string, candidate: string): number => {
  const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
  if (a.length >= 4 && b.startsWith(`${a}-`)) return 1;
  return sorted(a) === sorted(b) && distance(a, b) === 2 ? 1 : distance(a, b);
};

const sorted = (word: string): string => [...word].sort().join('');
