import { type NamedDate, readDateWords } from './date-words.ts';
import type { DatedField } from './dated-field.ts';

/** The years, the month and the day that the words name are in the date. */
export const findOtherParts = ({ date, words = '' }: DatedField): string | null =>
  contradicts(date, readDateWords(words));

interface Days {
  earliest: string | null;
  latest: string | null;
}

const contradicts = ({ earliest, latest }: Days, { years, months, day, isBeside }: NamedDate): string | null => {
  if (isBeside) return null;
  const [first, last] = [earliest?.slice(0, 4) ?? '0000', latest?.slice(0, 4) ?? '9999'];
  const outside = years.find((year) => String(year) < first || String(year) > last);
  if (outside !== undefined) return `they name ${outside}`;
  // An open date may go on for ever.
  if (earliest === null || latest === null) return null;
  const range = daysOf(earliest, latest);
  if (!range) return null;
  const month = months.length === 1 ? months[0] : undefined;
  if (month !== undefined && !range.some((date) => date.getUTCMonth() + 1 === month))
    return `they name ${MONTH_NAMES.format(new Date(Date.UTC(2000, month - 1)))}`;
  if (month !== undefined && day !== null && !range.some((date) => isDay(date, month, day)))
    return `they name day ${day}`;
  return null;
};

const MONTH_NAMES = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const DAY = 86_400_000;
/** Longer ranges have every month and nearly every day. */
const LONGEST = 366;

const daysOf = (earliest: string, latest: string): Date[] | null => {
  const [from, to] = [Date.parse(`${earliest}T00:00Z`), Date.parse(`${latest}T00:00Z`)];
  const count = (to - from) / DAY + 1;
  return count > LONGEST || !(count >= 1) ? null : Array.from({ length: count }, (_, at) => new Date(from + at * DAY));
};

const isDay = (date: Date, month: number, day: number): boolean =>
  date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
