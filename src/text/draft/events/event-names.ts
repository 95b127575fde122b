import type { Entry } from '../../../model/registers/entry.ts';
import { append } from '../../../model/rows/lists.ts';
import { isGeneric } from './generic-words.ts';
import type { UnitReader } from './read-units.ts';
import type { Keys, Unit } from './units.ts';

/** An event of a register with its names, as they are compared. */
export interface NamedEvent {
  entry: Entry;
  names: readonly EventName[];
}

export interface EventName {
  units: readonly NameUnit[];
  /** Whether the register has it; else a brief calls the event so, perhaps as vaguely as "the talks". */
  isOwn: boolean;
}

export type UnitKind = 'COUNTRY' | 'ACTOR' | 'NUMBER' | 'WORD' | 'GENERIC';

export interface NameUnit {
  text: string;
  keys: Keys;
  kind: UnitKind;
  /** From 0 to 1: how few names of the register have it. */
  rarity: number;
}

/** An event has few names; what lists hundreds is not compared with all of them. */
const MOST_NAMES = 12;
const MOST_UNITS = 24;

/** Words of a title that say little: a country that works to repair ties repairs them. */
const ATTEMPTS: ReadonlySet<string> = new Set(['works', 'attempts', 'aims', 'continues']);

/** How many events a sentence is compared with. */
const MOST_CANDIDATES = 60;

/** The most that one word can say, in bits. */
const MOST_OF_WORD = 5;

export interface EventNames {
  /** The events that share something with a sentence; those that share what is rarest first. */
  candidates(sentence: readonly Unit[]): NamedEvent[];
  /** How rare it is, in bits, that a name and a sentence have a key in common by chance. */
  bitsOf(key: string): number;
}

/** Reads the names of events; `sentences` are those of the text, by which a frequent word is known to say little. */
export const readEventNames = (
  entries: readonly Entry[],
  readUnits: UnitReader,
  sentences: readonly (readonly Unit[])[],
): EventNames => {
  const events = entries.map(
    (entry): NamedEvent => ({
      entry,
      names: entry.names.slice(0, MOST_NAMES).flatMap(({ text, origin }) => {
        const units = readUnits(text)
          .slice(0, MOST_UNITS)
          .map((unit) => toNameUnit(text, unit))
          .filter((unit, _, all) => all.length === 1 || !ATTEMPTS.has(unit.text.toLowerCase()));
        return units.length === 0 ? [] : [{ units, isOwn: origin !== 'TEXT' }];
      }),
    }),
  );
  const byKey = new Map<string, number[]>();
  for (const [index, { names }] of events.entries())
    for (const key of new Set(names.flatMap(({ units }) => units.flatMap(({ keys }) => [...keys.keys()]))))
      append(byKey, key, index);
  const registerBits = (key: string): number =>
    Math.log2((Math.max(60, events.length) + 1) / ((byKey.get(key)?.length ?? 0) + 0.5));
  for (const { names } of events)
    for (const { units } of names)
      for (const unit of units) {
        const own = [...unit.keys].filter(([, share]) => share > 0.9).map(([key]) => registerBits(key));
        unit.rarity = Math.min(1, Math.max(0, ...own) / MOST_OF_WORD);
      }
  const inText = new Map<string, number>();
  for (const sentence of sentences)
    for (const key of new Set(sentence.flatMap(({ keys }) => [...keys.keys()])))
      inText.set(key, (inText.get(key) ?? 0) + 1);

  return {
    candidates(sentence) {
      const weights = new Map<number, number>();
      for (const key of new Set(sentence.flatMap(({ keys }) => [...keys.keys()]))) {
        const found = byKey.get(key) ?? [];
        for (const index of found) weights.set(index, (weights.get(index) ?? 0) + 1 / found.length);
      }
      return [...weights]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, MOST_CANDIDATES)
        .map(([index]) => events[index] as NamedEvent);
    },
    bitsOf(key) {
      const text = Math.log2((Math.max(60, sentences.length) + 1) / ((inText.get(key) ?? 0) + 0.5));
      return Math.min(MOST_OF_WORD, Math.max(0, Math.min(registerBits(key), text)));
    },
  };
};

const toNameUnit = (name: string, { keys, start, end }: Unit): NameUnit => ({
  text: name.slice(start, end),
  keys,
  kind: kindOf(keys),
  rarity: 1,
});

const kindOf = (keys: Keys): UnitKind => {
  const all = [...keys];
  const has = (sign: string) => all.some(([key, share]) => share === 1 && key.startsWith(sign));
  if (has('~')) return 'ACTOR';
  if (has('@')) return 'COUNTRY';
  if (has('#')) return 'NUMBER';
  return all.some(([key]) => isGeneric(key)) ? 'GENERIC' : 'WORD';
};
