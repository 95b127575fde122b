/**
 * The expression for the words of a cue: everywhere in a text, whatever the capitals. Words of any length are bounded, so
 * that the time that a match takes is: nobody's word has more than 40 letters.
 */
export const compileWords = (words: string, wholeWords: boolean): RegExp => {
  const pattern = words
    .replace(/ ?… ?/g, GAP)
    .replace(/ /g, String.raw`\s+`)
    .replace(/(\\S|\\w|\\p\{L[lu]?\})([+*])/g, (_, kind: string, times: string) => `${kind}{${times === '+' ? 1 : 0},40}`);
  return wholeWords
    ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}]|'t(?!\p{L}))`, 'giu')
    : new RegExp(pattern, 'giu');
};

/** Up to six words in between. */
const GAP = String.raw`(?: \S+){0,6}? `;
