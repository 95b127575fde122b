/** Characters that show nothing: soft hyphens, zero-width spaces and byte-order marks, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** A line break between characters of Chinese or Japanese, which are written without spaces. */
const TIGHT_BREAK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，」』）])[ \t]*[\r\n]\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/gu;

/**
 * The text of a paragraph as one line: characters stay as they are, except that invisible ones are removed and each run of white
 * space, no-break spaces included, is one space. Joiners (U+200C, U+200D) stay: they change how words are written.
 */
export const cleanText = (text: string): string =>
  text.replace(INVISIBLE, '').replace(TIGHT_BREAK, '').replace(/\s+/g, ' ').trim();

/** The words of a text in lower case, to compare titles and names. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const RAISED: Readonly<Record<string, string>> = toTable('0123456789+-−()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ');
const LOWERED: Readonly<Record<string, string>> = toTable('0123456789+-−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎');

function toTable(plain: string, special: string): Record<string, string> {
  const characters = [...special];
  return Object.fromEntries([...plain].map((character, index) => [character, characters[index] as string]));
}

/** A short raised text with Unicode's characters, so that 10 to the power of 6 does not become 106; others stay. */
export const raise = (text: string): string => replaceAll(text, RAISED);

/** The same for a lowered text, as in CO₂. */
export const lower = (text: string): string => replaceAll(text, LOWERED);

const replaceAll = (text: string, table: Readonly<Record<string, string>>): string => {
  const characters = [...text.trim()];
  return characters.length <= 8 && characters.every((character) => character in table)
    ? characters.map((character) => table[character]).join('')
    : text;
};
