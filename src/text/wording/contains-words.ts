import { escapePattern } from '../../model/escape-pattern.ts';
import type { Passage } from './cited-passages.ts';
import { foldSpelling, foldWords } from './fold-words.ts';

/** Scripts that write words without spaces between them. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}`;

/** Particles that follow a word of Hangul. */
const PARTICLE = String.raw`\p{Script=Hangul}{0,2}`;
/** What may follow a word as its ending: two syllables of Hangul, or three other letters. */
const ENDING = String.raw`(?:${PARTICLE}|\p{L}{0,3})`;

const NOT_AFTER_A_WORD = String.raw`(?<![\p{L}\p{N}])`;
const NOT_BEFORE_A_WORD = String.raw`(?![\p{L}\p{N}])`;

const beginsUnspaced = new RegExp(`^[${UNSPACED}]`, 'u');
const endsUnspaced = new RegExp(`[${UNSPACED}]$`, 'u');

const patternOf = (folded: string, ending: string): RegExp => {
  const pattern = folded
    .split(' ')
    .map((word) => escapePattern(word) + (/\p{L}$/u.test(word) && !endsUnspaced.test(word) ? ending : ''))
    .join(' ');
  const before = /^[\p{L}\p{N}]/u.test(folded) && !beginsUnspaced.test(folded) ? NOT_AFTER_A_WORD : '';
  const after = /[\p{L}\p{N}]$/u.test(folded) && !endsUnspaced.test(folded) ? NOT_BEFORE_A_WORD : '';
  return new RegExp(before + pattern + after, 'u');
};

/** Finds these words in folded passages, as they are or with endings: "summit" in "the Summits", "서울" in "서울에서". */
export const createWordMatcher = (words: string): ((foldedPassage: string) => boolean) => {
  const expression = patternOf(foldWords(words), ENDING);
  return (passage) => expression.test(passage);
};

/** Finds these words in folded passages as they are, whatever their capitals: not "guid" in "guidance". */
export const createExactMatcher = (words: string): ((foldedPassage: string) => boolean) => {
  const expression = patternOf(foldWords(words), PARTICLE);
  return (passage) => expression.test(passage);
};

export type PassageMatcher = (passage: Passage) => boolean;

/** Shorter names are words of their own with other capitals, and parts of other words: "US" and "us", "use", "using". */
const LONGEST_SHORT_NAME = 4;

/** Finds a name in passages, with endings; a short one only as it is spelled. */
export const createNameMatcher = (name: string): PassageMatcher => {
  const spelled = foldSpelling(name);
  if ((spelled.match(/[\p{L}\p{N}]/gu) ?? []).length > LONGEST_SHORT_NAME) {
    const isIn = createWordMatcher(name);
    return ({ folded }) => isIn(folded);
  }
  const expression = patternOf(spelled, PARTICLE);
  return (passage) => expression.test(passage.spelled);
};

/** Hedges that are also names: the month, and people. */
const ALSO_NAMES = new Set(['may', 'will']);

/** What may be before the first word of a sentence. */
const SENTENCE_START = String.raw`(?:^[^\p{L}\p{N}]*|[.!?:;•\u25BA"(] ?)`;

/** Finds a hedge in passages, without endings: not "can" in "cancer", nor "may" in "in May". */
export const createHedgeMatcher = (hedge: string): PassageMatcher => {
  const isIn = createExactMatcher(hedge);
  if (!ALSO_NAMES.has(hedge)) return ({ folded }) => isIn(folded);
  const capital = hedge.charAt(0).toUpperCase() + hedge.slice(1);
  const asWritten = new RegExp(`${NOT_AFTER_A_WORD}${hedge}${NOT_BEFORE_A_WORD}`, 'u');
  const atStart = new RegExp(`${capital}(?<=${SENTENCE_START}${capital})${NOT_BEFORE_A_WORD}(?! \\d)`, 'u');
  return ({ spelled }) => asWritten.test(spelled) || atStart.test(spelled);
};
