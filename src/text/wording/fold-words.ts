/** A text in which equal spellings are equal strings: as `foldWords` has it, but with its capitals. */
export const foldSpelling = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032`\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u300C-\u300F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A text in which equal words are equal strings: in Unicode's form NFKC, in lower case, with one kind of quotation marks, of
 * apostrophes, of dashes and of spaces.
 */
export const foldWords = (text: string): string => foldSpelling(text).toLowerCase();

/** The words of a folded text: runs of letters, marks and digits. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
