/**
 * The expression for the words of a cue: everywhere in a text in small letters. (An expression that ignores capitals takes
 * fifty times as long to compile if it has classes of letters.) Words of any length are bounded, so
 * that the time that a match takes is: nobody's word has more than 40 letters.
 */
export const compileWords = (words: string, wholeWords: boolean): RegExp => {
  const pattern = inSmallLetters(words)
    .replace(/ ?… ?/g, GAP)
    .replace(/ \?/g, String.raw`\s{0,3}`)
    .replace(/ /g, String.raw`\s+`)
    .replace(
      /(\\S|\\w|\\p\{L[lu]?\})([+*])/g,
      (_, kind: string, times: string) => `${kind}{${times === '+' ? 1 : 0},40}`,
    );
  return wholeWords
    ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}]|'t(?!\p{L}))`, 'gu')
    : new RegExp(pattern, 'gu');
};

/** The words of an expression in small letters, and its classes as they are. */
export const inSmallLetters = (words: string): string =>
  words.replace(/\\p\{[^}]{1,20}\}|\\.|[^\\]+/gu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));

/** A text in small letters, as long as it was. */
export const fold = (text: string): string => {
  const folded = text.toLowerCase();
  return folded.length === text.length
    ? folded
    : text.replace(/\p{Lu}/gu, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      );
};

/** Up to six words in between. */
const GAP = String.raw`(?: \S+){0,6}? `;
