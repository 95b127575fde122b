import type { QuantityRecord } from '../../../model/records/quantity-records.ts';

/** What words and signs beside a number say about its unit. */

type Unit = Pick<QuantityRecord, 'unit' | 'unitSystem'>;

interface NamedUnit {
  /** As the message calls it. */
  name: string;
  fits(unit: Unit): boolean;
}

const CURRENCY_NAMES = new Intl.DisplayNames('en', { type: 'currency' });

/** Currencies by a word of their English names, or by words for them in the data. */
const currency = (name: string, pattern: RegExp): NamedUnit => ({
  name,
  fits: ({ unit, unitSystem }) =>
    unitSystem === 'CURRENCY' ? pattern.test(CURRENCY_NAMES.of(unit) ?? unit) : pattern.test(unit),
});

/** A unit by its code in UCUM, or by words for it in the data. */
const measure = (name: string, code: RegExp, word: RegExp): NamedUnit => ({
  name,
  fits: ({ unit, unitSystem }) => (unitSystem === 'UCUM' ? code.test(unit) : word.test(unit)),
});

const POUNDS = currency('pounds', /pound/i);
const PER_CENT = measure('per cent', /^%$/, /percent|per cent|%/i);
const WON = currency('won', /won/i);

/** The signs directly before or after a number. */
const SIGNS: readonly [sign: RegExp, unit: NamedUnit][] = [
  [/us\$ ?$/, currency('US dollars', /^US Dollar|\bUS dollars?$/i)],
  [/\$ ?$/, currency('a currency with the sign $', /dollar|peso|real|córdoba|escudo|pa.anga/i)],
  [/€ ?$/, currency('euros', /euro/i)],
  [/£ ?$/, POUNDS],
  [/¥ ?$/, currency('yen or yuan', /yen|yuan/i)],
  [/₩ ?$/, WON],
];

const SIGNS_AFTER: readonly [sign: RegExp, unit: NamedUnit][] = [
  [/^ ?€/, currency('euros', /euro/i)],
  [/^ ?£/, POUNDS],
  [/^ ?%/, PER_CENT],
];

const WORDS: readonly [word: RegExp, unit: NamedUnit][] = [
  [/^dollars?$/, currency('dollars', /dollar/i)],
  [/^euros?$/, currency('euros', /euro/i)],
  [/^yen$/, currency('yen', /yen/i)],
  [/^(?:yuan|renminbi)$/, currency('yuan', /yuan|renminbi/i)],
  // Of money or of weight.
  [/^pounds?$/, { name: 'pounds', fits: (unit) => POUNDS.fits(unit) || /lb|pound/i.test(unit.unit) }],
  [/^percent$/, PER_CENT],
  [/^years?$/, measure('years', /^a(?:_[tjg])?$/, /year/i)],
  [/^months?$/, measure('months', /^mo(?:_[sjg])?$/, /month/i)],
  [/^weeks?$/, measure('weeks', /^wk$/, /week/i)],
  [/^days?$/, measure('days', /^d$/, /day/i)],
  [/^tonnes?$/, measure('tonnes', /t$|ton/, /ton/i)],
  [/^tons?$/, measure('tons', /t$|ton/, /ton/i)],
];

/** The unit that an English text gives a number, from what is before and after it; null if it gives none that is known. */
export const unitBeside = (before: string, after: string): NamedUnit | null => {
  const [, sign] =
    SIGNS.find(([pattern]) => pattern.test(before)) ?? SIGNS_AFTER.find(([pattern]) => pattern.test(after)) ?? [];
  return sign ?? unitInWords(after);
};

/** Words after which another thing is named: "100 countries in five years". */
const ENDS = new Set(
  'a an and as at by during each every for from in into is of on or over per since than that the to was were which with within'.split(
    ' ',
  ),
);
const FURTHEST = 3;

/** The unit that the first words after a number name. */
const unitInWords = (after: string): NamedUnit | null => {
  const words = after
    .replace(/^ ?per cent\b/, ' percent')
    .replace(/^ of /, ' ')
    .slice(0, 60)
    .split(/[^\p{L}-]+/u)
    .map((word) => word.replace(/^-/, ''))
    .filter(Boolean);
  for (const [at, word] of words.slice(0, FURTHEST).entries()) {
    if (/^ ?[,;:.(/]/.test(after) || ENDS.has(word)) return null;
    // "Won" is also what somebody did.
    if (word === 'won' && words.slice(0, at).every((before) => before === 'korean' || before === 'south')) return WON;
    // "Percentage points" are another unit, and "year-on-year" is none.
    if (word === 'percent' && words[at + 1]?.startsWith('point')) return null;
    const [, unit] = WORDS.find(([pattern]) => pattern.test(word)) ?? [];
    if (unit) return unit;
  }
  return null;
};
