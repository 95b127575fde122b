import { FRENCH_NUMBERS, GERMAN_NUMBERS, SPANISH_NUMBERS } from '../../../model/number-words.ts';

/** How numbers are written in a language. Sources of regular expressions are read in the modes `i` and `u`, and have no groups. */
export interface NumberLanguage {
  /** Numbers in digits. Source. */
  digits: string;
  /** The same number as JavaScript reads it. */
  plain(digits: string): string;
  /** Words for small numbers, and what a number is multiplied by. */
  words: Readonly<Record<string, number>>;
  magnitudes: Readonly<Record<string, number>>;
  /** Parts of a whole. */
  fractions: Readonly<Record<string, number>>;
  /** Between the ends of a range, and after "between". Sources. */
  to: string;
  and: string;
  between: string;
  /** What makes the number after it a least or a greatest one. Sources. */
  min: string;
  max: string;
}

const withCommas = {
  digits: String.raw`\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?|\d{1,3}(?: \d{3}){1,5}(?:,\d{1,6})?|\d{1,15}(?:,\d{1,6})?`,
  plain: (digits: string) => digits.replace(/[. ]/g, '').replace(',', '.'),
};

/** English is read as `verify` reads it. */
export const NUMBER_LANGUAGES: Readonly<Record<string, NumberLanguage>> = {
  de: {
    ...withCommas,
    words: {
      ...GERMAN_NUMBERS,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
      hundert: 100,
      tausend: 1000,
      'eine million': 1e6,
      'eine milliarde': 1e9,
    },
    magnitudes: {
      tausend: 1e3,
      'tsd.': 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      'mio.': 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      'mrd.': 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    fractions: {
      'die hälfte': 0.5,
      'der hälfte': 0.5,
      'ein drittel': 1 / 3,
      'zwei drittel': 2 / 3,
      'ein viertel': 0.25,
      'drei viertel': 0.75,
      'ein fünftel': 0.2,
    },
    to: '-|bis(?: zu)?',
    and: 'und',
    between: 'zwischen',
    min: 'mehr als|über|mindestens|wenigstens|ab|nicht weniger als',
    max: 'weniger als|unter|höchstens|bis zu|maximal|nicht mehr als',
  },
  fr: {
    ...withCommas,
    words: {
      ...FRENCH_NUMBERS,
      soixante: 60,
      cent: 100,
      mille: 1000,
      'un million': 1e6,
      'un milliard': 1e9,
    },
    magnitudes: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    fractions: { 'la moitié': 0.5, 'un tiers': 1 / 3, 'deux tiers': 2 / 3, 'un quart': 0.25, 'trois quarts': 0.75 },
    to: '-|à',
    and: 'et',
    between: 'entre',
    min: 'plus de|au moins|au-delà de|au minimum',
    max: "moins de|jusqu'à|au plus|au maximum|pas plus de",
  },
  es: {
    ...withCommas,
    words: {
      ...SPANISH_NUMBERS,
      sesenta: 60,
      cien: 100,
      mil: 1000,
      'un millón': 1e6,
    },
    magnitudes: { mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, billones: 1e12 },
    fractions: { 'la mitad': 0.5, 'un tercio': 1 / 3, 'dos tercios': 2 / 3, 'un cuarto': 0.25, 'tres cuartos': 0.75 },
    to: '-|a',
    and: 'y',
    between: 'entre',
    min: 'más de|al menos|como mínimo|por encima de',
    max: 'menos de|hasta|como máximo|no más de|por debajo de',
  },
};
