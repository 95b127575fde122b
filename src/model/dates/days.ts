/** Days of the proleptic Gregorian calendar as `YYYY-MM-DD`, years 0000 to 9999. As text they sort by time. */

export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** How many days a month (1 to 12) has in a year. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The day as `YYYY-MM-DD`. */
export const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A run of days, both ends included, each `YYYY-MM-DD`. */
export interface DayRange {
  first: string;
  last: string;
}

/** The days from the first of one month to the last of another, which may be in a later year. */
export const monthRange = (year: number, fromMonth: number, toYear = year, toMonth = fromMonth): DayRange => ({
  first: dayText(year, fromMonth, 1),
  last: dayText(toYear, toMonth, daysInMonth(toYear, toMonth)),
});

/** The days of one year, or of all years up to another. */
export const yearRange = (year: number, toYear = year): DayRange => monthRange(year, 1, toYear, 12);

/** The midnight (UTC) at which a day begins. */
export const dayStart = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** How many days a run has; 1 if it begins and ends on the same day. */
export const countDays = ({ first, last }: DayRange): number =>
  (dayStart(last).getTime() - dayStart(first).getTime()) / 86_400_000 + 1;

/** The day that is this many days later, or earlier if negative; at the limits of the calendar, its first or last day. */
export const addDays = (day: string, days: number): string => {
  const text = new Date(dayStart(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
  // Years beyond the calendar begin with a sign.
  return text.startsWith('-') ? FIRST_DAY : text.startsWith('+') ? LAST_DAY : text;
};

/** As `addDays`, in months. The last day of a month stays one, and a day that a month lacks is its last. */
export const addMonths = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = 12 * year + (month - 1) + months;
  if (count < 0) return FIRST_DAY;
  if (count >= 12 * 10_000) return LAST_DAY;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysInMonth(newYear, newMonth);
  return dayText(newYear, newMonth, date === daysInMonth(year, month) ? last : Math.min(date, last));
};
