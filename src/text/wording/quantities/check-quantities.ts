import type { JsonPath } from '../../../model/json.ts';
import { readRates } from '../../../model/quantity-reader/rates.ts';
import {
  isNumber,
  type NumberReader,
  type ReadNumber,
  type ReadNumbers,
} from '../../../model/quantity-reader/read-numbers.ts';
import { isUnit, POINT, percentIn, unitAfter, unitBefore } from '../../../model/quantity-reader/units.ts';
import type { BriefFile } from '../../../model/records/brief-records.ts';
import type { QuantityRecord } from '../../../model/records/quantity-records.ts';
import { isInEnglish } from '../../language.ts';
import { foldWords } from '../fold-words.ts';
import type { WordingProblem } from '../wording-problem.ts';
import { quantityReaderOf } from './read-quantity.ts';

/**
 * The numbers, the direction and the unit of a quantity are those of its words. Number words and units, but for per cent and percentage
 * points, are read in English only; what cannot be read is skipped.
 */
export const checkQuantities = function* (brief: BriefFile): Generator<WordingProblem> {
  const reader = quantityReaderOf(brief.language);
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities }] of brief[list].entries())
      for (const [index, quantity] of quantities.entries()) {
        // Apostrophes separate thousands in Switzerland.
        const folded = foldWords(quantity.text).replace(/(?<=\d)'(?=\d{3})/g, '');
        const read = { folded, ...reader.read(folded) };
        for (const { key, message } of [
          ...checkNumbers(quantity, read),
          ...checkDirection(quantity, read, reader),
          ...checkPercent(quantity, folded),
          ...(isInEnglish(brief) ? [...checkUnit(quantity, read), ...checkRate(quantity, read)] : []),
        ])
          yield { path: [list, at, 'quantities', index, key] satisfies JsonPath, check: 'QUANTITY', message };
      }
};

interface Found {
  key: 'value' | 'min' | 'max' | 'unit' | 'per';
  message: string;
}

interface Read extends ReadNumbers {
  folded: string;
}

const ENDS = ['value', 'min', 'max'] as const;

/** Codes such as "Mt" and "GW" count in thousands, millions and more. */
const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

const isGiven = (number: ReadNumber, given: number, { unit, unitSystem }: QuantityRecord): boolean => {
  const scale = unitSystem === 'UCUM' && unit.length > 1 ? (PREFIXES[unit.charAt(0)] ?? 1) : 1;
  return isNumber(number, given) || isNumber(number, given * scale);
};

function* checkNumbers(quantity: QuantityRecord, read: Read): Generator<Found> {
  const { numbers, ranges } = read;
  if (numbers.length === 0) return;
  const [only] = numbers.length === 1 ? numbers : [];
  for (const key of ENDS) {
    const given = quantity[key];
    if (given === undefined || numbers.some((number) => isGiven(number, given, quantity))) continue;
    const number = only?.precision === 'EXACT' ? only.values[0] : undefined;
    // The word after it may be a magnitude that is not known.
    const isMultiple = number !== undefined && given / number >= 1000 && !isUnitOrNothing(around(read, 0)[1]);
    const fix =
      number !== undefined && !isMultiple ? `; write ${number}` : '; write the number in full, as its words give it';
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

const isUnitOrNothing = (after: string): boolean => !/^[- ]?\p{L}/u.test(after) || unitAfter(after) !== null;

/** What is around a number, up to the numbers beside it. */
const around = ({ folded, numbers }: Read, at: number): [before: string, after: string] => [
  folded.slice(numbers[at - 1]?.end ?? 0, numbers[at]?.start),
  folded.slice(numbers[at]?.end, numbers[at + 1]?.start),
];

function* checkDirection(quantity: QuantityRecord, read: Read, { directionBeside }: NumberReader): Generator<Found> {
  for (const [at, number] of read.numbers.entries()) {
    const [before, after] = around(read, at);
    const direction = directionBeside(before, after)?.end;
    if (!direction) continue;
    const wrong = ENDS.find((key) => {
      const given = quantity[key];
      return key !== direction && given !== undefined && isGiven(number, given, quantity);
    });
    if (wrong && quantity[direction] !== quantity[wrong])
      yield { key: wrong, message: `"${quantity.text}" gives a ${direction}; write it as "${direction}"` };
  }
}

/** Per cent and percentage points that are taken for each other, in whatever language. */
function* checkPercent({ text, unit }: QuantityRecord, folded: string): Generator<Found> {
  const [named, given] = [percentIn(folded), percentIn(unit.toLowerCase())];
  if (named === null || given === null || named === given) return;
  const names = named === POINT ? 'percentage points' : 'per cent';
  yield { key: 'unit', message: `"${unit}" is not the unit of "${text}", which names ${names}; write "${named}"` };
}

function* checkUnit(quantity: QuantityRecord, read: Read): Generator<Found> {
  const { text, unit } = quantity;
  const given = ENDS.flatMap((key) => quantity[key] ?? []);
  const beside = read.numbers.flatMap((number, at) =>
    given.some((value) => isGiven(number, value, quantity)) ? [around(read, at)] : [],
  );
  if (read.numbers.length === 0) beside.push(['', ` ${read.folded}`]);
  const units = beside.flatMap(([before, after]) => unitBefore(before) ?? unitAfter(after.replace(/^ of /, ' ')) ?? []);
  const named = units.find(({ code }) => code !== POINT && code !== 'person');
  const isPercent = named?.code === '%' && percentIn(unit.toLowerCase()) !== null;
  if (named && !isPercent && !units.some((found) => isUnit(found, quantity)))
    yield { key: 'unit', message: `"${unit}" is not the unit of "${text}", which names "${named.words}"` };
}

function* checkRate({ text, per }: QuantityRecord, { folded, numbers }: Read): Generator<Found> {
  const rates = readRates(folded.slice(numbers[0]?.end ?? 0));
  const [rate] = rates;
  if (rate && per !== undefined && !rates.some(({ fits }) => fits(per)))
    yield { key: 'per', message: `it is "${per}", but "${text}" says "${rate.words}"; write "${rate.code}"` };
}
