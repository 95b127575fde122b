import { NUMBER_LANGUAGES, type NumberLanguage } from '../../draft/quantities/number-language.ts';
import { createNumberReader } from '../../draft/quantities/read-other-numbers.ts';
import { isInEnglish } from '../../language.ts';
import { foldWords } from '../fold-words.ts';
import { type Direction, directionBeside } from './direction-words.ts';
import { type ReadNumbers, readNumbers } from './read-numbers.ts';

/** What is read of the words of a quantity in one language. */
export interface QuantityLanguage {
  read(text: string): ReadNumbers;
  /** Which end of a range the words beside a number make it; null if they do not say. */
  directionBeside(before: string, after: string): Direction | null;
  readsUnits: boolean;
}

const ENGLISH: QuantityLanguage = { read: readNumbers, directionBeside, readsUnits: true };

/** English is read as a whole. Of other languages, only digits are: what also has a spelled-out number is skipped. */
export const quantityLanguageOf = (language: string): QuantityLanguage => {
  if (isInEnglish({ language })) return ENGLISH;
  const known = NUMBER_LANGUAGES[language.slice(0, 2).toLowerCase()];
  return known
    ? { read: createDigitReader(known), directionBeside: createDirections(known), readsUnits: false }
    : { read: readAnyDigits, directionBeside: () => null, readsUnits: false };
};

const NOTHING: Omit<ReadNumbers, 'folded'> = { numbers: [], ranges: [] };

/** Words that have a number in them, such as "zweihundert" and "Dutzende". */
const NUMBER_STEMS =
  /hundert|tausend|dutzend|zig(?!\p{L})|hälfte|drittel|viertel|cent(?:aine|s|)(?!\p{L})|millier|douzaine|moitié|tiers|quart|cient|docena|mitad|tercio|cuarto/u;
/** Signs of thousands and millions in short, as in "5 M€": what they count in is not read. */
const SHORT_MAGNITUDE = /\d ?(?:k|m|md|mds|mn|mm|bn|t)(?:\P{L}|$)/u;

const createDigitReader = (language: NumberLanguage) => {
  const read = createNumberReader(language);
  return (text: string): ReadNumbers => {
    // Apostrophes separate thousands in Switzerland.
    const folded = foldWords(text).replace(/(?<=\d)'(?=\d{3})/g, '');
    const found = read(folded);
    const isInDigits = found.numbers.every(({ start }) => /\d/.test(folded.charAt(start)));
    const rest = found.numbers.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), folded);
    return isInDigits && !NUMBER_STEMS.test(rest) && !SHORT_MAGNITUDE.test(folded) ? found : { folded, ...NOTHING };
  };
};

/** What may be between such words and the number. */
const BETWEEN = String.raw`(?: (?:etwa|rund|circa|ca\.|environ|unos|unas))? ?[$€£¥]? ?$`;
/** "Unter 80 Befragten" is among them. */
const UNCLEAR = /(?:^|\|)unter(?=\||$)/;
const NEGATED = /(?<!\p{L})(?:nicht|kein|keine|keiner|pas|ni|no) $/u;

const AFTER: readonly [words: RegExp, direction: Direction][] = [
  [/(?<!\p{L})(?:oder mehr|ou plus|o más)(?!\p{L})/u, 'min'],
  [/(?<!\p{L})(?:oder weniger|ou moins|o menos)(?!\p{L})/u, 'max'],
];

const createDirections = ({ min, max }: NumberLanguage): QuantityLanguage['directionBeside'] => {
  const before = (
    [
      ['min', min],
      ['max', max.replace(UNCLEAR, '')],
    ] as const
  ).map(([direction, words]) => [direction, new RegExp(`(?<!\\p{L})(?:${words})${BETWEEN}`, 'u')] as const);
  return (textBefore, textAfter) => {
    // Of "nicht mehr als" and "mehr als", which ends in the same place, the longer one is meant.
    const [first] = before
      .flatMap(([direction, words]) => {
        const at = words.exec(textBefore)?.index;
        return at === undefined ? [] : [{ direction, at }];
      })
      .sort((a, b) => a.at - b.at);
    if (first) return NEGATED.test(textBefore.slice(0, first.at)) ? null : first.direction;
    return AFTER.find(([words]) => words.test(textAfter))?.[1] ?? null;
  };
};

/** Numerals that digits are mixed with. */
const MIXED = /\d ?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DIGITS = /(?<![\p{L}\d.,])\d(?:[\d., ]{0,30}\d)?(?![\p{L}\d])/gu;

/** Digits of a language whose separators are not known: any reading of them will do, in ones, thousands or millions. */
const readAnyDigits = (text: string): ReadNumbers => {
  const folded = foldWords(text);
  if (MIXED.test(folded)) return { folded, ...NOTHING };
  const numbers = Array.from(folded.matchAll(DIGITS), ({ 0: digits, index }) => ({
    values: readingsOf(digits).flatMap((value) => [value, value * 1e3, value * 1e6, value * 1e9, value * 1e12]),
    precision: 'EXACT' as const,
    start: index,
    end: index + digits.length,
  }));
  return { folded, numbers, ranges: [] };
};

const readingsOf = (digits: string): number[] => {
  const whole = Number(digits.replace(/\D/g, ''));
  const decimals = /\D(\d+)$/.exec(digits)?.[1];
  return decimals === undefined ? [whole] : [whole, whole / 10 ** decimals.length];
};
