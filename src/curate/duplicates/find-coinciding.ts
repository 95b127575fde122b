import { contentWords } from '../../model/compare-text.ts';
import { dateWidth, possiblyOverlaps, windowOf } from '../../model/dates/date-window.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { findInPairs } from './candidates.ts';
import { areSamePlace, compareNamedCountries, compareNumbers, compareTitles } from './compare-facts.ts';
import { findDeclared } from './declared.ts';

/** Two events of one kind with the same participants, on one day, or possibly at one time and at one place or under similar titles. */
export interface Coinciding {
  entries: readonly [Entry, Entry];
  /** Dates to the day that both have, such as `2023-08-18`; else those that overlap. */
  dates: readonly string[];
  /** Where both were; null if they have a day or similar titles in common. */
  place: string | null;
  /** Whether they are found by their titles. */
  isAlike: boolean;
  /** How many participants both have. */
  participants: number;
}

/** Fewer share many a day, or a place. */
const LEAST_ON_A_DAY = 3;
const LEAST_AT_A_PLACE = 2;

/** How much of two titles is the same, from 0 to 1, at least; of events on one day and at one place. */
const ALIKE = 0.65;
const ALIKE_THERE = 0.5;

/** Of dates that overlap, in days: what is at most as long is a month, and a year. */
const MONTH = 31;
const YEAR = 366;

/**
 * Finds events that are likely the same though their titles are not alike: of one kind, on one day, and all participants of one are
 * among at least three of the other; or of one kind, at one place, with dates that overlap, of which one is a month or less, and at least
 * two participants; or of one kind, with dates of a year or less that overlap, the same two participants or more, and titles of which
 * two thirds are the same; or of one kind, on one day and at one place, with titles of which a half is the same, if no participants of one
 * are known. What is a part of the other, or of the same event, is not: such events share all of this. Only events of one kind
 * and one day, or one year and place or participants, are compared, and no more than `GREATEST_BLOCK` of these.
 */
export const findCoinciding = (all: readonly Entry[]): Coinciding[] => {
  const events = all.flatMap((entry) => (entry.type === 'Event' ? { entry } : []));
  return findInPairs(
    events,
    ({ entry }) => keysOf(entry),
    findDeclared(all),
    ({ entry: a }, { entry: b }) => {
      const [few, many] = a.related.length <= b.related.length ? [a, b] : [b, a];
      if (belongTogether(a, b) || !few.related.every((actor) => many.related.includes(actor))) return null;
      const meeting = onOneDay(few, many) ?? atOnePlace(few, many) ?? underAlikeTitles(few, many);
      return meeting && { entries: [a, b], ...meeting, participants: few.related.length };
    },
  );
};

type Meeting = Pick<Coinciding, 'dates' | 'place' | 'isAlike'>;

const onOneDay = (few: Entry, many: Entry): Meeting | null => {
  const shared = few.related.length < LEAST_ON_A_DAY ? [] : sharedDays(few, many);
  return shared.length > 0 ? { dates: shared, place: null, isAlike: false } : null;
};

/** Titles with other numbers or countries are those of other events, and one place may have many events in a year. */
const atOnePlace = (few: Entry, many: Entry): Meeting | null => {
  const place = few.related.length < LEAST_AT_A_PLACE ? null : sharedPlace(few, many);
  const dates = place && overlapping(few, many, MONTH);
  return place && dates && { dates, place: place.name, isAlike: false };
};

const underAlikeTitles = (few: Entry, many: Entry): Meeting | null => {
  const similarity = compareTitles(few, many);
  if (few.related.length === 0) {
    const place = similarity < ALIKE_THERE ? null : sharedPlace(few, many);
    const days = sharedDays(few, many);
    return place && days.length > 0 && overlapping(few, many, 1)
      ? { dates: days, place: place.name, isAlike: true }
      : null;
  }
  if (similarity < ALIKE || few.related.length < LEAST_AT_A_PLACE || few.related.length < many.related.length)
    return null;
  const dates = overlapping(few, many, YEAR);
  return dates && { dates, place: null, isAlike: true };
};

const sharedPlace = (a: Entry, b: Entry): Entry['places'][number] | null =>
  a.places.find((x) => b.places.some((y) => areSamePlace(x, y))) ?? null;

/**
 * Two dates that overlap, of which one is as narrow as that, in days, and the other a year or less; null if there are none, or if two of
 * the dates, or numbers or countries in the titles, contradict each other.
 */
const overlapping = (a: Entry, b: Entry, narrowest: number): readonly string[] | null => {
  if ([compareNumbers, compareNamedCountries].some((compare) => (compare(a, b)?.weight ?? 0) < 0)) return null;
  const pairs = a.dates.flatMap((x) => b.dates.map((y) => [x, y] as const));
  if (!pairs.every(([x, y]) => possiblyOverlaps(x, windowOf(y)))) return null;
  const close = pairs.find(([x, y]) => {
    const [narrow = Infinity, wide = Infinity] = [dateWidth(x), dateWidth(y)].sort((p, q) => p - q);
    return narrow <= narrowest && wide <= YEAR;
  });
  return close ? [...new Set(close.map(({ edtf }) => edtf))] : null;
};

const keysOf = (entry: Entry): Set<string> => {
  const { kind, dates, places } = entry;
  const days = daysOf(entry);
  const years = dates.flatMap(({ earliest, latest }) =>
    [earliest?.slice(0, 4) ?? [], latest?.slice(0, 4) ?? []].flat(),
  );
  const words = places.flatMap(({ name }) => contentWords(name));
  const others = entry.related.length < LEAST_AT_A_PLACE ? [] : [entry.related.toSorted().join()];
  return new Set([
    ...days.map((day) => `${kind} ${day}`),
    ...years.flatMap((year) => [...words, ...others].map((what) => `${kind} ${year} ${what}`)),
  ]);
};

/** The dates that are a single day, and certain. */
const daysOf = ({ dates }: Entry): readonly string[] => [
  ...new Set(dates.flatMap(({ edtf, earliest }) => (edtf === earliest ? edtf : []))),
];

const sharedDays = (a: Entry, b: Entry): readonly string[] => {
  const others = daysOf(b);
  return daysOf(a).filter((day) => others.includes(day));
};

const belongTogether = (a: Entry, b: Entry): boolean =>
  a.partOf === b.key || b.partOf === a.key || (a.partOf !== null && a.partOf === b.partOf);
