/** Compares two texts by code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A text in lower case and without accents, for ordering names and finding words. */
export const foldText = (text: string): string =>
  (/[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase();

/** Letters that have no accent to remove, and are often written without their stroke. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};

/** A folded text with the letters of ASCII in place of these. */
export const toBasicLetters = (text: string): string =>
  text.replace(/[øæœßłđðıþ]/g, (letter) => LETTERS[letter] ?? letter);
