import { countDays, daysInMonth } from './days.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';

/**
 * How dates match windows of days. Every store must agree with these functions; each is two comparisons of text. A window
 * must not end before it begins: callers check that.
 */

/** The days from `from` to `to`, both included, each YYYY-MM-DD; open if omitted. */
export type DateWindow = { from?: string; to?: string };

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

/** The window of all days that a date may mean. */
export const windowOf = ({ earliest, latest }: Span): DateWindow => ({
  ...(earliest !== null && { from: earliest }),
  ...(latest !== null && { to: latest }),
});

/** Whether the date has a day in the window for every value that it may mean. */
export const overlaps = (
  { overlapFrom, overlapTo }: Pick<EdtfDate, 'overlapFrom' | 'overlapTo'>,
  { from, to }: DateWindow,
): boolean =>
  (from === undefined || overlapFrom === null || from <= overlapFrom) &&
  (to === undefined || overlapTo === null || to >= overlapTo);

/** Whether every day that the date may mean is in the window; an open end is not within a bounded side. */
export const within = ({ earliest, latest }: Span, { from, to }: DateWindow): boolean =>
  (from === undefined || (earliest !== null && from <= earliest)) &&
  (to === undefined || (latest !== null && to >= latest));

/** Whether the range from the earliest to the latest day overlaps the window. */
export const possiblyOverlaps = ({ earliest, latest }: Span, { from, to }: DateWindow): boolean =>
  (from === undefined || latest === null || from <= latest) &&
  (to === undefined || earliest === null || to >= earliest);

/** How many days lie between the earliest and the latest, both included; Infinity where either is open. */
export const dateWidth = ({ earliest, latest }: Span): number =>
  earliest === null || latest === null ? Infinity : countDays({ first: earliest, last: latest });

/** The first and last day of YYYY, YYYY-MM or YYYY-MM-DD; null where the text is none of them. */
export const expandPartialDate = (text: string): { first: string; last: string } | null => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  if (match[2] === undefined) return { first: `${text}-01-01`, last: `${text}-12-31` };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const days = daysInMonth(Number(match[1]), month);
  if (match[3] === undefined) return { first: `${text}-01`, last: `${text}-${days}` };
  const day = Number(match[3]);
  return day >= 1 && day <= days ? { first: text, last: text } : null;
};

/** Whether a date is before another for all days that the two may mean; false if one of them cannot be read. */
export const isWhollyBefore = (edtf: string, other: string): boolean => {
  const [date, limit] = [parseEdtf(edtf), parseEdtf(other)];
  if (!date.ok || !limit.ok) return false;
  const { latest } = date.date;
  const { earliest } = limit.date;
  return latest !== null && earliest !== null && latest < earliest;
};
