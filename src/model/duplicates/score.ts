import type { Entry } from './entry.ts';
import { compareCountries } from './evidence/countries.ts';
import { compareDates } from './evidence/dates.ts';
import type { Comparison } from './evidence/evidence.ts';
import { compareIds } from './evidence/ids.ts';
import { compareKinds } from './evidence/kinds.ts';
import { compareAllNames } from './evidence/names.ts';
import { compareNativeNames } from './evidence/native-names.ts';
import { comparePlaces } from './evidence/places.ts';
import { compareRelated, compareWholes } from './evidence/related.ts';
import { compareNamedCountries, compareNumbers } from './evidence/titles.ts';

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
