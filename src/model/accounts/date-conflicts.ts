import { addDays, addMonths } from '../dates/days.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { type Days, innerBounds, toDays } from './days.ts';

/** The days of a date, and whether the event is said to be under way. */
export interface DateClaim extends Days {
  ongoing: boolean;
}

/** Dates conflict if they have no day in common. What is under way at one time may be so at another. */
export const dateConflicts: ConflictRule<DateClaim> = {
  conflicts: (a, b) => !(a.ongoing && b.ongoing) && (a.to < b.from || b.to < a.from),
  index(claims) {
    const all = innerBounds(claims);
    const notOngoing = innerBounds(claims.filter(({ ongoing }) => !ongoing));
    return ({ from, to, ongoing }) => {
      const { firstEnd, lastStart } = ongoing ? notOngoing : all;
      return firstEnd < from || to < lastStart;
    };
  },
};

/** An approximate or uncertain date may mean one unit of its precision more, on each side that is not open. */
export const toDateClaim = (date: EdtfDate, ongoing: boolean): DateClaim => {
  if (!date.approximate && !date.uncertain) return { ...toDays(date), ongoing };
  const move = MOVES[date.precision];
  const earliest = date.earliest && move(date.earliest, -1);
  const latest = date.latest && move(date.latest, 1);
  return { ...toDays({ earliest, latest }), ongoing };
};

const byMonths = (months: number) => (day: string, units: number) => addMonths(day, months * units);

/** Moves a day by units of a precision. Quarters and halves are held as seasons. */
const MOVES: Readonly<Record<EdtfDate['precision'], (day: string, units: number) => string>> = {
  DAY: addDays,
  MONTH: byMonths(1),
  SEASON: byMonths(3),
  YEAR: byMonths(12),
  DECADE: byMonths(120),
  CENTURY: byMonths(1200),
};
