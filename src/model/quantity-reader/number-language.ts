import {
  ENGLISH_NUMBERS,
  FRENCH_NUMBERS,
  GERMAN_NUMBERS,
  type Numbers,
  numbers,
  SPANISH_NUMBERS,
} from '../number-words.ts';

/** How numbers are written in a language. Sources of regular expressions are read in the modes `i` and `u`, and have no groups. */
export interface NumberLanguage {
  /** A number in digits, and the marks between thousands and before decimals in it. */
  digits: RegExp;
  thousands: RegExp;
  decimals: string;
  /** Words for small numbers. */
  small: Numbers;
  /** What a number is multiplied by; those of `alone` need none before them. */
  magnitudes: Numbers;
  alone: readonly string[];
  /** Magnitudes that are written against the digits: "$5bn". A letter may also be a unit: "5m". */
  glued: Numbers;
  /** Magnitudes in the plural, which give no precise number: "hundreds of people". */
  vague: Numbers;
  /** What may be before a magnitude or a part of a whole: "a million", "a third". */
  articles: readonly string[];
  /** Parts of a whole: one half by itself, and the others by how many of them make a whole. */
  halves: readonly string[];
  parts: Numbers;
  /** After a number: half more. */
  andHalf: string;
  /** Between the numerals of one number, and between a magnitude and what it is of. */
  and: string;
  of: string;
  /** Between the ends of a range, before them and between them, and before what only changes. Sources. */
  to: string;
  between: string;
  betweenAnd: string;
  from: string;
  /** Between a number and that of which it is a part. Source. */
  outOf: string;
  /** What makes the number after it a least or a greatest one. Sources. */
  min: string;
  max: string;
}

const NEVER = '(?!)';

const NONE: Numbers = new Map();

const WITH_COMMAS = {
  digits: /^(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)?$/,
  thousands: /[. ]/g,
  decimals: ',',
  glued: NONE,
  vague: NONE,
  and: '',
  of: '',
  from: NEVER,
  outOf: NEVER,
};

const ENGLISH_MAGNITUDES = numbers(
  'dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 lakh:1e5 crore:1e7',
);
const plurals = (words: Numbers): [string, number][] => [...words].map(([word, number]) => [`${word}s`, number]);
const ENGLISH_PARTS = numbers('half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10');

export const NUMBER_LANGUAGES: Readonly<Record<string, NumberLanguage>> = {
  en: {
    // In India, hundreds of thousands are grouped by two digits: 3,15,000.
    digits: /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?$/,
    thousands: /,/g,
    decimals: '.',
    small: ENGLISH_NUMBERS,
    magnitudes: new Map([...ENGLISH_MAGNITUDES, ...numbers('mn:1e6 mln:1e6 bn:1e9 tn:1e12 lakhs:1e5 crores:1e7')]),
    alone: [],
    glued: numbers('k:1e3 m:1e6 mn:1e6 mln:1e6 b:1e9 bn:1e9 tn:1e12'),
    vague: new Map([...numbers('tens:10'), ...plurals(ENGLISH_MAGNITUDES)]),
    articles: ['a', 'an'],
    halves: ['half'],
    parts: new Map([...ENGLISH_PARTS, ...plurals(ENGLISH_PARTS), ...numbers('halves:2')]),
    andHalf: 'and a half',
    and: 'and',
    of: 'of',
    to: '-|to',
    between: 'between',
    betweenAnd: 'and',
    from: 'from',
    outOf: ' in | out of | of (?:the |every |all )?|/',
    min:
      '(?:no|not) (?:(?:less|fewer|lower) than|below|under)|over|above|at least|more than|greater than|higher than|in excess of|exceeding|' +
      'a minimum of|upwards of',
    max:
      '(?:no|not) (?:(?:more|greater|higher) than|above|over|exceeding)|up to|under|below|at most|less than|fewer than|lower than|' +
      'a maximum of',
  },
  de: {
    ...WITH_COMMAS,
    small: GERMAN_NUMBERS,
    magnitudes: numbers(
      'hundert:100 tausend:1e3 tsd.:1e3 million:1e6 millionen:1e6 mio:1e6 mio.:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 mrd.:1e9 ' +
        'billion:1e12 billionen:1e12',
    ),
    alone: ['hundert', 'tausend'],
    articles: ['ein', 'eine', 'einer', 'einem', 'einen'],
    halves: ['hälfte'],
    parts: numbers('drittel:3 viertel:4 fünftel:5'),
    andHalf: '',
    to: '-|bis(?: zu)?',
    between: 'zwischen',
    betweenAnd: 'und',
    min: 'mehr als|über|mindestens|wenigstens|ab|nicht weniger als',
    max: 'weniger als|höchstens|bis zu|maximal|nicht mehr als',
  },
  fr: {
    ...WITH_COMMAS,
    small: FRENCH_NUMBERS,
    magnitudes: numbers('cent:100 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9'),
    alone: ['cent', 'mille'],
    articles: ['un', 'une'],
    halves: ['moitié'],
    parts: numbers('tiers:3 quart:4 quarts:4'),
    andHalf: 'et demi',
    to: '-|à',
    between: 'entre',
    betweenAnd: 'et',
    min: 'plus de|au moins|au-delà de|au minimum',
    max: "moins de|jusqu'à|au plus|au maximum|pas plus de",
  },
  es: {
    ...WITH_COMMAS,
    small: SPANISH_NUMBERS,
    magnitudes: numbers('cien:100 mil:1e3 millón:1e6 millones:1e6 billones:1e12'),
    alone: ['cien', 'mil'],
    articles: ['un', 'una'],
    halves: ['mitad'],
    parts: numbers('tercio:3 tercios:3 cuarto:4 cuartos:4'),
    andHalf: 'y medio',
    to: '-|a',
    between: 'entre',
    betweenAnd: 'y',
    min: 'más de|al menos|como mínimo|por encima de',
    max: 'menos de|hasta|como máximo|no más de|por debajo de',
  },
};
