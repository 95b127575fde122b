import { compareText, contentWords, isCjk } from '../../model/compare-text.ts';
import { findCountry } from '../../model/countries/country.ts';
import { possiblyOverlaps, windowOf, within } from '../../model/dates/date-window.ts';
import { type EdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import { formatName, parseName, parseSameAs } from '../../model/identity/name.ts';
import { isExternalId } from '../../model/registers/entry.ts';
import type { Name, NameReader, NameWords } from '../../model/registers/name.ts';
import { similarWords } from '../duplicates/compare-names.ts';
import type { Listing } from './listing.ts';

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

/** What somebody looks for. */
interface Query {
  /** The external id; null if the text is none. */
  id: string | null;
  /** A reference, or the alpha-3 code of a country. */
  ref: string | null;
  /** A day, a month, a year or a span in which an event is. */
  date: EdtfDate | null;
  /** Words of a name. */
  words: Name | null;
}

/** What a text asks for: an external id, or words, of which all may be a code or a reference, and one may be a date. */
const parseQuery = (text: string, readName: NameReader): Query => {
  const found: Query = { id: null, ref: null, date: null, words: null };
  const typed = /^(?:Country|Organization|Person|Grouping|Event|Issue|Instrument):(\S+)$/.exec(text)?.[1];
  if (typed === undefined && isExternalId(text) && !/\s/.test(text) && !parseDate(text)) {
    const parsed = parseSameAs(text);
    return { ...found, id: parsed.kind === 'external' ? parsed.id : text };
  }
  const tokens = (typed ?? text).split(/\s+/).filter(Boolean);
  const date = tokens.map(parseDate).find((parsed) => parsed !== null) ?? null;
  // A year beside words may be a part of a name, which says more than that something was in that year.
  const isDate = (token: string) => parseDate(token) !== null && (tokens.length === 1 || !/^\d{4}$/.test(token));
  const words = tokens.filter((token) => !isDate(token)).join(' ');
  return {
    ...found,
    ref: tokens.length === 1 ? toRef(tokens[0] as string) : null,
    date: tokens.some(isDate) ? date : null,
    words: words === '' ? null : readName(words, 'TEXT'),
  };
};

const parseDate = (token: string): EdtfDate | null => {
  if (!/^[[{.]*\d{2}/.test(token)) return null;
  const parsed = parseEdtf(token);
  return parsed.ok ? parsed.date : null;
};

const toRef = (token: string): string | null => {
  const country = token.length <= 3 ? findCountry(token) : undefined;
  if (country) return country.alpha3;
  const name = parseName(token);
  return name && formatName(name);
};

/** The words of a name as they are written, and as they are compared when countries have one name each. */
interface Readings {
  written: readonly string[];
  /** Without spaces. */
  joined: string;
  compared: readonly NameWords[];
}

const readingsOf = ({ text, readings }: Name): Readings => {
  const written = contentWords(text);
  return { written, joined: written.join(''), compared: readings };
};

/** How often a word occurs in names decides how much it says. */
type WeightOf = (word: string) => number;

/** How well a name matches words that somebody looks for, from 0 to 1: how many of the words it has, then how many others. */
const matchWords = (query: Readings, name: Readings, weightOf: WeightOf): number => {
  if (query.joined === name.joined) return 1;
  let best = matchLists(query.written, name.written, weightOf);
  const [asked] = query.compared;
  if (asked)
    for (const reading of name.compared) best = Math.max(best, matchLists(listOf(asked), listOf(reading), weightOf));
  // In Chinese, Japanese and Korean, where words are not separated, a part of a name is a part of its text.
  if (isCjk(query.joined) && name.joined.includes(query.joined))
    best = Math.max(best, toScore(1, query.joined.length / name.joined.length));
  return best;
};

const listOf = ({ words, years, numbers }: NameWords): string[] => [...new Set([...words, ...years, ...numbers])];

const matchLists = (asked: readonly string[], has: readonly string[], weightOf: WeightOf): number => {
  let total = 0;
  let matched = 0;
  const used = new Set<string>();
  for (const [index, word] of asked.entries()) {
    const weight = weightOf(word);
    total += weight;
    let best = 0;
    let found = '';
    for (const other of has) {
      if (used.has(other)) continue;
      const similarity = similarityOf(word, other, index === asked.length - 1);
      if (similarity > best) [best, found] = [similarity, other];
    }
    if (best === 0) continue;
    used.add(found);
    matched += best * weight;
  }
  if (matched === 0) return 0;
  return toScore(matched / total, used.size / has.length);
};

/** Of two names that have all the words, the one with fewer others is better. */
const toScore = (ofQuery: number, ofName: number): number => ofQuery * (0.8 + 0.19 * Math.min(1, ofName));

/** The same word, the beginning of one, or a misspelling. */
const similarityOf = (asked: string, word: string, isLast: boolean): number => {
  if (asked === word) return 1;
  if (asked.length >= (isLast ? 2 : 3) && word.startsWith(asked) && !word.startsWith('@')) return 0.8;
  return asked.length > 1 && word.length > 1 ? 0.9 * similarWords(asked, word) : 0;
};
