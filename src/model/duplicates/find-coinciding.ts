import { append } from '../rows/lists.ts';
import { GREATEST_BLOCK } from './candidates.ts';
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
  const blocks = new Map<string, Entry[]>();
  for (const entry of all)
    if (entry.type === 'Event' && entry.related.length >= LEAST_PARTICIPANTS)
      for (const day of daysOf(entry)) append(blocks, `${entry.kind} ${day}`, entry);
  const found = new Map<string, Coinciding>();
  for (const block of blocks.values()) {
    if (block.length > GREATEST_BLOCK) continue;
    for (const [index, a] of block.entries())
      for (const b of block.slice(index + 1)) {
        const [few, many] = a.related.length <= b.related.length ? [a, b] : [b, a];
        if (declared.areSame(a, b) || belongTogether(a, b)) continue;
        if (!few.related.every((actor) => many.related.includes(actor))) continue;
        const days = daysOf(a).filter((day) => daysOf(b).includes(day));
        found.set(`${a.key} ${b.key}`, { entries: [a, b], days, participants: few.related.length });
      }
  }
  return [...found.values()];
};

/** The dates that are a single day. */
const daysOf = ({ dates }: Entry): readonly string[] => [
  ...new Set(dates.flatMap(({ edtf }) => (/^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : []))),
];

const belongTogether = (a: Entry, b: Entry): boolean =>
  a.key === b.key || a.partOf === b.key || b.partOf === a.key || (a.partOf !== null && a.partOf === b.partOf);
