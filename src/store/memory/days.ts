import type { DateWindow } from '../../model/dates/date-window.ts';
import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { DateMode } from '../store.ts';

/** The dates of rows as numbers of days, which are compared with a window. */

export const MODES: readonly DateMode[] = ['within', 'overlaps', 'possibly'];

/** What a window must have for each filter: an end of at least the first day, and a beginning of at most the second. */
export const daysOf = ({ earliest, latest, overlapFrom, overlapTo }: EdtfDate): Record<DateMode, [number, number]> => ({
  // The date lies inside the window: latest <= to and earliest >= from.
  within: [toDay(latest, OPEN_END), toDay(earliest, OPEN_START)],
  overlaps: [toDay(overlapTo, OPEN_START), toDay(overlapFrom, OPEN_END)],
  possibly: [toDay(earliest, OPEN_START), toDay(latest, OPEN_END)],
});

// An open date ends after every day, but within an unbounded window.
const OPEN_END = 10 ** 8;
const OPEN_START = -OPEN_END;
const UNBOUNDED = 10 ** 9;

/** What a window is compared with: a first day of at most this, and a last day of at least that. */
export const boundsOf = ({ from, to }: DateWindow): [atMost: number, atLeast: number] => [
  toDay(to, UNBOUNDED),
  toDay(from, -UNBOUNDED),
];

/** Days since 1970-01-01; `open` if none is given. */
const toDay = (day: string | null | undefined, open: number): number =>
  day === null || day === undefined ? open : Date.parse(day) / 86_400_000;
