import { timesOf } from '../../../model/registers/compare-dates.ts';
import { EVENT_KIND, type EventKind } from '../../../model/vocabulary/events.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { type DateFit, MONTH, YEAR } from './date-beside.ts';
import type { NamedEvent } from './event-names.ts';
import { type Fit, isTopic } from './fit-name.ts';
import type { Unit } from './units.ts';

/** What speaks for and against an event beside its name and its date, in bits. */

const OTHER_NUMBER = -10;
const NUMBER_MISSING = -2;
const OTHER_COUNTRY = -4;
const FURTHER_COUNTRY = -3;
const NEXT_COUNTRY = -20;
const OTHER_RANK = -5;
const NO_HAPPENING = -2;
const MOST_HAPPENINGS = -3;
const NO_HEAD = -1;
const SHARES_ACTORS = 0.6;
const CAME_LATER = -3;
const SAME_YEAR = 1;
const SEVERAL = -4;
const ONE = -10;
const POSSIBLE = -12;
const NO_ACTORS = -0.6;
const SAME_KIND = 1;
const OTHER_KIND = -0.5;

export interface Weighed {
  weight: number;
  reason: string;
}

/** Kinds that PLOVER codes as one type, such as meetings, are easily confused. */
export const compareKinds = (kinds: ReadonlySet<EventKind>, other: string | null): number => {
  if (other === null || other === 'OTHER' || kinds.size === 0) return 0;
  if (kinds.has(other as EventKind)) return SAME_KIND;
  const type = EVENT_KIND[other as EventKind].plover?.type;
  const isAlike = type !== undefined && [...kinds].some((kind) => EVENT_KIND[kind].plover?.type === type);
  return isAlike ? 0 : OTHER_KIND;
};

/** "Second" and "third" are others of a series, also if all other words are the same. */
export const compareNumbers = (fit: Fit, units: readonly Unit[], date: DateFit): Weighed[] => {
  const missing = fit.missing.filter(({ kind }) => kind === 'NUMBER');
  if (missing.length === 0) return [];
  const used = new Set(fit.found.map(({ at }) => at));
  const others = units
    .slice(Math.max(0, fit.from - 2), fit.to + 3)
    .filter((unit, index) => isNumber(unit) && !used.has(Math.max(0, fit.from - 2) + index));
  const reason = `but not "${missing.map(({ text }) => text).join(', ')}"`;
  if (others.length > 0) return [{ weight: OTHER_NUMBER, reason }];
  return date.weight >= YEAR ? [] : [{ weight: NUMBER_MISSING, reason }];
};

const isNumber = ({ keys }: Unit): boolean => [...keys.keys()].some((key) => key.startsWith('#'));

/** "The three countries" may be those of the name. */
const TOGETHER = ':trilateral';

/** Between countries that are named together there is " and " or less, in UTF-16 units. */
const BETWEEN = 5;

/** How many words away a country is still named with an event. */
const BESIDE = 6;

/** A meeting of others: a country of the name is missing, or a further one is named with the others. */
export const compareCountries = (fit: Fit, { units, topics }: AskedSentence, { entry }: NamedEvent): Weighed[] => {
  const named = [...fit.found.map(({ unit }) => unit), ...fit.missing].filter(({ kind }) => kind === 'COUNTRY');
  if (named.length < 2) return [];
  const missing = fit.missing.filter((unit) => unit.kind === 'COUNTRY' && !isTopic(unit, topics));
  const isTogether = units.some(({ keys }) => keys.has(TOGETHER));
  const countries = fit.found.filter(({ unit }) => unit.kind === 'COUNTRY').map(({ at }) => at);
  const beside = countries.filter((at) => at >= fit.from - BESIDE && at <= fit.to + BESIDE);
  const [from, to] = [Math.min(fit.from, ...beside), Math.max(fit.to, ...beside)];
  const known = new Set([
    ...named.flatMap(({ keys }) => [...keys.keys()]),
    ...entry.related.map((key) => key.replace(/^country:/, '@')),
    ...entry.places.flatMap(({ country }) => (country ? [`@${country}`] : [])),
  ]);
  const further = units
    .slice(from, to + 1)
    .flatMap(({ keys }, index) =>
      [...keys].flatMap(([key, share]) =>
        key.startsWith('@') && share === 1 && !known.has(key) ? [{ code: key.slice(1), at: from + index }] : [],
      ),
    );
  // "Norway, Chile and Peru" are three.
  const isBeside = (a: number, b: number) => (units[b]?.start ?? 0) - (units[a]?.end ?? 0) <= BETWEEN;
  const isNext = further.some(
    ({ at }) =>
      (countries.includes(at - 1) && isBeside(at - 1, at)) || (countries.includes(at + 1) && isBeside(at, at + 1)),
  );
  const isTwo = named.length === 2 && units.slice(fit.from, fit.to + 1).some(({ keys }) => keys.has(TOGETHER));
  return [
    ...(missing.length > 0 && !(isTogether && named.length === 3)
      ? [{ weight: OTHER_COUNTRY, reason: `but not ${missing.map(({ text }) => text).join(', ')}` }]
      : []),
    ...(further.length > 0
      ? [
          {
            weight: isNext ? NEXT_COUNTRY : FURTHER_COUNTRY,
            reason: `but also ${[...new Set(further.map(({ code }) => code))].join(', ')}`,
          },
        ]
      : []),
    ...(isTwo ? [{ weight: FURTHER_COUNTRY, reason: 'but of three countries' }] : []),
  ];
};

/** Words that say what happens are missing: a "missile" is not a launch, and "clean rivers" are no act. */
export const compareHappenings = (fit: Fit, date: DateFit): Weighed[] => {
  const missing = fit.missing.filter(({ keys }) => [...keys.keys()].some((key) => key.startsWith('=')));
  const head = fit.missing.filter(
    (unit) => unit === fit.name.units.at(-1) && [...unit.keys.keys()].some((key) => key.startsWith(':')),
  );
  const all = [...missing, ...head];
  if (all.length === 0) return [];
  const weight = Math.max(MOST_HAPPENINGS, missing.length * NO_HAPPENING) + head.length * NO_HEAD;
  return [
    {
      weight: weight * (date.weight >= MONTH ? 0.5 : 1),
      reason: `but not "${all.map(({ text }) => text).join(', ')}"`,
    },
  ];
};

const RANKS = new Set(['vice', 'deputy', 'former', 'stellve', 'vize']);

/** "Deputy ministers" are not ministers. */
export const compareRanks = (fit: Fit, units: readonly Unit[]): Weighed[] => {
  const isRank = ({ keys }: { keys: ReadonlyMap<string, number> }) => [...keys.keys()].some((key) => RANKS.has(key));
  if (fit.name.units.some(isRank)) return [];
  const ministers = fit.found.filter(({ unit }) => /^(?:minist|presid|secreta|chair|leader|premier)/i.test(unit.text));
  const isOther = ministers.some(({ at }) => units.slice(Math.max(0, at - 2), at).some(isRank));
  return isOther ? [{ weight: OTHER_RANK, reason: 'but of another rank' }] : [];
};

/** Compares those who are named with those whom other briefs name with the event. */
export const compareActors = ({ actors, capitals }: AskedSentence, { entry }: NamedEvent): Weighed[] => {
  if (entry.related.length === 0) return [];
  const shared = entry.related.filter((key) => actors.has(key) || capitals.has(key)).length;
  if (shared === 0 && actors.size === 0) return [];
  if (shared === 0) return [{ weight: NO_ACTORS, reason: 'but no participants in common' }];
  const isMost = shared * 2 > Math.min(entry.related.length, 4);
  return [
    {
      weight: isMost ? 2 * SHARES_ACTORS : SHARES_ACTORS,
      reason: `shares ${shared} of ${entry.related.length} participants`,
    },
  ];
};

/**
 * What came after the text was published may be announced in it, but then with its date. Where no date is next to its
 * words, an event of the year of the text is meant more often than others.
 */
export const compareTimes = ({ published }: AskedSentence, { entry }: NamedEvent, date: DateFit): Weighed[] => {
  if (published === null || date.weight >= YEAR) return [];
  const first = timesOf(entry).map(({ earliest }) => earliest);
  if (first.length === 0) return [];
  const isLater =
    entry.dates.length > 0 && first.every((day) => day !== null && day.slice(0, published.length) > published);
  if (isLater) return [{ weight: CAME_LATER, reason: 'but it came later' }];
  const isSameYear = date.date === null && first.every((day) => day?.slice(0, 4) === published.slice(0, 4));
  return isSameYear ? [{ weight: SAME_YEAR, reason: 'of the year of the text' }] : [];
};

/**
 * "Launches" are several, and what a brief calls "the launch" is one; the title of a series may be in the singular. "Fired a
 * missile" is a single launch.
 */
export const compareForms = ({ text, units }: AskedSentence, fit: Fit): Weighed[] => {
  const last = fit.found.find(({ unit }) => unit === fit.name.units.at(-1));
  const said = last && units[last.at];
  if (!last || !said || ![...last.unit.keys.keys()].some((key) => key.startsWith('='))) return [];
  const [named, word] = [last.unit.text.toLowerCase(), text.slice(said.start, said.end).toLowerCase()];
  const isSeveral = !fit.name.isOwn && [`${named}s`, `${named}es`].includes(word);
  if (isSeveral) return [{ weight: SEVERAL, reason: 'but the text speaks of several' }];
  const isOnce = /ed$/.test(word) && /(?:s|es)$/.test(named) && ONE_OF_IT.test(text.slice(said.end));
  return isOnce ? [{ weight: ONE, reason: 'but the text speaks of one' }] : [];
};

const ONE_OF_IT = /^ (?:a|an|another|one) /;

/**
 * What is to be detected, deterred or prevented has not happened: "to improve the detection of missile launches". A date of
 * its own says that it has.
 */
export const compareReality = ({ text, units }: AskedSentence, fit: Fit, date: DateFit): Weighed[] => {
  if (date.weight >= YEAR) return [];
  const isPossible = [fit.from, fit.to].some((at) => {
    const start = units[at]?.start ?? 0;
    return BEFORE_THE_POSSIBLE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  });
  return isPossible ? [{ weight: POSSIBLE, reason: 'but as something that may happen' }] : [];
};

const LONGEST_BEFORE = 100;

/** Verbs and nouns of watching for something and of keeping it from happening, and up to four words after them. */
const BEFORE_THE_POSSIBLE =
  /(?<!\p{L})(?:(?:to|can|could|would|will|and|or) (?:detect|deter|prevent|intercept|forestall|thwart)|(?:detection|assessment|deterrence|prevention|interception|warnings?|case|event|risk|danger) of|(?:defen[cs]e|protection) against|(?:Erkennung|Verhinderung|Verhütung|Gefahr|Risiko|Falle?) (?:von|der|des|eines|einer)|(?:Abwehr|Schutz) (?:von|vor|gegen))(?: [^\s,;:.()]+){0,3}\s*$/iu;
