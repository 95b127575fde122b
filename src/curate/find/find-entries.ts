import { compareText } from '../../model/compare-text.ts';
import { possiblyOverlaps, windowOf, within } from '../../model/dates/date-window.ts';
import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { NameReader } from '../../model/registers/name.ts';
import type { Listing } from './listing.ts';
import { matchWords, type Readings, readingsOf, type WeightOf } from './match-words.ts';
import { parseQuery, type Query } from './query.ts';

export interface Found {
  listing: Listing;
  /** From 0 to 1; 1 for a code, a reference, an external id or a whole name. */
  score: number;
}

export interface Finding {
  /** The best first. */
  found: readonly Found[];
  /** The nearest of the others, if nothing was found. */
  nearest: Listing | null;
}

/** The words of all names as they are compared, for suggestions. */
export const wordsOf = (listings: readonly Listing[]): Set<string> =>
  new Set(listings.flatMap(({ names }) => names.flatMap((name) => readingsOf(name).written)));

/** Names that match less well are not what is meant. */
const LEAST = 0.55;

/** Finds entries by words of their names, by reference, code, external id, or by date. */
export const findEntries = (listings: readonly Listing[], text: string, readName: NameReader): Finding => {
  const query = parseQuery(text, readName);
  const words = query.words && readingsOf(query.words);
  const readings = new Map(listings.map((listing) => [listing, listing.names.map(readingsOf)]));
  const weightOf = createWeights(readings.values());
  const scored = listings
    .map((listing) => ({ listing, score: scoreOf(listing, readings.get(listing) ?? [], query, words, weightOf) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareFound(a.listing, b.listing));
  // The letters of a country code begin many words.
  const least = listings.some(({ type, ref }) => type === 'Country' && ref === query.ref) ? 1 : LEAST;
  const found = scored.filter(({ score }) => score >= least);
  return { found, nearest: found.length > 0 ? null : (scored[0]?.listing ?? null) };
};

/** What more briefs use comes first; then events by date, and all by title. */
const compareFound = (a: Listing, b: Listing): number =>
  b.briefs.length - a.briefs.length ||
  compareText(a.dates[0]?.earliest ?? '~', b.dates[0]?.earliest ?? '~') ||
  compareText(a.title, b.title) ||
  compareText(a.ref, b.ref);

const scoreOf = (
  listing: Listing,
  names: readonly Readings[],
  { id, ref, date }: Query,
  words: Readings | null,
  weightOf: WeightOf,
): number => {
  if (id !== null) return listing.sameAs.includes(id) ? 1 : 0;
  if (ref !== null && (listing.ref === ref || listing.ref.endsWith(`/${ref}`))) return 1;
  const fit = date ? Math.max(0, ...listing.dates.map((other) => fitOf(other, date))) : 1;
  if (fit === 0 || !words) return fit;
  const best = names.reduce((most, name) => Math.max(most, matchWords(words, name, weightOf)), 0);
  return Math.round(best * fit * 100) / 100;
};

/** How well the date of an event fits: it is wholly within the other, or only may have a day in it. */
const fitOf = (event: EdtfDate, date: EdtfDate): number => {
  if (event.earliest === null && event.latest === null) return 0;
  const window = windowOf(date);
  if (within(event, window)) return 1;
  return possiblyOverlaps(event, window) ? 0.8 : 0;
};

/** A word that many entries have says little: from 1 for one that only one has, to 0.2. */
const createWeights = (all: Iterable<readonly Readings[]>): WeightOf => {
  const counts = new Map<string, number>();
  let entries = 1;
  for (const names of all) {
    entries += 1;
    const words = new Set(
      names.flatMap(({ written, compared }) => [...written, ...compared.flatMap((r) => [...r.words])]),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.max(0.2, 1 - Math.log(counts.get(word) ?? 1) / Math.log(entries));
};
