import { addDays, countDays } from '../../model/dates/days.ts';
import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type { AnyCondition } from '../condition.ts';
import { toBackwardBytes, toKeyBytes } from './key-bytes.ts';

/**
 * How long a date may last, as a power of two of days, is stored as a value of each row of a collection that is ordered by dates. Rows whose
 * dates last about as long, and match a window, are a range of the order: those that begin not much earlier than the window, and not
 * after it. So a page of a window is found without reading the list up to it. Of a list that is ordered by other dates, such as mentions by
 * the dates of their events, it is stored how far the date of a row is from the day by which the row is ordered.
 */

/** The terms under which these are stored. */
export const LASTING = 'how long its date lasts';
export const DISTANCE = 'how far its date is from the day of its place';

/** Of dates without a first day, which are ordered by their last days; and of those without a last day. */
const EARLIER = 'earlier';
const LATER = 'later';
/** Of dates that may be anywhere in the list. */
const ANYWHERE = 'anywhere';
/** Of no date, which matches no window. */
const NONE = 'none';
/** The calendar has ten thousand years. */
const MOST_BITS = 22;

/** How long a date may last. */
export const lastingOf = (date: EdtfDate | null): string => {
  if (!date) return NONE;
  const { earliest, latest } = date;
  if (latest === null) return LATER;
  return earliest === null ? EARLIER : String(bitsOf(earliest, latest));
};

/** How far the days of a date are from those of a key. */
export const distanceOf = ([isUndated, first, last]: SortKey, date: EdtfDate | null): string => {
  if (!date) return NONE;
  const { earliest, latest } = date;
  const bitsFrom = (place: unknown, ...days: (string | null)[]): number =>
    Math.max(...days.map((day) => (day === null ? MOST_BITS + 1 : bitsOf(...inOrder(day, String(place))))));
  if (isUndated !== 0) return ANYWHERE;
  if (first === '') return earliest === null && bitsFrom(last, latest) <= OPEN_BITS ? EARLIER : ANYWHERE;
  if (latest === null) return bitsFrom(first, earliest) <= OPEN_BITS ? LATER : ANYWHERE;
  return earliest === null ? ANYWHERE : String(bitsFrom(first, earliest, latest));
};

const inOrder = (one: string, other: string): [first: string, last: string] =>
  one < other ? [one, other] : [other, one];

/** The day that an open date has is within so many days, as a power of two, of that of its place. */
const OPEN_BITS = 9;

/** A date that lasts at most two days to the power of this. */
const bitsOf = (first: string, last: string): number => Math.ceil(Math.log2(countDays({ first, last })));

type DatePart = Extract<AnyCondition, { date: unknown }>;

/** Rows with one of the values that may match a window: a part of an order by dates, from the first key, and before the second. */
export interface DateRange {
  value: string;
  from: Buffer;
  before: Buffer;
}

/** Where the rows are that may match. */
export const rangesOf = ({ date: mode, window: { from, to } }: DatePart, isBackward: boolean): DateRange[] => {
  const isWithin = mode === 'within';
  const range = isBackward ? backwardRange : forwardRange;
  const beginning = (days: number): SortKey | null => (from === undefined ? null : [0, addDays(from, 1 - days)]);
  const lastBeginning: SortKey | null = to === undefined ? null : [0, to];
  // What is within a window does not last longer, and is not open where the window is not.
  const mostBits = isWithin && from !== undefined && to !== undefined ? bitsOf(from, to) : MOST_BITS;
  const ranges = Array.from({ length: mostBits + 1 }, (_, bits) =>
    range(String(bits), beginning(2 ** bits), lastBeginning),
  );
  if (!isWithin || from === undefined)
    ranges.push(
      range(EARLIER, from === undefined ? null : [0, '', from], isWithin && to !== undefined ? [0, '', to] : null),
    );
  if (!isWithin || to === undefined) ranges.push(range(LATER, isWithin ? beginning(1) : null, lastBeginning));
  return ranges;
};

/** The same in a list that is ordered by other dates. */
export const rangesNear = ({ date: mode, window: { from, to } }: DatePart, isBackward: boolean): DateRange[] => {
  const isWithin = mode === 'within';
  const range = isBackward ? backwardRange : forwardRange;
  /** The days in the window and so many around it; all before or after it if it is open there. */
  const around = (bits: number, toKey: (day: string) => SortKey) =>
    [
      from === undefined ? null : toKey(addDays(from, 1 - 2 ** bits)),
      to === undefined ? null : toKey(addDays(to, 2 ** bits - 1)),
    ] as const;
  const ranges = Array.from({ length: MOST_BITS + 1 }, (_, bits) =>
    range(String(bits), ...around(bits, (day) => [0, day])),
  );
  const [earlier, later] = [around(OPEN_BITS, (day) => [0, '', day]), around(OPEN_BITS, (day) => [0, day])];
  if (!isWithin || from === undefined) ranges.push(range(EARLIER, earlier[0], isWithin ? earlier[1] : null));
  if (!isWithin || to === undefined) ranges.push(range(LATER, isWithin ? later[0] : null, later[1]));
  return [...ranges, range(ANYWHERE, null, null)];
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
