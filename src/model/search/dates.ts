import { toEdtf } from '../date-reader/date-parts.ts';
import { readFullDates } from '../date-reader/full-dates.ts';
import { type EdtfDate, parseEdtf } from '../dates/edtf.ts';
import { dateToken } from './tokens.ts';

/** A date in a text that somebody searches for. */
interface FoundDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD: of a decade its years, of a quarter its months. */
  dates: readonly string[];
  start: number;
  end: number;
}

/** The dates in a text whose characters are folded, in their order. */
export const readDates = (text: string): FoundDate[] =>
  readFullDates(text).flatMap((words) => {
    const parsed = parseEdtf(toEdtf(words) ?? '');
    return parsed.ok ? { dates: unitsOf(parsed.date), start: words.start, end: words.end } : [];
  });

const unitsOf = ({ earliest, latest, precision }: EdtfDate): string[] => {
  const [first, last] = [earliest ?? '', latest ?? ''];
  const [length, most] = precision === 'DAY' ? [10, 0] : isWholeYears(first, last) ? [4, MOST[0]] : [7, MOST[1]];
  const between = length === 4 ? yearsBetween(first, last, most) : monthsBetween(first, last, most);
  return between.length > 0 ? between : [...new Set([first.slice(0, length), last.slice(0, length)])];
};

const isWholeYears = (first: string, last: string): boolean => first.endsWith('-01-01') && last.endsWith('-12-31');

/** How many years and months a date is found by at most; one that is longer is found only by what is longer. */
const MOST = [12, 24] as const;

/** Marks a date that means all of a year or a month, and no day or month in it. */
const ALL = '*';

/**
 * The years, months and the day that a date may mean, each with its weight: 3 for one that the whole date is in, else 1. A date
 * that is not a day is found by its days through the mark of what it is.
 */
export const dateTokens = (date: EdtfDate | null | undefined): Map<string, number> => {
  const tokens = new Map<string, number>();
  if (!date || (date.earliest === null && date.latest === null)) return tokens;
  // Of a date that is open on one side, only the other is known.
  const [first, last] = [date.earliest ?? (date.latest as string), date.latest ?? (date.earliest as string)];
  const isOpen = date.earliest === null || date.latest === null;
  const add = (dates: readonly string[]) => {
    for (const one of dates) tokens.set(dateToken(one), dates.length === 1 && !isOpen ? 3 : 1);
  };
  const [years, months] = [yearsBetween(first, last), monthsBetween(first, last)];
  add(years);
  add(months);
  if (first === last) add([first]);
  else if (!isOpen) {
    const [whole] = months.length === 1 ? months : years.length === 1 ? years : [];
    if (whole !== undefined) tokens.set(dateToken(whole + ALL), 1);
  }
  return tokens;
};

/** What finds the dates that a date in a search means, and how closely: it itself, and what may be that day. */
export const datesLike = (date: string): { token: string; closeness: number }[] => [
  { token: dateToken(date), closeness: 4 },
  ...(date.length > 7 ? [{ token: dateToken(date.slice(0, 7) + ALL), closeness: 2 }] : []),
  ...(date.length > 4 ? [{ token: dateToken(date.slice(0, 4) + ALL), closeness: 1 }] : []),
];

const yearsBetween = (first: string, last: string, most: number = MOST[0]): string[] =>
  unitsBetween(Number(first.slice(0, 4)), Number(last.slice(0, 4)), most, String);

const monthsBetween = (first: string, last: string, most: number = MOST[1]): string[] =>
  unitsBetween(monthOf(first), monthOf(last), most, toMonth);

/** The years or months from one to another; none if they are too many. */
const unitsBetween = (first: number, last: number, most: number, format: (unit: number) => string): string[] =>
  last - first >= most ? [] : Array.from({ length: last - first + 1 }, (_, at) => format(first + at));

/** The number of months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const toMonth = (month: number): string => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};
