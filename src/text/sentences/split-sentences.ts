import { createAbbreviationReader } from './abbreviations.ts';
import { createFirstWordCheck } from './first-words.ts';
import { isOrdinal } from './ordinals.ts';
import { type TextRange, trimRange } from './text-range.ts';

/** Splits a paragraph, from an index on, into sentences without the white space around them. */
export type SentenceSplitter = (paragraph: string, from?: number) => TextRange[];

/** What ends a sentence in any script. */
const STOPS = /[\p{Sentence_Terminal}…‥]+/gu;
/** Stops that no white space follows. */
const WIDE_STOP = /[。！？｡．]$/;
const CLOSERS = /["”’'»›«‹“‘)\]}」』】）》〉]{0,6}/uy;
/** A guillemet that a space separates from the stop, as in French. */
const SPACED_CLOSER = /[ \u00a0\u202f]»(?![\p{L}\p{N}])/uy;
/** The marks of footnotes: "[1]", "[2],[3]", "[4–6]", "¹", "*". */
const MARKS = /(?:[,\s]?\[\^?\d{1,3}(?:[,;–-] ?\d{1,3}){0,8}\]|[¹²³⁰-⁹]{1,3}[,⁻]?|[†‡]){1,8}(?![\p{L}\p{N}])/uy;
/** The mark of a footnote as PDF texts have it: "policy.12 The". */
const GLUED_MARK = /\d{1,3}(?:, ?\d{1,3}){0,4}(?=\s+["“„«(]?\p{Lu}|\s*$)/uy;
const SPACE = /\s+/uy;
const OPENERS = /[\s\p{Ps}\p{Pi}"'„‚«»¿¡*_–—-]{0,8}/uy;
const WORD = /[\p{L}\p{M}]{1,30}/uy;
/** After a quotation in Korean and Japanese, the sentence goes on: 라고, と. */
const QUOTED_ON = /\s?(?:이?라고|이?라며|이?라는|고\s|며\s|는\s|と|って|など|という|との|を|が|は|の|に|で|も)/uy;
/** A word and a capital letter between which a space is missing. */
const MISSING_SPACE = /^\p{Ll}{3}\.\p{Lu}\p{Ll}{1,20}[\s,]/u;

const matchAt = (pattern: RegExp, text: string, index: number): string => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
};

/** A place where a sentence may end. */
interface Stop {
  /** The stops themselves: ".", "?!", "...". */
  mark: string;
  start: number;
  /** After the stops, what closes there and the marks of footnotes. */
  end: number;
  closed: boolean;
  noted: boolean;
}

const readStop = (text: string, mark: string, start: number): Stop => {
  const after = start + mark.length;
  let end = after + matchAt(CLOSERS, text, after).length;
  end += matchAt(SPACED_CLOSER, text, end).length;
  const closed = end > after;
  let marks = matchAt(MARKS, text, end).length;
  // Not the decimals of a number, nor the number of what is shortened to a letter.
  if (marks === 0 && /[\p{Ll}\p{Pe}\p{Pf}"%][.!?]?$/u.test(text.slice(Math.max(0, end - 3), closed ? end : start)))
    marks = matchAt(GLUED_MARK, text, end).length;
  return { mark, start, end: end + marks, closed, noted: marks > 0 };
};

/**
 * The splitter for a language: a sentence ends at a stop, unless
 * - no white space follows (but "。" and the like need none, and the closing quotation marks and brackets, and the marks of
 *   footnotes, belong to the sentence before);
 * - the next word begins with a small letter;
 * - the stop shortens a word or a name, or, in German, makes a number an ordinal.
 * A colon, a semicolon and a dash end none. Takes time in proportion to the length. Throws if the language is not a BCP 47 tag.
 */
export const createSentenceSplitter = (language: string): SentenceSplitter => {
  const primary = readPrimaryLanguage(language);
  const meaningOf = createAbbreviationReader(primary);
  const isFirstWord = createFirstWordCheck(primary);

  const endsAtFullStop = (text: string, stop: Stop, next: number): boolean => {
    const [word, digit] = [matchAt(WORD, text, next), /\d/.test(text[next] ?? '')];
    const meaning = stop.mark === '.' && !stop.closed ? meaningOf(text, stop.start) : 'END';
    const before = text.slice(Math.max(0, stop.start - 24), stop.start);
    if (meaning === 'SHORT') return stop.noted;
    if (meaning === 'SHORT_BEFORE_NUMBER') return !digit;
    if (meaning === 'EITHER') return stop.noted || isFirstWord(word, /(?<![\p{L}\p{M}.])\p{Lu}$/u.test(before));
    // "2024. 5. 12." is a date.
    if (primary === 'ko' && !stop.closed && (digit ? /\d$/ : /\d\. ?\d{1,2}$/).test(before)) return false;
    if (stop.mark === '.' && !stop.closed && /(?<!\d)\d{1,3}$/.test(before)) {
      // "5. 12. 2020", and the number of an item.
      if (digit) return !/(?<!\d)\d{1,2}$/.test(before);
      if (primary === 'de') return !isOrdinal(before, word, isFirstWord(word, false));
    }
    return !(digit && stop.mark.length > 1 && /^[.…]+$/.test(stop.mark));
  };

  const isEnd = (text: string, stop: Stop): boolean => {
    if (stop.end >= text.length) return true;
    if (/[[(]$/.test(text.slice(Math.max(0, stop.start - 1), stop.start)) && /^[.…]+$/.test(stop.mark)) return false;
    if (stop.closed && matchAt(QUOTED_ON, text, stop.end) !== '') return false;
    if (WIDE_STOP.test(stop.mark)) return true;
    const space = matchAt(SPACE, text, stop.end);
    if (space === '')
      return (
        stop.mark === '.' && !stop.closed && MISSING_SPACE.test(text.slice(Math.max(0, stop.start - 3), stop.end + 24))
      );
    const next = stop.end + space.length;
    const first = next + matchAt(OPENERS, text, next).length;
    if (/[\p{Ll}.,;:…~=<>+&%/|]/u.test(text[first] ?? '')) return false;
    return /[.…]/.test(stop.mark) && !/[!?]/.test(stop.mark) ? endsAtFullStop(text, stop, first) : true;
  };

  return (paragraph, from = 0) => {
    const ranges: TextRange[] = [];
    let start = from;
    const add = (end: number) => {
      const range = trimRange(paragraph, { start, end });
      if (range.end > range.start) ranges.push(range);
      start = end;
    };
    for (const { 0: mark, index } of paragraph.matchAll(STOPS)) {
      if (index < start) continue;
      const stop = readStop(paragraph, mark, index);
      if (isEnd(paragraph, stop)) add(stop.end);
    }
    add(paragraph.length);
    return ranges;
  };
};

const readPrimaryLanguage = (language: string): string => {
  try {
    return new Intl.Locale(language).language;
  } catch (cause) {
    throw new Error(`"${language}" is not a language tag; use one such as "en" or "zh-Hant"`, { cause });
  }
};
