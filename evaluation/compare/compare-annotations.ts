import { findCountry } from '../../src/model/countries/country.ts';
import { createExactMatcher } from '../../src/text/wording/contains-words.ts';
import { foldWords } from '../../src/text/wording/fold-words.ts';
import type { Annotations, OffsetRange } from './annotations.ts';
import { type Comparison, type Counts, compareManyToMany, compareOneToOne } from './count.ts';

/** What is measured, in the order in which it is printed. */
export const MEASURED = {
  paragraphs: 'Paragraphs with the same kind that overlap by half or more.',
  sentences: 'Sentences whose ends are both within two code points.',
  dates: 'Words that give a date, by overlap.',
  'dates with EDTF': 'The same, with the same EDTF.',
  countries: 'Countries that are named at all.',
  people: 'People whose drafted name is or contains the annotated one.',
  organizations: 'Organizations, likewise.',
  recommendations: 'Sentences that recommend something.',
  forecasts: 'Sentences that say what will or may come.',
  events: 'Sentences that report or announce an event.',
  'known events': 'Events of a register that the text is about.',
} as const;

export type Measured = keyof typeof MEASURED;

/** A thing that was compared, as a list of misses shows it. */
export interface Miss {
  /** Where it is; null if it has no single place. */
  place: OffsetRange | null;
  /** A code, a name, a kind or a date: never a sentence. */
  label: string;
}

export interface Result {
  measured: Measured;
  counts: Counts;
  missed: readonly Miss[];
  wrong: readonly Miss[];
}

const SENTENCE_TOLERANCE = 2;

const overlap = (a: OffsetRange, b: OffsetRange): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
export const isHalf = (a: OffsetRange, b: OffsetRange): boolean =>
  2 * overlap(a, b) >= Math.max(a[1] - a[0], b[1] - b[0]) && overlap(a, b) > 0;
const isNear = (a: OffsetRange, b: OffsetRange): boolean =>
  Math.abs(a[0] - b[0]) <= SENTENCE_TOLERANCE && Math.abs(a[1] - b[1]) <= SENTENCE_TOLERANCE;

interface Item {
  place: OffsetRange | null;
  label: string;
}
interface Placed extends Item {
  place: OffsetRange;
}

/** A list of each kind as items; undefined if it was not annotated. */
const READERS = {
  paragraphs: ({ paragraphs }: Annotations): Placed[] | undefined =>
    paragraphs?.map(([start, end, kind]) => ({ place: [start, end], label: kind })),
  sentences: ({ sentences }: Annotations): Placed[] | undefined =>
    sentences?.map((place) => ({ place, label: 'sentence' })),
  dates: ({ dates }: Annotations): Placed[] | undefined =>
    dates?.map(({ start, end, edtf }) => ({ place: [start, end], label: edtf })),
  countries: ({ countries }: Annotations): Item[] | undefined =>
    countries?.map(({ code }) => ({ place: null, label: findCountry(code)?.alpha3 ?? code })),
  people: ({ people }: Annotations): Item[] | undefined => people?.map(({ name }) => ({ place: null, label: name })),
  organizations: ({ organizations }: Annotations): Item[] | undefined =>
    organizations?.map(({ name }) => ({ place: null, label: name })),
  recommendations: ({ recommendations }: Annotations) => distinctSentences(recommendations, 'recommendation'),
  forecasts: ({ forecasts }: Annotations) => distinctSentences(forecasts, 'forecast'),
  events: ({ events }: Annotations) => distinctSentences(events, 'event'),
  'known events': ({ known }: Annotations): Item[] | undefined =>
    known && [...new Set(known.map(({ event }) => event))].map((label) => ({ place: null, label })),
};

const distinctSentences = (
  list: readonly { sentence: OffsetRange }[] | undefined,
  label: string,
): Placed[] | undefined =>
  list && [...new Map(list.map(({ sentence }) => [sentence.join('-'), { place: sentence, label }])).values()];

/** Compares what was drafted with gold annotations. Lists that either of them leaves out are not measured. */
export const compareAnnotations = (gold: Annotations, drafted: Annotations): Result[] => {
  const results: Result[] = [];
  const compare = <T extends Item>(
    measured: Measured,
    read: (annotations: Annotations) => T[] | undefined,
    how: typeof compareOneToOne,
    isMatch: (gold: T, drafted: T) => boolean,
  ): void => {
    const [expected, actual] = [read(gold), read(drafted)];
    if (expected && actual) results.push({ measured, ...(how(expected, actual, isMatch) as Comparison<Miss, Miss>) });
  };
  const bySentence = (a: Placed, b: Placed) => isHalf(a.place, b.place);
  compare('paragraphs', READERS.paragraphs, compareOneToOne, (a, b) => a.label === b.label && isHalf(a.place, b.place));
  compare('sentences', READERS.sentences, compareOneToOne, (a, b) => isNear(a.place, b.place));
  compare('dates', READERS.dates, compareOneToOne, (a, b) => overlap(a.place, b.place) > 0);
  compare(
    'dates with EDTF',
    READERS.dates,
    compareOneToOne,
    (a, b) => overlap(a.place, b.place) > 0 && a.label === b.label,
  );
  compare('countries', READERS.countries, compareOneToOne, (a, b) => a.label === b.label);
  const byName = (a: Item, b: Item) => createExactMatcher(a.label)(foldWords(b.label));
  compare('people', READERS.people, compareManyToMany, byName);
  compare('organizations', READERS.organizations, compareManyToMany, byName);
  compare('recommendations', READERS.recommendations, compareOneToOne, bySentence);
  compare('forecasts', READERS.forecasts, compareOneToOne, bySentence);
  compare('events', READERS.events, compareOneToOne, bySentence);
  compare('known events', READERS['known events'], compareOneToOne, (a, b) => a.label === b.label);
  return results;
};
