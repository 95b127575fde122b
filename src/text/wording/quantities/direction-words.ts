/** Which end of a range the words beside a number make it: "at least 5" is a min, "up to 5" is a max. */
export type Direction = 'min' | 'max';

/** What may be between such a word and its number. */
const BETWEEN = ` (?:an? |about |around |some |estimated |us ?)?[$€£¥₩]? ?$`;
const MIN = `(?:over|above|at least|more than|greater than|higher than|in excess of|exceeding|a minimum of|upwards of)`;
const MAX = `(?:up to|under|below|at most|less than|fewer than|lower than|a maximum of)`;
const NOT = String.raw`\b(?:no|not)`;

/** Tried in order: "no more than" has "more than". */
const BEFORE: readonly [words: RegExp, direction: Direction][] = [
  [new RegExp(`${NOT} (?:more|greater|higher) than${BETWEEN}|${NOT} (?:above|over|exceeding)${BETWEEN}`), 'max'],
  [new RegExp(`${NOT} (?:less|fewer|lower) than${BETWEEN}|${NOT} (?:below|under)${BETWEEN}`), 'min'],
  [new RegExp(String.raw`\b${MIN}${BETWEEN}`), 'min'],
  [new RegExp(String.raw`\b${MAX}${BETWEEN}`), 'max'],
];
const AFTER: readonly [words: RegExp, direction: Direction][] = [
  [/^\+|\bor more\b/, 'min'],
  [/\bor (?:less|fewer)\b/, 'max'],
];

/** Null if the words do not say. */
export const directionBeside = (before: string, after: string): Direction | null => {
  const [, direction] =
    BEFORE.find(([words]) => words.test(before)) ?? AFTER.find(([words]) => words.test(after)) ?? [];
  return direction ?? null;
};
