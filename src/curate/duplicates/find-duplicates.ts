import type { RegisterType } from '../../model/node-types.ts';
import { type Comparison, compareDates } from '../../model/registers/compare-dates.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { findCandidates } from './candidates.ts';
import {
  compareCountries,
  compareIds,
  compareKinds,
  compareNamedCountries,
  compareNumbers,
  comparePlaces,
  compareRelated,
  compareWholes,
} from './compare-facts.ts';
import { compareAllNames, compareNativeNames } from './compare-names.ts';
import { type Declared, findDeclared } from './declared.ts';

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
  /** Whether a pair is looked for; all are if omitted. */
  isSought?: (a: Entry, b: Entry) => boolean;
}

/** Of the pairs that tests are calibrated on, none with this score or a better one is wrong. */
export const CERTAIN_SCORE = 0.8;

/** Finds the pairs of entries that may be the same and are not declared to be. */
export const findDuplicates = (
  all: readonly Entry[],
  { least, types, limit, isSought }: DuplicatesQuery,
): Duplicates => {
  const declared = findDeclared(all);
  const entries = all.filter(({ type }) => types?.includes(type) ?? true).map((entry) => toCanonical(entry, declared));
  const candidates = findCandidates(entries);

  let pairs: Duplicate[] = [];
  let found = 0;
  let compared = 0;
  for (const [index, a] of entries.entries())
    for (const other of candidates.of(index)) {
      const b = entries[other] as Entry;
      if (isSought?.(a, b) === false || !mayBeSame(a, b, declared)) continue;
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

/** What an entry refers to, by one key for all entries that are declared the same. */
const toCanonical = (entry: Entry, declared: Declared): Entry => ({
  ...entry,
  partOf: entry.partOf === null ? null : declared.keyOf(entry.partOf),
  related: [...new Set(entry.related.map(declared.keyOf))],
});

/** Not where they are one entry, are declared the same, or one is a part of the other. */
const mayBeSame = (a: Entry, b: Entry, declared: Declared): boolean =>
  a.key !== b.key &&
  !declared.areSame(a, b) &&
  a.partOf !== declared.keyOf(b.key) &&
  b.partOf !== declared.keyOf(a.key);

/** Finds the entries that one may be the same as, and that are not declared to be, the best first. Each is the first of its pair. */
export const findDuplicatesOf = (entry: Entry, all: readonly Entry[], least: number): Duplicate[] => {
  const declared = findDeclared([entry, ...all]);
  // Candidates are later entries, so it comes first.
  const [first, ...others] = [entry, ...all.filter(({ type }) => type === entry.type)].map((other) =>
    toCanonical(other, declared),
  ) as [Entry, ...Entry[]];
  const indices = [...findCandidates([first, ...others]).of(0)];
  const pairs = indices.flatMap((index) => scorePair(others[index - 1] as Entry, first, declared, least));
  return best(pairs, pairs.length);
};

/** How likely two of these entries are the same; none if they cannot be, or are declared to be. */
export const scoreTwo = (a: Entry, b: Entry, all: readonly Entry[]): Duplicate | null => {
  const declared = findDeclared(all);
  return scorePair(toCanonical(a, declared), toCanonical(b, declared), declared, 0)[0] ?? null;
};

const scorePair = (a: Entry, b: Entry, declared: Declared, least: number): Duplicate[] => {
  const score = mayBeSame(a, b, declared) ? scoreEntries(a, b, least) : null;
  return score ? [{ ...score, entries: [a, b] }] : [];
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

/** How likely two entries are the same. */
export interface Score {
  /** From 0 to 1, with two decimals. */
  score: number;
  /** What speaks for it, the weightiest first, then what speaks against it. */
  reasons: readonly string[];
}

/** What two entries of one type are most likely: not the same. In bits, as the weights of all evidence. */
const PRIOR = -4;

/** What identifies an entry. */
const IDENTITY: readonly Comparison[] = [
  compareIds,
  compareAllNames,
  compareNumbers,
  compareNamedCountries,
  compareNativeNames,
];

/** What surrounds it. */
const CONTEXT: readonly Comparison[] = [
  compareKinds,
  compareCountries,
  compareDates,
  comparePlaces,
  compareRelated,
  compareWholes,
];

/** All parts of a summit share its date, its place and its participants, so together these weigh no more than this. */
const GREATEST_CONTEXT = 4;

/** The score of two entries of one type; null if it is below the least that is asked for. */
export const scoreEntries = (a: Entry, b: Entry, least: number): Score | null => {
  const identity = compare(IDENTITY, a, b);
  const identityWeight = sum(identity.map(({ weight }) => weight));
  if (toScore(PRIOR + identityWeight + GREATEST_CONTEXT) < least) return null;
  const context = compare(CONTEXT, a, b);
  const weights = context.map(({ weight }) => weight);
  const against = sum(weights.filter((weight) => weight < 0));
  const inFavour = Math.min(GREATEST_CONTEXT, sum(weights.filter((weight) => weight > 0)));
  const score = toScore(PRIOR + identityWeight + inFavour + against);
  if (score < least) return null;
  const found = [...identity, ...context].sort((x, y) => y.weight - x.weight);
  return { score, reasons: found.flatMap(({ reasons }) => reasons) };
};

const compare = (comparisons: readonly Comparison[], a: Entry, b: Entry) =>
  comparisons.flatMap((comparison) => comparison(a, b) ?? []);

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

/** The probability that has these bits of evidence, rounded. */
const toScore = (bits: number): number => Math.round(100 / (1 + 2 ** -bits)) / 100;
