import { addDays, countDays, LAST_DAY } from '../../model/dates/days.ts';
import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type { DateCondition } from '../condition.ts';
import { toBackwardBytes, toKeyBytes } from './key-bytes.ts';

/**
 * How long a date may last is stored as a value of each row of a collection that is ordered by dates. Rows whose dates last about as long,
 * and match a window, are a range of the order: those that begin not much earlier than the window, and not after it. So a page of a
 * window is found without reading the list up to it. Of a list that is ordered by other dates, such as mentions by the dates of their events,
 * it is stored how far the date of a row is from that of its place.
 */

/** The terms under which these are stored. Servers take what is stored for what they would store: a term whose values change gets another name. */
export const LASTING = 'how many days its date lasts at most';
export const DISTANCE = 'how far its date is from that of its place';

/**
 * Numbers of days. The value of a date is the least of them that it does not exceed: months, quarters, halves, years, decades and
 * centuries just fit, so that one which ends before a window is not looked at. The calendar has ten thousand years.
 */
const LENGTHS = [1, 2, 4, 8, 16, 31, 62, 92, 184, 366, 731, 1461, 3653, 7305, 36_525, 365_250, 3_652_500];
/** The values of dates without a first day, which are ordered by their last days; and of those without a last day. */
const EARLIER = 'earlier';
const LATER = 'later';
/** The value of no date, which matches no window. */
const NONE = 'none';
/** Comes before one of the others for dates near that of their place; and the value of those that may be anywhere in the list. */
const NEAR = 'near';
const ANYWHERE = 'anywhere';
/** An open date is near if its one day is at most so many days from that of its place. */
const NEAR_IF_OPEN = 366;

/** How long a date may last. */
export const lastingOf = (date: EdtfDate | null): string => {
  if (!date) return NONE;
  const { earliest, latest } = date;
  if (latest === null) return LATER;
  return earliest === null ? EARLIER : String(lengthOf(earliest, latest));
};

/**
 * How far a date is from that of a key. With the key of 1990-04-01: `31` for 1990-04, which begins there and lasts so long; `near 16` for 1990-04-10;
 * `later` for 1990-04-01/.., `near later` for 1990-05-01/.., and `anywhere` for a date that is open where that of the key is not.
 */
export const distanceOf = ([isUndated, first = '', last = '']: SortKey, date: EdtfDate | null): string => {
  if (!date) return NONE;
  if (isUndated !== 0) return ANYWHERE;
  const { earliest, latest } = date;
  const isFirst = first === (earliest ?? '');
  if (isFirst && (earliest !== null || last === (latest ?? LAST_DAY))) return lastingOf(date);
  const isNear = (day: string, place: string | number) => lengthOf(day, place) <= NEAR_IF_OPEN;
  if (first === '')
    return earliest === null && latest !== null && isNear(latest, last) ? `${NEAR} ${EARLIER}` : ANYWHERE;
  if (earliest === null) return ANYWHERE;
  if (latest === null) return isNear(earliest, first) ? `${NEAR} ${LATER}` : ANYWHERE;
  return `${NEAR} ${Math.max(lengthOf(earliest, first), lengthOf(latest, first))}`;
};

/** The value of the days from one to another, whichever is first. */
const lengthOf = (one: string, other: string | number): number => {
  const [first, last] = [one, String(other)].toSorted() as [string, string];
  const days = countDays({ first, last });
  return LENGTHS.find((length) => days <= length) as number;
};

/** Rows with one of the values that may match a window: a part of an order by dates, from the first key, and before the second. */
export interface DateRange {
  value: string;
  from: Buffer;
  before: Buffer;
}

/** Where the rows are that may match. */
export const rangesOf = ({ date: mode, window: { from, to } }: DateCondition, isBackward: boolean): DateRange[] => {
  const isWithin = mode === 'within';
  const range = isBackward ? backwardRange : forwardRange;
  /** The first and the last key of dates that begin so many days before the beginning, or the end, of the window. */
  const fromKey = (days: number): SortKey | null => (from === undefined ? null : [0, addDays(from, -days)]);
  const untilKey = (days: number): SortKey | null => (to === undefined ? null : [0, addDays(to, -days)]);
  const most = from !== undefined && to !== undefined ? countDays({ first: from, last: to }) : Number.POSITIVE_INFINITY;
  const ranges = LENGTHS.flatMap((length, at) => {
    const shorter = LENGTHS[at - 1] ?? 0;
    if (!isWithin) return [range(String(length), fromKey(length - 1), untilKey(0))];
    // What is within a window begins in it, so early that there are enough days to its end.
    return shorter < most ? [range(String(length), fromKey(0), untilKey(shorter))] : [];
  });
  if (!isWithin || from === undefined)
    ranges.push(
      range(EARLIER, from === undefined ? null : [0, '', from], isWithin && to !== undefined ? [0, '', to] : null),
    );
  if (!isWithin || to === undefined) ranges.push(range(LATER, isWithin ? fromKey(0) : null, untilKey(0)));
  return ranges;
};

/** The same in a list that is ordered by other dates. */
export const rangesNear = (part: DateCondition, isBackward: boolean): DateRange[] => {
  const {
    date: mode,
    window: { from, to },
  } = part;
  const isWithin = mode === 'within';
  const range = isBackward ? backwardRange : forwardRange;
  /** The days in the window and less than so many around it; all before or after it if it is open there. */
  const around = (days: number, toKey: (day: string) => SortKey) =>
    [
      from === undefined ? null : toKey(addDays(from, 1 - days)),
      to === undefined ? null : toKey(addDays(to, days - 1)),
    ] as const;
  const ranges = LENGTHS.map((length) => range(`${NEAR} ${length}`, ...around(length, (day) => [0, day])));
  const [earlier, later] = [around(NEAR_IF_OPEN, (day) => [0, '', day]), around(NEAR_IF_OPEN, (day) => [0, day])];
  if (!isWithin || from === undefined)
    ranges.push(range(`${NEAR} ${EARLIER}`, earlier[0], isWithin ? earlier[1] : null));
  if (!isWithin || to === undefined) ranges.push(range(`${NEAR} ${LATER}`, isWithin ? later[0] : null, later[1]));
  return [...rangesOf(part, isBackward), ...ranges, range(ANYWHERE, null, null)];
};

/** The keys from those that begin with one to those that begin with another, in a list that is read forwards. */
const forwardRange = (value: string, first: SortKey | null, last: SortKey | null): DateRange => ({
  value,
  from: first ? toKeyBytes(first) : FIRST_KEY,
  before: last ? afterAll(toKeyBytes(last)) : LAST_KEY,
});

/** The same in a list that is stored backwards. */
const backwardRange = (value: string, first: SortKey | null, last: SortKey | null): DateRange => ({
  value,
  from: last ? toBackwardBytes(last) : FIRST_KEY,
  before: first ? afterAll(toBackwardBytes(first)) : LAST_KEY,
});

const FIRST_KEY = Buffer.from([0]);
const LAST_KEY = Buffer.from([0xff]);

/** The first bytes after all that begin with these. */
const afterAll = (bytes: Buffer): Buffer => {
  const end = bytes.findLastIndex((byte) => byte !== 0xff) + 1;
  return Buffer.concat([bytes.subarray(0, end - 1), Buffer.from([(bytes[end - 1] as number) + 1])]);
};
