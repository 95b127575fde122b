import { foldWords } from '../fold-words.ts';
import { FRACTIONS, GLUED_MAGNITUDES, MAGNITUDES, SMALL_NUMBERS, VAGUE_MAGNITUDES } from './number-words.ts';

/** A number that an English text gives, in digits or spelled out. */
export interface ReadNumber {
  /** What it may mean, the likeliest first: "5m" is five million, or five of a unit. */
  values: readonly number[];
  /** FRACTION: a part of a whole, such as "two thirds". VAGUE: some multiple of a magnitude, such as "hundreds". */
  precision: 'EXACT' | 'FRACTION' | 'VAGUE';
  /** Where it begins and ends in the folded text. */
  start: number;
  end: number;
}

/** Two numbers between which the text says that something lies. */
export interface ReadRange {
  from: ReadNumber;
  to: ReadNumber;
}

export interface ReadNumbers {
  folded: string;
  numbers: readonly ReadNumber[];
  ranges: readonly ReadRange[];
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

/** Reads the numbers of a text in English. In other texts it would find half of them. */
export const readNumbers = (text: string): ReadNumbers => {
  const folded = foldWords(text);
  const tokens = tokensOf(folded);
  const found: FoundNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readAt(tokens, at);
    if (number) found.push(number);
    at = number?.next ?? at + 1;
  }
  const ranges: ReadRange[] = [];
  for (const [index, to] of found.entries()) {
    const from = found[index - 1];
    if (!from) continue;
    const between = folded.slice(from.end, to.start);
    const before = folded.slice(Math.max(0, from.start - 'between us$'.length), from.start);
    if (isRange(between, before)) {
      shareMagnitude(from, to);
      // "From A to B" may be a change to B.
      if (!/\bfrom \P{L}*$/u.test(before)) ranges.push({ from, to });
    }
    const share = (from.values[0] ?? 0) / (to.values[0] || 1);
    if (RATIO.test(between)) to.values = [...to.values, share, share * 100];
  }
  return { folded, numbers: found, ranges };
};

interface Token {
  word: string;
  start: number;
  end: number;
  /** Whether nothing is between it and the token before it. */
  isGlued: boolean;
}

const TOKEN = /\d[\d,.]*\d|\d|\p{L}+/gu;
/** As English writes numbers. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

const tokensOf = (folded: string): Token[] => {
  let previousEnd = -1;
  return Array.from(folded.matchAll(TOKEN), ({ 0: word, index }) => {
    const isGlued = index === previousEnd;
    previousEnd = index + word.length;
    return { word, start: index, end: previousEnd, isGlued };
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

const readAt = (tokens: readonly Token[], at: number): FoundNumber | null => {
  const first = tokens[at];
  if (!first) return null;
  const found = isDigits(first.word) ? readDigits(tokens, at) : readWords(tokens, at);
  return found && { ...readMagnitudes(tokens, found), start: first.start };
};

const isDigits = (word: string): boolean => /^\d/.test(word);

/** A number up to a token. */
type Start = Pick<FoundNumber, 'values' | 'base' | 'precision' | 'next'>;

const readDigits = (tokens: readonly Token[], at: number): Start | null => {
  const { word = '', isGlued } = tokens[at] ?? {};
  // The number of a name: "G7", "COP28".
  if (isGlued || !DIGITS.test(word)) return null;
  const base = Number(word.replaceAll(',', ''));
  const suffix = tokens[at + 1];
  if (!suffix?.isGlued) return { values: [base], base, precision: 'EXACT', next: at + 1 };
  const magnitude = GLUED_MAGNITUDES.get(suffix.word);
  if (magnitude !== undefined) return { values: [base * magnitude, base], base, precision: 'EXACT', next: at + 2 };
  return { values: [base], base, precision: 'EXACT', next: at + 1 };
};

const readWords = (tokens: readonly Token[], at: number): Start | null => {
  const word = tokens[at]?.word ?? '';
  const vague = VAGUE_MAGNITUDES.get(word);
  if (vague !== undefined) return { values: [vague], base: vague, precision: 'VAGUE', next: at + 1 };
  if (word === 'half') return { values: [0.5], base: 0.5, precision: 'FRACTION', next: at + 1 };
  const following = tokens[at + 1]?.word ?? '';
  if (word === 'a' || word === 'an') {
    const parts = FRACTIONS.get(following);
    if (parts !== undefined) return { values: [1 / parts], base: 1 / parts, precision: 'FRACTION', next: at + 2 };
    return MAGNITUDES.has(following) ? { values: [1], base: 1, precision: 'EXACT', next: at + 1 } : null;
  }
  const small = SMALL_NUMBERS.get(word);
  if (small === undefined) return null;
  const parts = FRACTIONS.get(following);
  if (parts !== undefined && small > 0 && small < parts)
    return { values: [small / parts], base: small / parts, precision: 'FRACTION', next: at + 2 };
  const unit = small >= 20 ? (SMALL_NUMBERS.get(following) ?? 0) : 0;
  const base = unit < 10 ? small + unit : small;
  return { values: [base], base, precision: 'EXACT', next: at + (base > small ? 2 : 1) };
};

/**
 * What follows a number, in magnitudes below a limit: "hundred and fifty", "thousand", "million", "and a half million", "of
 * millions".
 */
const readMagnitudes = (
  tokens: readonly Token[],
  start: Start,
  limit = Number.POSITIVE_INFINITY,
): Omit<FoundNumber, 'start'> => {
  const { precision, base } = start;
  const wordAt = (at: number) => tokens[at]?.word ?? '';
  let { next, values } = start;
  let magnitude = 1;
  if (wordAt(next) === 'and' && wordAt(next + 1) === 'a' && wordAt(next + 2) === 'half') {
    values = values.map((value) => value + 0.5);
    next += 3;
  }
  for (;;) {
    const at = next + (isJoined(precision, wordAt(next)) ? 1 : 0);
    const factor = MAGNITUDES.get(wordAt(at)) ?? (precision === 'VAGUE' ? VAGUE_MAGNITUDES.get(wordAt(at)) : undefined);
    if (factor === undefined || magnitude * factor >= limit) break;
    values = values.map((value) => value * factor);
    magnitude *= factor;
    next = at + 1;
  }
  // "Three hundred and fifty", "two thousand three hundred".
  const rest = magnitude >= 100 && precision === 'EXACT' && readWords(tokens, next + (wordAt(next) === 'and' ? 1 : 0));
  if (rest && rest.precision === 'EXACT' && !isArticle(tokens[rest.next - 1])) {
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
  precision === 'VAGUE' ? word === 'of' : precision === 'FRACTION' && (word === 'a' || word === 'an' || word === 'of');

const isArticle = (token: Token | undefined): boolean => token?.word === 'a' || token?.word === 'an';

/** Between the numbers of a range; its first may have the sign of a unit, too. */
const RANGE = /^ ?(?:%|percent|per cent)? ?(?:-|to|and) ?(?:us)?[$€£¥₩]? ?$/;
const RATIO = /^(?: in | out of | of (?:the |every |all )?|\/)$/;

/** "A to B", "A-B" and "between A and B"; "A and B" are two numbers. */
const isRange = (between: string, before: string): boolean =>
  RANGE.test(between) && (!between.includes('and') || /\bbetween \P{L}*(?:us)?\P{L}*$/u.test(before));

/** "4.5 to 5 million" are both millions; "500 to 1 million" is not. */
const shareMagnitude = (from: FoundNumber, to: FoundNumber): void => {
  if (from.magnitude === 1 && to.magnitude > 1 && from.base < to.base)
    from.values = from.values.map((value) => value * to.magnitude);
};
