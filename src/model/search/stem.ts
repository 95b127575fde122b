/** The shortest stem, and the shortest word that is shortened. */
const SHORTEST = 3;
const SHORTEST_WORD = 4;

/**
 * Endings of English, German, French and Spanish, the longest first. An ending too many does little harm: forms of a word
 * are found after the word itself.
 */
const ENDINGS = [
  'isations izations isation ization ungen ations ation ings ieren iert ions ment ments',
  'ing ied ies ion ung ern est ers ed er es en em ly s e n',
].flatMap((list) => list.split(' '));

/** A word without its ending, the same for most forms of the word: "deepen" for "deepening". */
export const stem = (word: string): string => {
  if (word.length < SHORTEST_WORD || !/^[a-z]+$/.test(word)) return word;
  // "ties" and "tied" are forms of "tie", "policies" of "policy".
  const singular = word.replace(/ie[sd]$/, word.length > 5 ? 'y' : 'ie');
  let short = removeEnding(singular.replace(/(?<=[^s])s$/, ''));
  if (short.length > 6) short = removeEnding(short);
  return short
    .replace(/(?<=.{5})at$/, '')
    .replace(/([bdfglmnprt])\1$/, '$1')
    .replace(/(?<=..)[iy]$/, '');
};

const removeEnding = (word: string): string => {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
};
