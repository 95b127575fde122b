import { type NumberReader, numberReaderOf, type ReadNumbers } from '../../../model/quantity-reader/read-numbers.ts';
import { isInEnglish } from '../../language.ts';

/** What is read of the words of a quantity, which are folded, in the language of a brief: in English all, in others digits only. */
export const quantityReaderOf = (language: string): NumberReader => {
  const known = numberReaderOf(language);
  if (!known) return { read: readAnyDigits, directionBeside: () => null };
  return isInEnglish({ language }) ? known : { ...known, read: (folded) => readDigits(folded, known.read) };
};

const NOTHING: ReadNumbers = { numbers: [], ranges: [] };

/** Words that have a number in them, such as "zweihundert" and "Dutzende". */
const NUMBER_STEMS =
  /hundert|tausend|dutzend|zig(?!\p{L})|hälfte|drittel|viertel|cent(?:aine|s|)(?!\p{L})|millier|douzaine|moitié|tiers|quart|cient|docena|mitad|tercio|cuarto/u;
/** Signs of thousands and millions in short, as in "5 M€": what they count in is not read. */
const SHORT_MAGNITUDE = /\d ?(?:k|m|md|mds|mn|mm|bn|t)(?:\P{L}|$)/u;

/** Digits, unless a number is spelled out as well. */
const readDigits = (folded: string, read: NumberReader['read']): ReadNumbers => {
  const found = read(folded);
  const isInDigits = found.numbers.every(({ start }) => /\d/.test(folded.charAt(start)));
  const rest = found.numbers.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), folded);
  return isInDigits && !NUMBER_STEMS.test(rest) && !SHORT_MAGNITUDE.test(folded) ? found : NOTHING;
};

/** Numerals that digits are mixed with. */
const MIXED = /\d ?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DIGITS = /(?<![\p{L}\d.,])\d(?:[\d., ]{0,30}\d)?(?![\p{L}\d])/gu;

/** Digits of a language whose separators are not known: any reading of them will do, in ones, thousands or millions. */
const readAnyDigits = (folded: string): ReadNumbers => ({
  ranges: [],
  numbers: Array.from(MIXED.test(folded) ? [] : folded.matchAll(DIGITS), ({ 0: digits, index }) => ({
    values: readingsOf(digits).flatMap((value) => [1, 1e3, 1e6, 1e9, 1e12].map((magnitude) => value * magnitude)),
    precision: 'EXACT' as const,
    start: index,
    end: index + digits.length,
  })),
});

const readingsOf = (digits: string): number[] => {
  const whole = Number(digits.replace(/\D/g, ''));
  const decimals = /\D(\d+)$/.exec(digits)?.[1];
  return decimals === undefined ? [whole] : [whole, whole / 10 ** decimals.length];
};
