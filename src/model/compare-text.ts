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

/** Words that say nothing about which entry a name means. Single letters may be initials. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'about after an and at before between by for from in into its of on over the their to with',
    'la le les el los de del du des et der die das und',
  ].flatMap((words) => words.split(' ')),
);

/**
 * The words of a name in their order, in lower case and without accents; without function words unless it has no others.
 * Unlike `searchWords` it keeps a word that occurs twice, because names of countries are found among them.
 */
export const contentWords = (name: string): string[] => {
  const words = foldedWords(name);
  const content = words.filter((word) => !isFunctionWord(word));
  return content.length > 0 ? content : words;
};

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** All words of a name, as they are compared. */
export const foldedWords = (name: string): string[] =>
  name
    // The letters of "U.S." are one word, and "China's" is "China".
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
    .split(/[\s\p{P}]+/u)
    // Folding takes Hangul syllables apart; this puts them together again.
    .map((word) => toBasicLetters(foldText(word).normalize('NFC')))
    .filter(Boolean);

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const CJK_CHARACTER = new RegExp(`[${CJK}]`, 'u');
const RUNS = new RegExp(`[${CJK}]+|[^${CJK}]+`, 'gu');

/** Whether a text has characters of Chinese, Japanese or Korean, where spaces do not separate all words. */
export const isCjk = (text: string): boolean => CJK_CHARACTER.test(text);

/** The parts of a word by script: `新` and `start` of `新start`. */
export const splitScripts = (word: string): readonly string[] => word.match(RUNS) ?? [];
