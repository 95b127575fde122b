import { foldWords } from './fold-words.ts';

/** Scripts that write words without spaces between them. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}`;

/** What may follow a word as its ending: two syllables of Hangul, or three other letters. */
const ENDING = String.raw`(?:\p{Script=Hangul}{0,2}|\p{L}{0,3})`;

const NOT_AFTER_A_WORD = String.raw`(?<![\p{L}\p{N}])`;
const NOT_BEFORE_A_WORD = String.raw`(?![\p{L}\p{N}])`;

const beginsUnspaced = new RegExp(`^[${UNSPACED}]`, 'u');
const endsUnspaced = new RegExp(`[${UNSPACED}]$`, 'u');

/** Finds these words in folded passages, as they are or with endings: "summit" in "the Summits", "서울" in "서울에서". */
export const createWordMatcher = (words: string): ((foldedPassage: string) => boolean) => {
  const folded = foldWords(words);
  const pattern = folded
    .split(' ')
    .map((word) => escapePattern(word) + (/\p{L}$/u.test(word) && !endsUnspaced.test(word) ? ENDING : ''))
    .join(' ');
  const before = /^[\p{L}\p{N}]/u.test(folded) && !beginsUnspaced.test(folded) ? NOT_AFTER_A_WORD : '';
  const after = /[\p{L}\p{N}]$/u.test(folded) && !endsUnspaced.test(folded) ? NOT_BEFORE_A_WORD : '';
  const expression = new RegExp(before + pattern + after, 'u');
  return (passage) => expression.test(passage);
};

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
