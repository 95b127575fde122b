import { dateWidth } from '../../../model/dates/date-window.ts';
import { parseEdtf } from '../../../model/dates/edtf.ts';
import { compareDates } from '../../../model/registers/compare-dates.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import type { FoundDate } from '../found.ts';

/** A date of a sentence as an entry has it, and where it is in UTF-16 units of the sentence. */
export interface PlacedDate {
  date: FoundDate;
  value: Entry['dates'][number];
  start: number;
  end: number;
}

/** How the date that is told with an event agrees with those of the register. */
export interface DateFit {
  date: FoundDate | null;
  /** In bits. */
  weight: number;
  /** Whether the date may be that of something else, because other words stand between. */
  isElsewhere: boolean;
  reasons: readonly string[];
}

export const placeDates = (dates: readonly FoundDate[], sentenceStart: number): PlacedDate[] =>
  dates.flatMap((date) => {
    const parsed = parseEdtf(date.edtf);
    if (!parsed.ok) return [];
    const value = { ...parsed.date, text: date.text, basis: 'STATED' } as Entry['dates'][number];
    return [{ date, value, start: date.start - sentenceStart, end: date.end - sentenceStart }];
  });

/** How far a date seems to be that stands before, and one with another part of the sentence in between, in letters. */
const BEFORE = 12;
const ACROSS = 50;
const ACROSS_CLAUSE = 120;

/** Dates that agree on the month, and on the year, in bits. */
export const MONTH = 3;
export const YEAR = 1.5;
/** The same for a year right before its words: "the 2024 election". */
const NEXT_YEAR = 2.2;

/** What it takes away that the event took place at another time. */
const OTHER_TIME = -20;

/** The same if that date may be of something else. */
const OF_OTHERS = -5;

/** The same if the year is not in the text. */
const OTHER_YEAR = -3;

/**
 * Compares the date that stands nearest to the words of an event with those that the register has for it. Another date of the
 * sentence that agrees is taken if it is about as near.
 */
export const dateBeside = (
  dates: readonly PlacedDate[],
  text: string,
  [start, end]: readonly [number, number],
  entry: Entry,
): DateFit => {
  const distance = (date: PlacedDate): number => {
    if (date.end > start && date.start < end) return 0;
    const isBefore = date.end <= start;
    const [from, to] = isBefore ? [date.end, start] : [end, date.start];
    const between = text.slice(from, to);
    const across = /[;:]/.test(between)
      ? ACROSS_CLAUSE
      : /,|\s(?:and|und|et|y|sowie|as well as)\s/u.test(between)
        ? ACROSS
        : 0;
    return to - from + (isBefore ? BEFORE : 0) + across;
  };
  const sorted = dates
    .map((date) => ({ date, far: distance(date), fit: compare(date, entry) }))
    .sort((a, b) => a.far - b.far);
  const [nearest] = sorted;
  if (!nearest?.fit) return { date: nearest?.date.date ?? null, weight: 0, isElsewhere: false, reasons: [] };
  const agreeing = sorted.find(({ fit, far }) => (fit?.weight ?? 0) > 0 && far <= nearest.far + BEFORE);
  const { date, fit } = agreeing ?? nearest;
  const { weight, reasons } = fit ?? nearest.fit;
  // A date that is far away, or one of several in another part of the sentence, may be that of something else.
  const isNext = weight === YEAR && date.end + 1 >= start && date.start <= end;
  const isElsewhere = weight < 0 && (nearest.far > ACROSS_CLAUSE || (nearest.far > ACROSS && dates.length > 1));
  return {
    date: date.date,
    weight: isElsewhere ? Math.max(weight, OF_OTHERS) : isNext ? NEXT_YEAR : weight,
    isElsewhere,
    reasons,
  };
};

const compare = (date: PlacedDate, entry: Entry): { weight: number; reasons: readonly string[] } | null => {
  const found = compareDates(asEntry(date), entry);
  if (!found) return null;
  const { earliest, latest } = date.value;
  const width = dateWidth(date.value);
  if (found.weight < 0) {
    // The days before and after one may be a slip or a time zone; the years before and after are others.
    const isNear = found.weight >= -1 && width <= DAYS;
    return { ...found, weight: isNear ? 2 * found.weight : isOtherYear(date, entry) ? OTHER_YEAR : OTHER_TIME };
  }
  const began = entry.dates.some(
    (other) =>
      other.earliest !== null &&
      earliest !== null &&
      latest !== null &&
      other.earliest >= earliest &&
      other.earliest <= latest,
  );
  if (began && width <= MONTH_DAYS) return { ...found, weight: Math.max(found.weight, MONTH) };
  const isLong = entry.dates.length > 0 && entry.dates.every((other) => dateWidth(other) > LONG);
  return isLong && !began && width <= MONTH_DAYS ? { ...found, weight: 0 } : found;
};

/** How wide dates are, in days: a few days, a month, and a time of which a date in it says little. */
const DAYS = 4;
const MONTH_DAYS = 31;
const LONG = 92;

/** Whether only the year differs, and the text does not have it. */
const isOtherYear = ({ date, value }: PlacedDate, { dates }: Entry): boolean =>
  date.basis !== 'STATED' && dates.some(({ earliest }) => earliest?.slice(4) === value.earliest?.slice(4));

const asEntry = ({ value }: PlacedDate): Entry => ({
  type: 'Event',
  ref: '',
  namespace: null,
  register: -1,
  index: 0,
  title: '',
  names: [],
  kind: null,
  country: null,
  key: '',
  partOf: null,
  dates: [value],
  places: [],
  related: [],
  sameAs: [],
  ids: [],
});
