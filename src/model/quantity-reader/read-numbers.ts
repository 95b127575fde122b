import { createDirectionReader, type Direction } from './directions.ts';
import { NUMBER_LANGUAGES, type NumberLanguage } from './number-language.ts';

/** A number that a text gives, in digits or spelled out. */
export interface ReadNumber {
  /** What it may mean, the likeliest first: "5m" is five million, or five of a unit. */
  values: readonly number[];
  /** FRACTION: a part of a whole, such as "two thirds". VAGUE: some multiple of a magnitude, such as "hundreds". */
  precision: 'EXACT' | 'FRACTION' | 'VAGUE';
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
}

export interface ReadNumbers {
  numbers: readonly ReadNumber[];
  /** Two numbers between which the text says that something lies. */
  ranges: readonly { from: ReadNumber; to: ReadNumber }[];
}

/** Reads the numbers of texts in one language, in which dashes, apostrophes, spaces and digits have one form each. */
export interface NumberReader {
  read(text: string): ReadNumbers;
  /** Which end of a range the words beside a number make it; null if they do not say. */
  directionBeside(before: string, after: string): Direction | null;
}

/** Whether a number of the data is one that was read; a part of a whole may be in per cent. */
export const isNumber = ({ values, precision }: ReadNumber, given: number): boolean => {
  const number = Math.abs(given);
  return values.some((value) => {
    if (precision === 'VAGUE') return number >= value && number < value * 10;
    if (precision === 'FRACTION') return isNear(number, value, 0.01) || isNear(number, value * 100, 0.01);
    return isNear(number, value, 1e-9);
  });
};

const isNear = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= Math.abs(b) * share;

interface Token {
  /** In lower case. */
  word: string;
  start: number;
  end: number;
  /** Whether nothing is between it and the token before it. */
  isGlued: boolean;
}

const TOKEN = /\d[\d,.]*\d|\d|(?:mio|mrd|tsd)\.|\p{L}+/giu;
const TOKEN_WITH_SPACES = new RegExp(String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,]*\d)|${TOKEN.source}`, 'giu');

const tokensOf = (text: string, pattern: RegExp): Token[] => {
  let previousEnd = -1;
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => {
    const isGlued = index === previousEnd;
    previousEnd = index + word.length;
    return { word: word.toLowerCase(), start: index, end: previousEnd, isGlued };
  });
};

interface FoundNumber extends ReadNumber {
  values: number[];
  /** The number without its magnitude. */
  base: number;
  magnitude: number;
  /** The position of the token after it. */
  next: number;
}

/** A number up to a token. */
type Start = Pick<FoundNumber, 'base' | 'precision' | 'next'> & { values?: number[] };

const createReader = (language: NumberLanguage): NumberReader => {
  const { small, magnitudes, glued, vague, parts } = language;
  const [articles, halves, alone] = [new Set(language.articles), new Set(language.halves), new Set(language.alone)];
  const pattern = language.thousands.source.includes(' ') ? TOKEN_WITH_SPACES : TOKEN;
  const andHalf = language.andHalf.split(' ').filter(Boolean);

  const readAt = (tokens: readonly Token[], at: number): FoundNumber | null => {
    const first = tokens[at];
    if (!first) return null;
    const found = /^\d/.test(first.word) ? readDigits(tokens, at) : readWords(tokens, at);
    return found && { ...readMagnitudes(tokens, found), start: first.start };
  };

  const readDigits = (tokens: readonly Token[], at: number): Start | null => {
    const { word = '', isGlued } = tokens[at] ?? {};
    // The number of a name: "G7", "COP28".
    if (isGlued || !language.digits.test(word)) return null;
    const base = Number(word.replace(language.thousands, '').replace(language.decimals, '.'));
    const suffix = tokens[at + 1];
    const magnitude = suffix?.isGlued ? glued.get(suffix.word) : undefined;
    return magnitude === undefined
      ? { base, precision: 'EXACT', next: at + 1 }
      : { values: [base * magnitude, base], base, precision: 'EXACT', next: at + 2 };
  };

  const readWords = (tokens: readonly Token[], at: number): Start | null => {
    const word = tokens[at]?.word ?? '';
    const following = tokens[at + 1]?.word ?? '';
    const part = parts.get(following);
    const magnitude = vague.get(word);
    if (magnitude !== undefined) return { base: magnitude, precision: 'VAGUE', next: at + 1 };
    if (halves.has(word)) return { base: 0.5, precision: 'FRACTION', next: at + 1 };
    if (articles.has(word)) {
      if (part !== undefined) return { base: 1 / part, precision: 'FRACTION', next: at + 2 };
      return magnitudes.has(following) ? { base: 1, precision: 'EXACT', next: at + 1 } : null;
    }
    // Not in "pour cent".
    if (alone.has(word) && tokens[at - 1]?.word !== 'pour') return { base: 1, precision: 'EXACT', next: at };
    const number = small.get(word);
    if (number === undefined) return null;
    if (part !== undefined && number > 0 && number < part)
      return { base: number / part, precision: 'FRACTION', next: at + 2 };
    const unit = number >= 20 ? (small.get(following) ?? 0) : 0;
    const isTwo = unit > 0 && unit < 10;
    return { base: isTwo ? number + unit : number, precision: 'EXACT', next: at + (isTwo ? 2 : 1) };
  };

  /**
   * What follows a number, in magnitudes below a limit: "hundred and fifty", "thousand", "million", "and a half million", "of
   * millions".
   */
  const readMagnitudes = (
    tokens: readonly Token[],
    { precision, base, next: start, values: read = [base] }: Start,
    limit = Number.POSITIVE_INFINITY,
  ): Omit<FoundNumber, 'start'> => {
    const wordAt = (at: number) => tokens[at]?.word ?? '';
    let [next, values, magnitude] = [start, read, 1];
    if (andHalf.length > 0 && andHalf.every((word, index) => wordAt(next + index) === word)) {
      values = values.map((value) => value + 0.5);
      next += andHalf.length;
    }
    for (;;) {
      const at = next + (isJoined(precision, wordAt(next)) ? 1 : 0);
      const factor = magnitudes.get(wordAt(at)) ?? (precision === 'VAGUE' ? vague.get(wordAt(at)) : undefined);
      if (factor === undefined || magnitude * factor >= limit) break;
      values = values.map((value) => value * factor);
      magnitude *= factor;
      next = at + 1;
    }
    // "Three hundred and fifty", "two thousand three hundred".
    const isOpen = magnitude >= 100 && precision === 'EXACT';
    const rest = isOpen && readWords(tokens, next + (wordAt(next) === language.and && language.and !== '' ? 1 : 0));
    if (rest && rest.precision === 'EXACT' && !articles.has(wordAt(rest.next - 1)) && rest.next > next) {
      const smaller = readMagnitudes(tokens, rest, magnitude);
      const more = smaller.values[0] ?? 0;
      if (more < magnitude) {
        values = values.map((value) => value + more);
        next = smaller.next;
      }
    }
    return {
      values: [...values],
      base,
      magnitude,
      // "Half a million" is a number, and no part of something.
      precision: precision === 'FRACTION' && magnitude > 1 ? 'EXACT' : precision,
      next,
      end: tokens[next - 1]?.end ?? 0,
    };
  };

  /** "Hundreds of millions", "half a million". */
  const isJoined = (precision: ReadNumber['precision'], word: string): boolean =>
    precision !== 'EXACT' && word !== '' && (word === language.of || (precision === 'FRACTION' && articles.has(word)));

  /** Between the numbers of a range; its first may have the sign of a unit, too. */
  const range = new RegExp(
    `^ ?(?:%|per ?cent|prozent|€|euro)? ?(?:${language.to}|(?<and>${language.betweenAnd})) ?(?:us)?[$€£¥₩]? ?$`,
    'iu',
  );
  const between = new RegExp(`(?<!\\p{L})(?:${language.between}) \\P{L}*(?:us)?\\P{L}*$`, 'iu');
  const change = new RegExp(`(?<!\\p{L})(?:${language.from}) \\P{L}*$`, 'iu');
  const ratio = new RegExp(`^(?:${language.outOf})$`, 'iu');

  const read = (text: string): ReadNumbers => {
    const tokens = tokensOf(text, pattern);
    const found: FoundNumber[] = [];
    for (let at = 0; at < tokens.length; ) {
      const number = readAt(tokens, at);
      if (number) found.push(number);
      at = number?.next ?? at + 1;
    }
    const ranges: { from: ReadNumber; to: ReadNumber }[] = [];
    for (const [index, to] of found.entries()) {
      const from = found[index - 1];
      if (!from) continue;
      const gap = text.slice(from.end, to.start);
      const before = text.slice(Math.max(0, from.start - 'zwischen us$ '.length), from.start);
      const isRange = range.exec(gap);
      // "A to B", "A-B" and "between A and B"; "A and B" are two numbers.
      if (isRange && (isRange.groups?.and === undefined || between.test(before))) {
        // "4.5 to 5 million" are both millions; "500 to 1 million" is not.
        if (from.magnitude === 1 && to.magnitude > 1 && from.base < to.base)
          from.values = from.values.map((value) => value * to.magnitude);
        // "From A to B" may be a change to B.
        if (!change.test(before)) ranges.push({ from, to });
      }
      const share = (from.values[0] ?? 0) / (to.values[0] || 1);
      if (ratio.test(gap)) to.values = [...to.values, share, share * 100];
    }
    return { numbers: found, ranges };
  };

  return { read, directionBeside: createDirectionReader(language) };
};

const READERS = new Map(Object.entries(NUMBER_LANGUAGES).map(([code, language]) => [code, createReader(language)]));

/** The reader for texts in a language (a BCP 47 tag); null for those that are not known. */
export const numberReaderOf = (tag: string): NumberReader | null =>
  READERS.get(tag.toLowerCase().split('-')[0] ?? '') ?? null;

/** Reads numbers in English. In other texts it would find half of them. */
export const readEnglishNumbers = (text: string): ReadNumbers =>
  numberReaderOf('en')?.read(text) ?? { numbers: [], ranges: [] };
