import { dateWidth, possiblyOverlaps, windowOf } from '../dates/date-window.ts';
import { countDays, monthRange, yearRange } from '../dates/days.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { MONTH_NAMES, monthNumber } from '../dates/month-names.ts';
import { type Entry, titleWords } from './entry.ts';

/** What one comparison of two entries says for or against their being the same. */
export interface Evidence {
  /** In bits: with 1 more, it is twice as likely that they are the same; negative if it speaks against it. */
  weight: number;
  /** What was found, for a curator to read. */
  reasons: readonly string[];
}

/** Compares two entries of one type; null if there is nothing to compare. */
export type Comparison = (a: Entry, b: Entry) => Evidence | null;

export const evidence = (weight: number, ...reasons: readonly string[]): Evidence => ({ weight, reasons });

/** What the times of an entry are read from. */
type Timed = Pick<Entry, 'type' | 'title' | 'names' | 'dates'>;

type Dated = Pick<EdtfDate, 'edtf' | 'earliest' | 'latest'>;

/** Compares the dates of events: the closest of those that mentions and outside sources give, else the month or the year in the title. */
export const compareDates = (a: Timed, b: Timed): Evidence | null => {
  const [dates, others] = [timesOf(a), timesOf(b)];
  const pairs = dates.flatMap((x) => others.map((y) => ({ x, y })));
  const [closest] = pairs
    .map(({ x, y }) => ({ x, y, gap: gapOf(x, y), width: Math.max(dateWidth(x), dateWidth(y)) }))
    .sort((p, q) => p.gap - q.gap || p.width - q.width);
  if (!closest) return null;
  const { x, y, gap, width } = closest;
  if (gap > 0) return evidence(gap <= 7 ? -1 : gap <= 60 ? -4 : -7, `but the dates differ: ${x.edtf} and ${y.edtf}`);
  const weight = width <= 1 ? 4 : width <= 31 ? 3 : width <= 366 ? 1.5 : 0.5;
  return evidence(weight, x.edtf === y.edtf ? `the same date: ${x.edtf}` : `dates overlap: ${x.edtf} and ${y.edtf}`);
};

/** The dates of an event: those that are said of it, else the month or the year in its title. */
export const timesOf = (entry: Timed): readonly Dated[] => {
  if (entry.type !== 'Event' || entry.dates.length > 0) return entry.dates;
  const month = monthOf(entry.title);
  if (month) return [month];
  return [...titleWords(entry).years].map((edtf) => {
    const { first, last } = yearRange(Number(edtf));
    return { edtf, earliest: first, latest: last };
  });
};

const MONTH_AND_YEAR = new RegExp(`\\b(${MONTH_NAMES.join('|')}) ((?:19|20)\\d\\d)\\b`);

/** "Call of two leaders, July 2022". */
const monthOf = (title: string): Dated | null => {
  const [, month = '', year] = MONTH_AND_YEAR.exec(title) ?? [];
  if (year === undefined) return null;
  const { first, last } = monthRange(Number(year), monthNumber(month) as number);
  return { edtf: first.slice(0, 7), earliest: first, latest: last };
};

/** How many days lie between two dates; 0 if they may overlap. */
const gapOf = (x: Dated, y: Dated): number => {
  if (possiblyOverlaps(x, windowOf(y))) return 0;
  const isLater = x.earliest && y.latest && x.earliest > y.latest;
  const [first, last] = isLater ? [y.latest, x.earliest] : [x.latest, y.earliest];
  return first && last ? countDays({ first, last }) - 1 : 0;
};
