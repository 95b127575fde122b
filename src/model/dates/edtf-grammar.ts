import { type DayRange, daysInMonth, dayText, monthRange, yearRange } from './days.ts';
import { MONTH_NAMES } from './month-names.ts';

/**
 * The part of EDTF (ISO 8601-2) that the data may use, parsed into parts:
 * years 0000–9999, months, days; X for unspecified trailing digits; ? ~ % at the end of a date; seasons 21–24
 * (northern: 21 = March–May, 22 = June–August, 23 = September–November, 24 = December–February of the next year),
 * quarters 33–36, halves 40–41; intervals with open (`..`) and unknown (empty) ends; sets [..] and {..}.
 */

/** From the finest to the coarsest. Quarters and halves are held as SEASON. */
export const PRECISIONS = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One date of an expression: a choice of values (days, months or years) from a first to a last, often the same. */
export interface Part {
  firstValue: DayRange;
  lastValue: DayRange;
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
  /** Whether each of its days counts as a value of its own: it is approximate, or a season, which is a convention. */
  vague: boolean;
}

export type End = Part | 'OPEN' | 'UNKNOWN';

/** A date (the same part at both ends) or a range. */
export interface Item {
  start: End;
  end: End;
}

export interface Expression {
  form: 'DATE' | 'INTERVAL' | 'ONE_OF' | 'ALL_OF';
  /** One item, or the members of a set in the order written. */
  items: Item[];
}

/** Why a text is not an EDTF date. The reason is null if there is none better than "it is not EDTF". */
export class EdtfError extends Error {
  readonly reason: string | null;
  constructor(reason: string | null) {
    super(reason ?? 'not EDTF');
    this.reason = reason;
  }
}

type Core = Pick<Part, 'firstValue' | 'lastValue' | 'precision'> & { vague?: boolean };

const one = (precision: Precision, value: DayRange): Core => ({ firstValue: value, lastValue: value, precision });
const choice = (precision: Precision, firstValue: DayRange, lastValue: DayRange): Core => ({
  firstValue,
  lastValue,
  precision,
});
const oneDay = (year: number, month: number, day: number): DayRange => {
  const text = dayText(year, month, day);
  return { first: text, last: text };
};

const checkMonth = (month: number): void => {
  if (month < 1 || month > 12)
    throw new EdtfError(`month ${String(month).padStart(2, '0')} does not exist; months are 01 to 12`);
};

/** A month, or one of the codes in its place. */
const readMonth = (year: number, code: number): Core => {
  if (code >= 21 && code <= 23)
    return { ...one('SEASON', monthRange(year, 3 * (code - 20), year, 3 * (code - 20) + 2)), vague: true };
  if (code === 24) {
    if (year === 9999) throw new EdtfError('it ends after the year 9999');
    return { ...one('SEASON', monthRange(year, 12, year + 1, 2)), vague: true };
  }
  if (code >= 33 && code <= 36) return one('SEASON', monthRange(year, 3 * (code - 33) + 1, year, 3 * (code - 32)));
  if (code === 40 || code === 41) return one('SEASON', monthRange(year, 6 * (code - 40) + 1, year, 6 * (code - 39)));
  if (code >= 25 && code <= 41) {
    throw new EdtfError(`code ${code} is not supported: seasons are 21 to 24, quarters 33 to 36, halves 40 and 41`);
  }
  checkMonth(code);
  return one('MONTH', monthRange(year, code));
};

const readDay = (year: number, month: number, day: number): Core => {
  checkMonth(month);
  const days = daysInMonth(year, month);
  if (day < 1) throw new EdtfError('days are counted from 01');
  if (day > days) {
    throw new EdtfError(`${MONTH_NAMES[month - 1]} ${String(year).padStart(4, '0')} has ${days} days`);
  }
  return one('DAY', oneDay(year, month, day));
};

const readSomeDay = (year: number, month: number): Core => {
  checkMonth(month);
  return choice('MONTH', oneDay(year, month, 1), oneDay(year, month, daysInMonth(year, month)));
};

const CORES: [RegExp, (...numbers: number[]) => Core][] = [
  [/^(\d{4})$/, (year = 0) => one('YEAR', yearRange(year))],
  [/^(\d{4})-(\d\d)$/, (year = 0, code = 0) => readMonth(year, code)],
  [/^(\d{4})-(\d\d)-(\d\d)$/, (year = 0, month = 0, day = 0) => readDay(year, month, day)],
  [/^(\d{3})X$/, (decade = 0) => choice('DECADE', yearRange(decade * 10), yearRange(decade * 10 + 9))],
  [/^(\d\d)XX$/, (century = 0) => choice('CENTURY', yearRange(century * 100), yearRange(century * 100 + 99))],
  [/^(\d{4})-XX$/, (year = 0) => choice('YEAR', monthRange(year, 1), monthRange(year, 12))],
  [/^(\d{4})-(\d\d)-XX$/, (year = 0, month = 0) => readSomeDay(year, month)],
  [/^(\d{4})-XX-XX$/, (year = 0) => choice('YEAR', oneDay(year, 1, 1), oneDay(year, 12, 31))],
];

const REASONS: [RegExp, string][] = [
  [/\dT\d/, 'a date has no time of day'],
  [/^\[|^\{|\]$|\}$/, 'brackets enclose the whole of a set, and sets cannot be nested'],
  [
    /\.\./,
    'a range with ".." is enclosed in brackets: "[a..b]" for one of its days, "{a..b}" for all; an interval is "a/b"',
  ],
  [/^[?~%]|[?~%][-\dX]/, '"?", "~" and "%" come at the end of a date'],
  [/[?~%]{2,}$/, 'a date takes one of "?", "~" and "%" ("%" is both of the others)'],
  [/^X{2,}|^\dXXX/, 'it leaves the century open'],
  [
    /^[-+]?\d*-?[\dX]*X[\dX-]*$/,
    '"X" may replace a whole part at the end of a date ("2024-XX"), or the last digits of a year on its own ("202X")',
  ],
  [/^[-+Y]+\d{4,}/, 'years are 0000 to 9999, without a sign'],
  [/^\d{1,3}$/, 'a year has four digits'],
];

const readPart = (text: string): Part => {
  const [, core = '', qualifier = ''] = /^(.*?)([?~%]?)$/s.exec(text) ?? [];
  for (const [pattern, read] of CORES) {
    const match = pattern.exec(core);
    if (!match) continue;
    const approximate = qualifier === '~' || qualifier === '%';
    const { vague = false, ...values } = read(...match.slice(1).map(Number));
    return { ...values, approximate, uncertain: qualifier === '?' || qualifier === '%', vague: vague || approximate };
  }
  throw new EdtfError(REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? null);
};

/** As `readPart`, for a part of a longer text: the reason always says which part it is about. */
const readNamedPart = (text: string): Part => {
  try {
    return readPart(text);
  } catch (error) {
    if (error instanceof EdtfError)
      throw new EdtfError(error.reason ? `"${text}": ${error.reason}` : `"${text}" is not EDTF`);
    throw error;
  }
};

const checkOrder = ({ start, end }: Item): Item => {
  if (typeof start === 'object' && typeof end === 'object' && end.lastValue.last < start.firstValue.first) {
    throw new EdtfError(`its end (${end.lastValue.last}) is before its start (${start.firstValue.first})`);
  }
  return { start, end };
};

const readInterval = (text: string): Item => {
  const ends = text.split('/');
  if (ends.length > 2) throw new EdtfError('an interval has two ends');
  const [start, end] = ends.map(
    (part): End => (part === '..' ? 'OPEN' : part === '' ? 'UNKNOWN' : readNamedPart(part)),
  );
  if (start === undefined || end === undefined) throw new EdtfError(null);
  if (typeof start === 'string' && typeof end === 'string')
    throw new EdtfError('an interval has a date at one end at least');
  return checkOrder({ start, end });
};

const readMember = (text: string, index: number, { length }: string[]): Item => {
  if (text === '') throw new EdtfError('a member of the set is empty');
  if (text.includes('/')) throw new EdtfError('a set has no intervals; write a range as "a..b"');
  const [from = '', to, more] = text.split('..');
  if (to === undefined) {
    const part = readNamedPart(from);
    return { start: part, end: part };
  }
  if (more !== undefined || (from === '' && to === '')) throw new EdtfError(`"${text}" is not a range`);
  if (from === '' && index > 0) throw new EdtfError('a range with an open start comes first in a set');
  if (to === '' && index < length - 1) throw new EdtfError('a range with an open end comes last in a set');
  return checkOrder({
    start: from === '' ? 'OPEN' : readNamedPart(from),
    end: to === '' ? 'OPEN' : readNamedPart(to),
  });
};

/** Parses an EDTF text. Throws an EdtfError if it is not EDTF, or not of the part that the data may use. */
export const readEdtf = (text: string): Expression => {
  if (text.trim() !== text) throw new EdtfError('there is white space around it');
  if (text === '') throw new EdtfError('it is empty');
  const set = /^(?:\[(.*)\]|\{(.*)\})$/s.exec(text);
  if (set) {
    const form = set[1] === undefined ? 'ALL_OF' : 'ONE_OF';
    return { form, items: (set[1] ?? set[2] ?? '').split(',').map(readMember) };
  }
  if (/^[[{]/.test(text)) throw new EdtfError('its bracket is not closed, or text follows it');
  if (text.includes('/')) return { form: 'INTERVAL', items: [readInterval(text)] };
  const part = readPart(text);
  return { form: 'DATE', items: [{ start: part, end: part }] };
};
