import { contentWords } from '../../model/compare-text.ts';
import type { RegisterType } from '../../model/node-types.ts';
import { type Comparison, type Evidence, evidence } from '../../model/registers/compare-dates.ts';
import { type Entry, titleWords, uniqueScheme } from '../../model/registers/entry.ts';
import type { NameWords } from '../../model/registers/name.ts';
import type { PlaceValue } from '../../model/rows/statement.ts';
import { EVENT_KIND, type EventKind } from '../../model/vocabulary/events.ts';

/** Compares external ids. */
export const compareIds: Comparison = (a, b) => {
  const shared = a.ids.find((id) => b.ids.includes(id));
  if (shared) return evidence(uniqueScheme(shared) ? 12 : 8, `the same external id: ${shared}`);
  for (const id of a.ids) {
    const scheme = uniqueScheme(id);
    const other = scheme === null ? undefined : b.ids.find((candidate) => uniqueScheme(candidate) === scheme);
    if (other) return evidence(-10, `but other external ids: ${id} and ${other}`);
  }
  return null;
};

/** Compares kinds. Kinds of events that PLOVER codes as one type, such as meetings, are easily confused. */
export const compareKinds: Comparison = (a, b) => {
  if (a.kind === null || b.kind === null) return null;
  if (a.kind === b.kind) return evidence(a.type === 'Event' ? 1 : 0.5, `the same kind: ${a.kind}`);
  if (a.type !== 'Event') return evidence(-1.5, `but other kinds: ${a.kind} and ${b.kind}`);
  const type = ploverType(a.kind);
  return type !== null && type === ploverType(b.kind) ? null : evidence(-4, `but other kinds: ${a.kind} and ${b.kind}`);
};

const ploverType = (kind: string): string | null => EVENT_KIND[kind as EventKind].plover?.type ?? null;

/** Compares the countries that actors belong to. */
export const compareCountries: Comparison = (a, b) => {
  if (a.country === null || b.country === null) return null;
  return a.country === b.country
    ? evidence(1.5, `the same country: ${a.country}`)
    : evidence(-5, `but other countries: ${a.country} and ${b.country}`);
};

/** Compares the places of events: the closest of those that mentions and outside sources give. */
export const comparePlaces: Comparison = (a, b) => {
  const pairs = a.places.flatMap((x) => b.places.map((y) => ({ x, y })));
  const [first] = pairs;
  if (!first) return null;
  const same = pairs.find(({ x, y }) => areSamePlace(x, y));
  if (same) return evidence(1.5, `the same place: ${same.x.name}`);
  const { x, y } = first;
  const reason = `but other places: ${x.name} and ${y.name}`;
  return pairs.some(({ x, y }) => !x.country || !y.country || x.country === y.country)
    ? evidence(-1, reason)
    : evidence(-3, reason);
};

/** "Seoul" and "Seoul, South Korea" are the same place. */
export const areSamePlace = (x: PlaceValue, y: PlaceValue): boolean => {
  if (x.country && y.country && x.country !== y.country) return false;
  const [few, many] = [contentWords(x.name), contentWords(y.name)].sort((p, q) => p.length - q.length) as [
    string[],
    string[],
  ];
  return few.every((word) => many.includes(word));
};

/** The actors by which an entry is recognized, and the weights of sharing most of them, fewer, and none. */
const RELATED: { [Type in RegisterType]?: { called: string; most: number; fewer: number; none: number } } = {
  Event: { called: 'participants', most: 2.5, fewer: 0.5, none: -2 },
  Grouping: { called: 'members', most: 2, fewer: 0.5, none: -2 },
  Person: { called: 'organizations', most: 2.5, fewer: 2.5, none: -1.5 },
  Instrument: { called: 'jurisdictions', most: 1.5, fewer: 1.5, none: -5 },
};

/** Compares participants of events, members of groupings and organizations of people, as briefs name them, and jurisdictions. */
export const compareRelated: Comparison = (a, b) => {
  const related = RELATED[a.type];
  const total = Math.min(a.related.length, b.related.length);
  if (!related || total === 0) return null;
  const { called, most, fewer, none } = related;
  const shared = a.related.filter((key) => b.related.includes(key)).length;
  if (shared === 0) return evidence(none, `but no ${called} in common`);
  const reason = `shares ${shared} of ${total} ${total === 1 ? called.slice(0, -1) : called}`;
  return evidence(total === 1 || shared * 2 > total ? most : fewer, reason);
};

/** Compares what the entries are parts of. */
export const compareWholes: Comparison = (a, b) => {
  if (a.partOf === null || b.partOf === null) return null;
  const [x, y] = [a.partOf, b.partOf].map((key) => key.slice(key.indexOf(':') + 1));
  return x === y ? evidence(1.5, `parts of the same: ${x}`) : evidence(-1, `but parts of others: ${x} and ${y}`);
};

const OTHER_NUMBERS = -8;
const OTHER_COUNTRIES = -4;

/** The titles have other numbers or years: First and Second, 2023 and 2024. */
export const compareNumbers: Comparison = (a, b) =>
  compareParts(a, b, OTHER_NUMBERS, 'numbers', ({ numbers }) => numbers) ??
  compareParts(a, b, OTHER_NUMBERS, 'years', ({ years }) => years);

/** The titles name other countries. */
export const compareNamedCountries: Comparison = (a, b) =>
  // Jordan may be the name of a person.
  a.type === 'Person'
    ? null
    : compareParts(a, b, OTHER_COUNTRIES, 'countries', ({ words }) =>
        [...words].filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
      );

/** What speaks against two entries if the title of each has a part that the other's lacks. */
const compareParts = (
  a: Entry,
  b: Entry,
  weight: number,
  called: string,
  partsOf: (title: NameWords) => Iterable<string>,
): Evidence | null => {
  const [x, y] = [[...partsOf(titleWords(a))], [...partsOf(titleWords(b))]];
  if (x.every((part) => y.includes(part)) || y.every((part) => x.includes(part))) return null;
  return evidence(weight, `but other ${called}: ${x.join(', ')} and ${y.join(', ')}`);
};

/** How much of the most similar names of two events is the same, from 0 to 1: the words that both have, of all words. */
export const compareTitles = (a: Entry, b: Entry): number => {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return Math.max(0, ...words.flatMap((x) => others.map((y) => share(x, y))));
};

const wordsOf = ({ names }: Entry): NameWords['words'][] =>
  names.flatMap(({ readings }) => readings.map(({ words }) => words));

const share = (a: NameWords['words'], b: NameWords['words']): number => {
  const left = new Set(b);
  for (const word of a) {
    const found = left.has(word) ? word : [...left].find((other) => isForm(word, other));
    if (found !== undefined) left.delete(found);
  }
  const shared = b.size - left.size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

/** A word with an ending of at most three letters, as "impeach" and "impeaches"; names of countries have none. */
const isForm = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && !short.startsWith('@') && long.length - short.length <= 3 && long.startsWith(short);
};
