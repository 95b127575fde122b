import { append } from '../rows/lists.ts';
import { pairsInBlocks } from './candidates.ts';
import { findDeclared } from './declared.ts';
import type { Entry } from './entry.ts';

/** Two events of one kind on one day with the same participants. */
export interface Coinciding {
  entries: readonly [Entry, Entry];
  /** Dates to the day that both have, such as `2023-08-18`. */
  days: readonly string[];
  /** How many participants both have. */
  participants: number;
}

/** Fewer share many a day. */
const LEAST_PARTICIPANTS = 3;

/**
 * Finds events that are likely the same though their titles are not alike: of one kind, on one day, and all participants of one are
 * among at least three of the other. What is a part of the other, or of the same event, is not: such events share all of this. Only events
 * of one kind and one day are compared, and no more than `GREATEST_BLOCK` of these.
 */
export const findCoinciding = (all: readonly Entry[]): Coinciding[] => {
  const declared = findDeclared(all);
  const blocks = new Map<string, Dated[]>();
  for (const entry of all)
    if (entry.type === 'Event' && entry.related.length >= LEAST_PARTICIPANTS) {
      const days = daysOf(entry);
      for (const day of days) append(blocks, `${entry.kind} ${day}`, { entry, days });
    }
  const found = new Map<string, Coinciding>();
  for (const [{ entry: a, days }, { entry: b, days: others }] of pairsInBlocks(blocks.values())) {
    const [few, many] = a.related.length <= b.related.length ? [a, b] : [b, a];
    if (declared.areSame(a, b) || belongTogether(a, b)) continue;
    if (!few.related.every((actor) => many.related.includes(actor))) continue;
    const shared = days.filter((day) => others.includes(day));
    found.set(`${a.key} ${b.key}`, { entries: [a, b], days: shared, participants: few.related.length });
  }
  return [...found.values()];
};

interface Dated {
  entry: Entry;
  days: readonly string[];
}

/** The dates that are a single day, and certain. */
const daysOf = ({ dates }: Entry): readonly string[] => [
  ...new Set(dates.flatMap(({ edtf, earliest }) => (edtf === earliest ? edtf : []))),
];

const belongTogether = (a: Entry, b: Entry): boolean =>
  a.key === b.key || a.partOf === b.key || b.partOf === a.key || (a.partOf !== null && a.partOf === b.partOf);
