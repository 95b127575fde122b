import type { EventName, NameUnit } from './event-names.ts';
import type { Unit } from './units.ts';

/** How much of the name of an event a sentence has, and where. */
export interface Fit {
  name: EventName;
  /** The units that are there, each with the index of the unit of the sentence that says it, and how well. */
  found: readonly Found[];
  missing: readonly NameUnit[];
  /** Of all units of the name by their importance, from 0 to 1. */
  share: number;
  /** In bits: how rare it is that these words are together by chance. */
  information: number;
  /** The indexes of the first and of the last word; of the first and last country if it has none. */
  from: number;
  to: number;
}

export interface Found {
  unit: NameUnit;
  at: number;
  share: number;
  key: string;
}

/** The most that all words can say. */
const MOST = 15;

/** What is taken away for words that are apart: they may be of other names. */
const SCATTERED = 0.4;
const MOST_SCATTERED = 5;

/** What it adds that the sentence has a name of several words as it is. */
const WHOLE = 2.5;

/** What it adds that a word follows on the one before it. */
const IN_ORDER = 0.1;

/** The same if only its countries or actors are elsewhere. */
const WHOLE_BUT_ACTORS = 1.5;

/** What the words that are missing take away. */
const MISSING = 6;

/** A country or an actor need not be beside the other words, but says less for them where it is far away. */
const NEAR = 3;
const FAR = 9;
const FARTHER = { beside: 1, near: 0.85, far: 0.5 };

const IMPORTANCE: Readonly<Record<NameUnit['kind'], number>> = {
  COUNTRY: 0.8,
  ACTOR: 1.2,
  NUMBER: 0.5,
  WORD: 1.2,
  GENERIC: 0.6,
};

/**
 * How well a country is said that the whole text is about; or a person, where leaders are spoken of, and what that says, in bits.
 * "The two leaders" are the two of the name.
 */
const IMPLIED = { share: 0.6, bits: 1 };
const BOTH_IMPLIED = { share: 0.9, bits: 2 };

interface Known {
  bitsOf: (key: string) => number;
  topics: ReadonlySet<string>;
}

/** What a unit is of a name: less if many names have it. */
export const weightOf = ({ kind, rarity }: NameUnit): number => IMPORTANCE[kind] * (0.5 + rarity / 2);

/** Finds the parts of a sentence that have most of a name, the best first; none overlap. */
export const fitName = (name: EventName, sentence: readonly Unit[], { bitsOf, topics }: Known): Fit[] => {
  const places = name.units.map((unit) => placesOf(unit, sentence, bitsOf));
  const words = name.units.flatMap((unit, index) => (isNear(unit) ? (places[index] ?? []).map(({ at }) => at) : []));
  const ends = [...new Set(words)].sort((a, b) => a - b).slice(0, MOST_ENDS);
  const others = places.flatMap((each) => each.map(({ at }) => at));
  if (others.length === 0) return [];
  const ranges =
    ends.length > 0
      ? ends.flatMap((from, index) => ends.slice(index, index + MOST_WIDE).map((to): [number, number] => [from, to]))
      : [[Math.min(...others), Math.max(...others)] as [number, number]];
  const isPair = name.units.filter(({ kind }) => kind === 'ACTOR').length === 2 && sentence.some(isOfTwoLeaders);
  const implied = isPair ? BOTH_IMPLIED : IMPLIED;
  const fits = ranges.flatMap(([from, to]) => fitWithin(name, places, { from, to, topics, implied }) ?? []);
  const best: Fit[] = [];
  for (const fit of fits.sort((a, b) => worthOf(b) - worthOf(a))) {
    if (best.length >= MOST_FITS) break;
    if (best.every(({ from, to }) => to < fit.from || from > fit.to)) best.push(fit);
  }
  return best;
};

/** A sentence may name an event, and others like it, several times. */
const MOST_FITS = 4;
const MOST_ENDS = 40;
const MOST_WIDE = 12;

/** What the words say for an event, in bits. */
export const worthOf = ({ information, share }: Fit): number => information - (1 - share) * MISSING;

interface Place {
  at: number;
  share: number;
  key: string;
  bits: number;
}

/** Where a sentence has a unit of a name. */
const placesOf = (unit: NameUnit, sentence: readonly Unit[], bitsOf: (key: string) => number): Place[] =>
  sentence.flatMap(({ keys }, at) => {
    let best: Place | null = null;
    for (const [key, share] of unit.keys) {
      if (unit.kind === 'ACTOR' && key.startsWith('@') && !isLeader(sentence, at)) continue;
      const both = share * (keys.get(key) ?? 0);
      if (both > 0 && (!best || both > best.share)) best = { at, share: both, key, bits: both * bitsOf(key) };
    }
    return best ?? [];
  });

/** Whether a country is next to a word for who leads it: "the American president". */
const isLeader = (sentence: readonly Unit[], at: number): boolean =>
  [at - 1, at + 1].some((beside) => sentence[beside]?.keys.has(':leaders'));

const isNear = ({ kind }: NameUnit): boolean => kind !== 'COUNTRY' && kind !== 'ACTOR';

/** Whether it is a country that the text is about, or a person where leaders are spoken of. */
export const isTopic = ({ kind, keys }: NameUnit, topics: ReadonlySet<string>): boolean => {
  const sign = kind === 'COUNTRY' ? '@' : kind === 'ACTOR' ? '~' : null;
  return sign !== null && [...keys.keys()].some((key) => key.startsWith(sign) && topics.has(key));
};

/** Whether the leader is named with "two" or "both" before. */
const isOfTwoLeaders = ({ keys }: Unit, at: number, sentence: readonly Unit[]): boolean =>
  keys.has(':leaders') && ['both', 'two', '#2'].some((two) => sentence[at - 1]?.keys.has(two));

interface Range {
  from: number;
  to: number;
  topics: ReadonlySet<string>;
  implied: typeof IMPLIED;
}

const fitWithin = (
  name: EventName,
  places: readonly (readonly Place[])[],
  { from, to, topics, implied: weight }: Range,
): Fit | null => {
  const used = new Set<number>();
  const found: (Found & { bits: number })[] = [];
  const missing: NameUnit[] = [];
  for (const [index, unit] of name.units.entries()) {
    const here = (places[index] ?? []).filter(({ at }) => at >= from && at <= to);
    const all = here.length > 0 || isNear(unit) ? here : (places[index] ?? []);
    const far = ({ at }: Place) => Math.max(0, from - at, at - to);
    const place = [...all].sort(
      (a, b) => b.share - a.share || Number(used.has(a.at)) - Number(used.has(b.at)) || far(a) - far(b),
    )[0];
    if (!place) missing.push(unit);
    else {
      const away = Math.max(0, from - place.at, place.at - to);
      const said = away <= NEAR ? FARTHER.beside : away <= FAR ? FARTHER.near : FARTHER.far;
      // A word of a sentence says one thing once, but a compound may say two.
      const bits = place.bits * said * (used.has(place.at) ? 0.7 : 1);
      used.add(place.at);
      found.push({
        unit,
        ...place,
        share: Math.max(place.share * said, isTopic(unit, topics) ? IMPLIED.share : 0),
        bits,
      });
    }
  }
  if (found.length === 0) return null;
  const total = name.units.reduce((sum, unit) => sum + weightOf(unit), 0);
  const implied = missing.filter((unit) => isTopic(unit, topics));
  const there =
    found.reduce((sum, { unit, share }) => sum + weightOf(unit) * share, 0) +
    implied.reduce((sum, unit) => sum + weightOf(unit) * (unit.kind === 'ACTOR' ? weight : IMPLIED).share, 0);
  const near = new Set(found.filter(({ unit }) => isNear(unit)).map(({ at }) => at));
  const width = to - from + 1;
  const wide = width - (2 * Math.max(near.size, 1) + 3);
  const isWhole =
    missing.length === 0 && name.units.length > 1 && new Set(found.map(({ at }) => at)).size === spread(found);
  const isSaid = missing.every((unit) => !isNear(unit)) && near.size > 1 && near.size === width;
  const information =
    Math.min(
      MOST,
      found.reduce((sum, { bits }) => sum + bits, 0),
    ) -
    (wide > 0 ? Math.min(MOST_SCATTERED, wide * SCATTERED) : 0) +
    (isWhole ? WHOLE : isSaid ? WHOLE_BUT_ACTORS : 0) +
    weight.bits * implied.filter(({ kind }) => kind === 'ACTOR').length +
    IN_ORDER * found.filter(({ at }, index) => at === (found[index - 1]?.at ?? -1) + 1).length;
  return { name, found, missing, share: there / total, information, from, to };
};

const spread = (found: readonly Found[]): number => {
  const all = found.map(({ at }) => at);
  return Math.max(...all) - Math.min(...all) + 1;
};

/** Whether two units of names may be the same. */
export const isUnitIn = (a: NameUnit, b: NameUnit): boolean => [...a.keys.keys()].some((key) => b.keys.has(key));
