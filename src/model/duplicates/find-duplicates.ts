import type { RegisterType } from '../node-types.ts';
import { findCandidates } from './candidates.ts';
import { findDeclared } from './declared.ts';
import type { Entry } from './entry.ts';
import { type Score, scoreEntries } from './score.ts';

/** Two entries that may be the same. The second is the one in which a curator declares it. */
export interface Duplicate extends Score {
  entries: readonly [Entry, Entry];
}

export interface Duplicates {
  /** The best first. */
  pairs: readonly Duplicate[];
  /** How many there are with the least score or a better one; more than `pairs` has if a limit was given. */
  found: number;
  /** How many pairs were compared. */
  compared: number;
  /** At most so many pairs have something in common and were not compared, because too many others have it too. */
  skipped: number;
}

export interface DuplicatesQuery {
  /** The least score. */
  least: number;
  /** All types if omitted. */
  types?: readonly RegisterType[] | undefined;
  /** The greatest number of pairs. */
  limit: number;
}

/** Of the pairs that tests are calibrated on, none with this score or a better one is wrong. */
export const CERTAIN_SCORE = 0.8;

/** Finds the pairs of entries that may be the same and are not declared to be. */
export const findDuplicates = (all: readonly Entry[], { least, types, limit }: DuplicatesQuery): Duplicates => {
  const declared = findDeclared(all);
  const toCanonical = (entry: Entry): Entry => ({
    ...entry,
    partOf: entry.partOf === null ? null : declared.keyOf(entry.partOf),
    related: [...new Set(entry.related.map(declared.keyOf))],
  });
  const entries = all.filter(({ type }) => types?.includes(type) ?? true).map(toCanonical);
  const candidates = findCandidates(entries);
  const isPart = (a: Entry, b: Entry) => a.partOf === declared.keyOf(b.key) || b.partOf === declared.keyOf(a.key);

  let pairs: Duplicate[] = [];
  let found = 0;
  let compared = 0;
  for (const [index, a] of entries.entries())
    for (const other of candidates.of(index)) {
      const b = entries[other] as Entry;
      if (a.key === b.key || declared.areSame(a, b) || isPart(a, b)) continue;
      compared += 1;
      const score = scoreEntries(a, b, least);
      if (!score) continue;
      found += 1;
      pairs.push({ ...score, entries: [a, b] });
      // A list that is cut now and then has a bounded length.
      if (pairs.length >= 2 * limit + 1000) pairs = best(pairs, limit);
    }
  const skipped = Math.min(candidates.skipped(), countPairs(entries) - compared);
  return { pairs: best(pairs, limit), found, compared, skipped };
};

/** How many pairs of one type there are. */
const countPairs = (entries: readonly Entry[]): number => {
  const sizes = new Map<RegisterType, number>();
  for (const { type } of entries) sizes.set(type, (sizes.get(type) ?? 0) + 1);
  return [...sizes.values()].reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0);
};

const best = (pairs: readonly Duplicate[], limit: number): Duplicate[] =>
  [...pairs].sort((a, b) => b.score - a.score || (titleOf(a) < titleOf(b) ? -1 : 1)).slice(0, limit);

const titleOf = ({ entries: [a, b] }: Duplicate): string => `${a.title} ${a.ref} ${b.ref}`;
