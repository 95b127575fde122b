import { maskAddresses } from '../../../model/date-reader/plain-text.ts';
import { textAfter, textBefore } from '../../../model/date-reader/word-patterns.ts';
import { append } from '../../../model/rows/lists.ts';
import { indexCodePoints } from '../../passages.ts';
import { directionBeside } from '../../wording/quantities/direction-words.ts';
import { type ReadNumber, readNumbers } from '../../wording/quantities/read-numbers.ts';
import type { DraftDocument, DraftSentence } from '../document.ts';
import type { FoundDate, FoundQuantity } from '../found.ts';
import { countedThing } from './counted-thing.ts';
import { evenText } from './even-text.ts';
import { createExcluder } from './excluded-numbers.ts';
import { NUMBER_LANGUAGES, type NumberLanguage } from './number-language.ts';
import { createNumberReader } from './read-other-numbers.ts';
import { unitAfter, unitBefore } from './units.ts';

/**
 * Finds the numbers of a text with their units and with what they count, in English, German, French and Spanish, in the order of
 * the text. Numbers of dates, laws, sections, footnotes and lists are left out, and so are numbers beside which no unit and no
 * noun is named. In other languages it finds nothing.
 */
export const findQuantities = (document: DraftDocument, dates: readonly FoundDate[]): FoundQuantity[] => {
  const reader = createReader(document.language);
  if (reader === null) return [];
  const datesOf = new Map<string, FoundDate[]>();
  for (const date of dates) append(datesOf, date.sentence, date);
  return document.sentences.flatMap((sentence) => findInSentence(sentence, datesOf.get(sentence.ref) ?? [], reader));
};

interface Reader {
  read: typeof readNumbers;
  /** Which end of a range the words before and after a number make it, and how long those before are. */
  direction(before: string, after: string): { end: 'min' | 'max'; length: number } | null;
  isExcluded(text: string, number: ReadNumber): boolean;
}

const createReader = (tag: string): Reader | null => {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  const isExcluded = createExcluder(code);
  if (code === 'en') return { read: readNumbers, direction: englishDirection, isExcluded };
  const language = NUMBER_LANGUAGES[code];
  return language ? { read: createNumberReader(language), direction: directionReader(language), isExcluded } : null;
};

/** The words before a number that say that it is a least or a greatest one, as far as they belong to it. */
const ENGLISH_BEFORE =
  /(?<!\p{L})(?:(?:no|not) )?(?:over|above|at least|more than|greater than|higher than|in excess of|exceeding|a minimum of|upwards of|up to|under|below|at most|less than|fewer than|lower than|a maximum of)(?: an?| about| around| some| estimated)? (?:us ?)?[$€£¥₩]? ?$/iu;

const englishDirection: Reader['direction'] = (before, after) => {
  const end = directionBeside(before.toLowerCase(), after.toLowerCase());
  return end && { end, length: ENGLISH_BEFORE.exec(before)?.[0].length ?? 0 };
};

const directionReader = ({ min, max }: NumberLanguage): Reader['direction'] => {
  const words = new RegExp(
    `(?<!\\p{L})(?:(?<max>${max})|(?<min>${min})) (?:(?:etwa|rund|environ|unos) )?[$€£]? ?$`,
    'iu',
  );
  return (before) => {
    const found = words.exec(before);
    return found && { end: found.groups?.max ? 'max' : 'min', length: found[0].length };
  };
};

const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre) $/iu;

interface Place {
  start: number;
  end: number;
}

const findInSentence = (
  sentence: DraftSentence,
  dates: readonly Place[],
  { read, direction, isExcluded }: Reader,
): FoundQuantity[] => {
  const text = maskAddresses(evenText(sentence.text));
  const { numbers, ranges } = read(text);
  if (numbers.length === 0) return [];
  const { offsetOf } = indexCodePoints(sentence.text);
  const rangeTo = new Map(ranges.map(({ from, to }) => [from, to]));
  const found: FoundQuantity[] = [];
  let done = 0;
  let date = 0;
  for (const number of numbers) {
    if (number.start < done) continue;
    const to = rangeTo.get(number);
    const place = {
      start: sentence.start + offsetOf(number.start),
      end: sentence.start + offsetOf((to ?? number).end),
    };
    while ((dates[date]?.end ?? Infinity) <= place.start) date += 1;
    if ((dates[date]?.start ?? Infinity) < place.end || isExcluded(text, number)) continue;
    const quantity = describe(text, number, to ?? null, direction);
    if (quantity === null || quantity.start < done) continue;
    done = quantity.end;
    found.push({
      ...quantity,
      sentence: sentence.ref,
      start: sentence.start + offsetOf(quantity.start),
      end: sentence.start + offsetOf(quantity.end),
      text: sentence.text.slice(quantity.start, quantity.end),
      of: quantity.of && sentence.text.slice(quantity.of.start, quantity.of.end),
    });
  }
  return found;
};

interface Described extends Place, Pick<FoundQuantity, 'value' | 'min' | 'max' | 'unit'> {
  of: Place | null;
}

/** A number or a range with its unit, its direction and what it counts; null if it has neither a unit nor a thing. */
const describe = (
  text: string,
  number: ReadNumber,
  to: ReadNumber | null,
  direction: Reader['direction'],
): Described | null => {
  const last = to ?? number;
  const [before, after] = [textBefore(text, number.start), textAfter(text, last.end)];
  const sign = unitBefore(before);
  const words = sign ? null : unitAfter(after);
  const isPart = number.precision === 'FRACTION';
  const unit = sign?.code ?? words?.code ?? (isPart ? '%' : null);
  const end = last.end + (words?.length ?? 0);
  const of = countedThing(text, end, unit);
  if (unit === null && of === null) return null;
  const signed = number.start - (sign?.length ?? 0);
  const limit = to ? null : direction(before, after);
  const opening = to ? (BETWEEN.exec(textBefore(text, signed))?.[0].length ?? 0) : 0;
  const start = Math.min(signed - opening, number.start - (limit?.length ?? 0));
  return { start, end, unit, of, ...valuesOf(text, number, to, limit?.end ?? null) };
};

const inUnit = ({ values, precision }: ReadNumber): number => {
  const [value = 0] = values;
  return precision === 'FRACTION' ? Math.round(value * 10_000) / 100 : value;
};

const valuesOf = (
  text: string,
  number: ReadNumber,
  to: ReadNumber | null,
  limit: 'min' | 'max' | null,
): Pick<FoundQuantity, 'value' | 'min' | 'max'> => {
  const isNegative = /(?:^|[ (])-$/.test(text.slice(Math.max(0, number.start - 2), number.start));
  const value = inUnit(number) * (isNegative ? -1 : 1);
  if (to) {
    const other = inUnit(to);
    return { value: null, min: Math.min(value, other), max: Math.max(value, other) };
  }
  if (limit) return { value: null, min: limit === 'min' ? value : null, max: limit === 'max' ? value : null };
  // "Hundreds" are at least a hundred.
  return number.precision === 'VAGUE' ? { value: null, min: value, max: null } : { value, min: null, max: null };
};
