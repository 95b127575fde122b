import { toDay } from './axis.ts';

/** The part of time that the timeline shows: a year, a month, a week from Monday on, or a day. `from` and `to` of the address say which. */
export interface TimeWindow {
  unit: Unit;
  /** The first day, and the day after the last, in days since 1970-01-01. */
  first: number;
  end: number;
  /** As in an address: a year, a month or a day. */
  from: string;
  to: string;
}
export type Unit = 'year' | 'month' | 'week' | 'day';

const DAY_IN_MS = 86_400_000;
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

export const toDate = (day: number): Date => new Date(day * DAY_IN_MS);

/** A day as YYYY-MM-DD; the beginning of that is its month or year. */
const toText = (day: number): string => toDate(day).toISOString().slice(0, 10);

/** The first day of a month, counted from 0 on. */
const monthStart = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1) / DAY_IN_MS;

/** 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** The year, month or week with a day, or the day itself. */
export const windowOf = (unit: Unit, day: number): TimeWindow => {
  const date = toDate(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'year':
      return { unit, first: monthStart(year, 0), end: monthStart(year + 1, 0), ...both(toText(day).slice(0, 4)) };
    case 'month':
      return {
        unit,
        first: monthStart(year, month),
        end: monthStart(year, month + 1),
        ...both(toText(day).slice(0, 7)),
      };
    case 'week': {
      const first = mondayOf(day);
      return { unit, first, end: first + 7, from: toText(first), to: toText(first + 6) };
    }
    case 'day':
      return { unit, first: day, end: day + 1, ...both(toText(day)) };
  }
};

const both = (key: string) => ({ from: key, to: key });

/** The smallest window with all days that an address names; null if these are not known, or of several years. */
export const readWindow = (params: URLSearchParams): TimeWindow | null => {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  if (!DATE.test(from) || !DATE.test(to)) return null;
  const first = toDay(`${from}-01-01`.slice(0, 10));
  const last = lastDayOf(to);
  if (!(first <= last)) return null;
  const windows = (['day', 'week', 'month', 'year'] as const).map((unit) => windowOf(unit, first));
  return windows.find(({ end }) => last < end) ?? null;
};

/** The last day of a year, a month or a day; not a number if there is no such day. */
const lastDayOf = (date: string): number => {
  const day = toDay(`${date}-01-01`.slice(0, 10));
  if (Number.isNaN(day) || date.length === 10) return day;
  return windowOf(date.length === 4 ? 'year' : 'month', day).end - 1;
};

/** The larger window around one: of a week, the month with most of its days. Null around a year. */
export const parentOf = ({ unit, first }: TimeWindow): TimeWindow | null => {
  if (unit === 'day') return windowOf('week', first);
  if (unit === 'week') return windowOf('month', first + 3);
  return unit === 'month' ? windowOf('year', first) : null;
};

const SMALLER = { year: 'month', month: 'week', week: 'day' } as const;

/** What it consists of: months, weeks, of which the first and the last may reach into other months, or days. */
export const partsOf = ({ unit, first, end }: TimeWindow): TimeWindow[] => {
  if (unit === 'day') return [];
  const parts: TimeWindow[] = [];
  for (let day = first; day < end; day = parts.at(-1)?.end ?? end) parts.push(windowOf(SMALLER[unit], day));
  return parts;
};

/** The window before it (-1) or after it (1); null if its year has not four digits. */
export const neighbourOf = ({ unit, first, end }: TimeWindow, step: -1 | 1): TimeWindow | null => {
  const next = windowOf(unit, step < 0 ? first - 1 : end);
  return DATE.test(next.from) && DATE.test(next.to) ? next : null;
};
