import { expandPartialDate } from '../dates/date-window.ts';
import { monthNumber } from '../dates/month-names.ts';

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
