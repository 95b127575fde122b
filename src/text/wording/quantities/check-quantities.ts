import type { JsonPath } from '../../../model/json.ts';
import type { BriefFile } from '../../../model/records/brief-records.ts';
import type { QuantityRecord } from '../../../model/records/quantity-records.ts';
import type { WordingProblem } from '../wording-problem.ts';
import { findOtherPercent } from './percentage-points.ts';
import { type QuantityLanguage, quantityLanguageOf } from './quantity-language.ts';
import { readRates } from './rate-words.ts';
import { isNumber, type ReadNumber, type ReadNumbers } from './read-numbers.ts';
import { unitBeside } from './unit-words.ts';

/**
 * The numbers, the direction and the unit of a quantity are those of its words. Number words and units, but for per cent and percentage
 * points, are read in English only; what cannot be read is skipped.
 */
export const checkQuantities = function* (brief: BriefFile): Generator<WordingProblem> {
  const language = quantityLanguageOf(brief.language);
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities }] of brief[list].entries())
      for (const [index, quantity] of quantities.entries()) {
        const read = language.read(quantity.text);
        for (const { key, message } of [
          ...checkNumbers(quantity, read),
          ...checkDirection(quantity, read, language),
          ...checkPercent(quantity),
          ...(language.readsUnits ? [...checkUnit(quantity, read), ...checkRate(quantity, read)] : []),
        ])
          yield { path: [list, at, 'quantities', index, key] satisfies JsonPath, check: 'QUANTITY', message };
      }
};

interface Found {
  key: 'value' | 'min' | 'max' | 'unit' | 'per';
  message: string;
}

const ENDS = ['value', 'min', 'max'] as const;

/** Codes such as "Mt" and "GW" count in thousands, millions and more. */
const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

const isGiven = (number: ReadNumber, given: number, { unit, unitSystem }: QuantityRecord): boolean => {
  const scale = unitSystem === 'UCUM' && unit.length > 1 ? (PREFIXES[unit.charAt(0)] ?? 1) : 1;
  return isNumber(number, given) || isNumber(number, given * scale);
};

function* checkNumbers(quantity: QuantityRecord, { numbers, ranges }: ReadNumbers): Generator<Found> {
  if (numbers.length === 0) return;
  const [only] = numbers.length === 1 ? numbers : [];
  for (const key of ENDS) {
    const given = quantity[key];
    if (given === undefined || numbers.some((number) => isGiven(number, given, quantity))) continue;
    const fix =
      only?.precision === 'EXACT' ? `; write ${only.values[0]}` : '; write the number in full, as its words give it';
    yield { key, message: `${given} is not the number of "${quantity.text}"${fix}` };
  }
  for (const { from, to } of ranges) {
    const { value, min, max } = quantity;
    const [low, high] = [from.values[0], to.values[0]];
    if (value !== undefined && [from, to].some((number) => isGiven(number, value, quantity)))
      yield { key: 'value', message: `"${quantity.text}" is a range; write ${low} as "min" and ${high} as "max"` };
    else if (min !== undefined && max === undefined && isGiven(from, min, quantity))
      yield { key: 'min', message: `"${quantity.text}" has another end; write ${high} as "max"` };
    else if (max !== undefined && min === undefined && isGiven(to, max, quantity))
      yield { key: 'max', message: `"${quantity.text}" has another end; write ${low} as "min"` };
  }
}

/** What is around a number, up to the numbers beside it. */
const around = ({ folded, numbers }: ReadNumbers, at: number): [before: string, after: string] => [
  folded.slice(numbers[at - 1]?.end ?? 0, numbers[at]?.start),
  folded.slice(numbers[at]?.end, numbers[at + 1]?.start),
];

function* checkDirection(
  quantity: QuantityRecord,
  read: ReadNumbers,
  { directionBeside }: QuantityLanguage,
): Generator<Found> {
  for (const [at, number] of read.numbers.entries()) {
    const [before, after] = around(read, at);
    const direction = directionBeside(before, after);
    if (!direction) continue;
    const wrong = ENDS.find((key) => {
      const given = quantity[key];
      return key !== direction && given !== undefined && isGiven(number, given, quantity);
    });
    if (wrong && quantity[direction] !== quantity[wrong])
      yield { key: wrong, message: `"${quantity.text}" gives a ${direction}; write it as "${direction}"` };
  }
}

function* checkPercent(quantity: QuantityRecord): Generator<Found> {
  const named = findOtherPercent(quantity);
  const fix = named === 'per cent' ? '"%"' : '"percentage point"';
  if (named)
    yield {
      key: 'unit',
      message: `"${quantity.unit}" is not the unit of "${quantity.text}", which names ${named}; write ${fix}`,
    };
}

function* checkUnit(quantity: QuantityRecord, read: ReadNumbers): Generator<Found> {
  const { text, unit } = quantity;
  const given = ENDS.flatMap((key) => quantity[key] ?? []);
  const units = read.numbers.flatMap((number, at) =>
    given.some((value) => isGiven(number, value, quantity)) ? (unitBeside(...around(read, at)) ?? []) : [],
  );
  if (read.numbers.length === 0) units.push(...[unitBeside('', ` ${read.folded}`)].filter((named) => named !== null));
  const [named] = units;
  if (named && !units.some(({ fits }) => fits(quantity)))
    yield { key: 'unit', message: `"${unit}" is not the unit of "${text}", which names ${named.name}` };
}

function* checkRate({ text, per }: QuantityRecord, { folded, numbers }: ReadNumbers): Generator<Found> {
  const rates = readRates(folded.slice(numbers[0]?.end ?? 0));
  const [rate] = rates;
  if (rate && per !== undefined && !rates.some(({ fits }) => fits(per)))
    yield {
      key: 'per',
      message: `it is "${per}", but "${text}" says "${rate.words}"; write "${rate.code}"`,
    };
}
