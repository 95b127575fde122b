import { addDays, addMonths } from '../dates/days.ts';
import { parseEdtf } from '../dates/edtf.ts';

/** The publication, from which words such as "last year" are counted. */
export interface ReferenceDate {
  /** The first and the last day that it may be, YYYY-MM-DD. */
  earliest: string;
  latest: string;
  /** The day of speaking or writing, from which days are counted, if it is known. */
  day: string | null;
}

/** Null if the publication is unknown, or has an open end. */
export const referenceDate = (published: string | null): ReferenceDate | null => {
  const parsed = published === null ? null : parseEdtf(published);
  if (!parsed?.ok) return null;
  const { earliest, latest } = parsed.date;
  if (earliest === null || latest === null) return null;
  return { earliest, latest, day: earliest === latest ? earliest : null };
};

/** The year of publication; the last that it may be. */
export const referenceYear = ({ latest }: ReferenceDate): number => Number(latest.slice(0, 4));

/** The day so many days later, as EDTF; null if the day of publication is unknown. */
export const dayFrom = ({ day }: ReferenceDate, days: number): string | null => day && addDays(day, days);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The week so many weeks later, from Monday to Sunday; null if the day of publication is unknown. */
export const weekFrom = ({ day }: ReferenceDate, weeks: number): string | null => {
  if (day === null) return null;
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return `${monday}/${addDays(monday, 6)}`;
};

/** The weekend so many weeks later; the one before today's for -1. */
export const weekendFrom = ({ day }: ReferenceDate, weeks: number): string | null => {
  if (day === null) return null;
  const saturday = addDays(day, 6 - weekdayOf(day) + 7 * weeks);
  return `${saturday}/${addDays(saturday, 1)}`;
};

/** The month so many months later, as EDTF; null if the month of publication is unknown. */
export const monthFrom = ({ earliest, latest }: ReferenceDate, months: number): string | null =>
  earliest.slice(0, 7) === latest.slice(0, 7) ? addMonths(`${latest.slice(0, 7)}-01`, months).slice(0, 7) : null;
