import { foldCharacters, maskAddresses } from '../../../model/date-reader/plain-text.ts';
import { textAfter, textBefore } from '../../../model/date-reader/word-patterns.ts';
import { type NumberReader, numberReaderOf, type ReadNumber } from '../../../model/quantity-reader/read-numbers.ts';
import { unitAfter, unitBefore } from '../../../model/quantity-reader/units.ts';
import { append } from '../../../model/rows/lists.ts';
import { indexCodePoints } from '../../passages.ts';
import type { DraftDocument, DraftSentence } from '../document.ts';
import type { FoundDate, FoundQuantity } from '../found.ts';
import { countedThing } from './counted-thing.ts';
import { createExcluder } from './excluded-numbers.ts';

/**
 * Finds the numbers of a text with their units and with what they count, in English, German, French and Spanish, in the order of
 * the text. Numbers of dates, laws, sections, footnotes and lists are left out, and so are numbers beside which no unit and no
 * noun is named. In other languages it finds nothing.
 */
export const findQuantities = (document: DraftDocument, dates: readonly FoundDate[]): FoundQuantity[] => {
  const reader = numberReaderOf(document.language);
  if (reader === null) return [];
  const isExcluded = createExcluder(document.language);
  const datesOf = new Map<string, FoundDate[]>();
  for (const date of dates) append(datesOf, date.sentence, date);
  return document.sentences.flatMap((sentence) =>
    findInSentence(sentence, datesOf.get(sentence.ref) ?? [], reader, isExcluded),
  );
};

const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre) $/iu;

interface Place {
  start: number;
  end: number;
}

const findInSentence = (
  sentence: DraftSentence,
  dates: readonly Place[],
  { read, directionBeside }: NumberReader,
  isExcluded: ReturnType<typeof createExcluder>,
): FoundQuantity[] => {
  const text = maskAddresses(foldCharacters(sentence.text));
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
    const quantity = describe(text, number, to ?? null, directionBeside);
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
  directionBeside: NumberReader['directionBeside'],
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
  const limit = to ? null : directionBeside(before, after);
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
