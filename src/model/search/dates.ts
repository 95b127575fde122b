import { expandPartialDate } from '../dates/date-window.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { monthNumber } from '../dates/month-names.ts';
import { dateToken } from './tokens.ts';

/** A date in a text that somebody searches for: a year, a month or a day, as YYYY, YYYY-MM or YYYY-MM-DD. */
export interface FoundDate {
  date: string;
  start: number;
  end: number;
}

const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const DAY = String.raw`(?<day>\d{1,2})`;

/** How dates are written, the longest first. */
const FORMS: readonly RegExp[] = [
  `${YEAR}-(?<number>\\d{1,2})-${DAY}`,
  `${DAY}\\.\\s?(?<number>\\d{1,2})\\.\\s?${YEAR}`,
  `${YEAR}\\s?[년年]\\s?(?<number>\\d{1,2})\\s?[월月]\\s?${DAY}\\s?[일日]`,
  `${DAY}(?:st|nd|rd|th|er|\\.)?\\s(?:of\\s|de\\s)?${MONTH}\\s(?:de\\s|del\\s)?${YEAR}`,
  `${MONTH}\\s${DAY}(?:st|nd|rd|th)?,?\\s${YEAR}`,
  `${YEAR}\\s?[년年]\\s?(?<number>\\d{1,2})\\s?[월月]`,
  `${YEAR}-(?<number>\\d{1,2})`,
  `${MONTH},?\\s(?:de\\s|del\\s|of\\s)?${YEAR}`,
  `${YEAR},?\\s${MONTH}`,
  `${YEAR}\\s?[년年]?`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{Script=Latin}\\d])`, 'giu'));

/** The dates in a text, in their order. */
export const readDates = (text: string): FoundDate[] => {
  const found: FoundDate[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const date = toDate(match.groups ?? {});
      if (date !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ date, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
};

const toDate = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const { year, month: written, number, day } = groups;
  const month = number ?? (written === undefined ? undefined : (monthNumber(written)?.toString() ?? null));
  if (month === null) return null;
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return expandPartialDate(date) && date;
};

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
  const years = unitsBetween(Number(first.slice(0, 4)), Number(last.slice(0, 4)), MOST[0], String);
  const months = unitsBetween(monthOf(first), monthOf(last), MOST[1], toMonth);
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

/** The years or months from one to another; none if they are too many. */
const unitsBetween = (first: number, last: number, most: number, format: (unit: number) => string): string[] =>
  last - first >= most ? [] : Array.from({ length: last - first + 1 }, (_, at) => format(first + at));

/** The number of months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const toMonth = (month: number): string => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};
