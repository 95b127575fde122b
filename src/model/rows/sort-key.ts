import type { NodeType } from '../node-types.ts';
import type { DateValue } from './statement.ts';

/** Compared part by part: numbers by value, strings by code point. It ends with the id of the row, so that no two are equal. */
export type SortKey = readonly (string | number)[];

/** An id in a sort key; more may follow it after a space. */
export interface IdPart {
  /** Its place in the key. */
  at: number;
  /** What it may be the id of, which another part of the key may say; null if it is written as `Type:id`. */
  types: readonly NodeType[] | ((key: SortKey) => readonly NodeType[]) | null;
  /** Whether `entryKey` made it. */
  withEntry?: boolean;
}

/**
 * Compares two different texts by code point, as PostgreSQL does with the collation "C". JavaScript compares code units, in which characters
 * above U+FFFF begin with surrogates and come before U+E000 to U+FFFF.
 */
export const compareCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? rank(x) - rank(y) : x - y;
  }
  return a.length - b.length;
};

/** The place of a code unit from U+D800 if surrogates come last. */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);

/** Compares two sort keys of one order, or the beginnings of keys. */
export const compareKeys = (a: SortKey, b: SortKey): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] as string | number;
    const y = b[i] as string | number;
    if (x === y) continue;
    if (typeof x === 'string') return compareCodePoints(x, y as string);
    return x < (y as number) ? -1 : 1;
  }
  return 0;
};

/**
 * A part of a sort key, by default the id of an entity that a brief names, and the name that the brief means if that is
 * another one. So the key is unique where a brief names two entries that are the same, and stays what it was where it does not.
 */
export const entryKey = (id: string, said: string, part = id): string => (said === id ? part : `${part} ${said}`);

/** The value with the greatest key; null if there are no values. Whatever their order, it is the same if all keys differ. */
export const greatestBy = <Value>(values: readonly Value[], keyOf: (value: Value) => SortKey): Value | null => {
  let best: { value: Value; key: SortKey } | null = null;
  for (const value of values) {
    const key = keyOf(value);
    if (!best || compareKeys(best.key, key) < 0) best = { value, key };
  }
  return best?.value ?? null;
};

/** The values in ascending order of their keys. */
export const sortBy = <Value>(values: readonly Value[], keyOf: (value: Value) => SortKey): Value[] =>
  values
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ value }) => value);

/** The row of an event, as far as it is ordered by date. */
export interface DatedEvent {
  slug: string;
  date: DateValue | null;
  /** Null if the register gives none. */
  order: number | null;
}

/** The order of events without one: after all others of the same date, by slug. */
const LAST = Number.MAX_SAFE_INTEGER;

/** By first day, then last day, then the stored order; undated events come last in both directions. */
export const eventDateKey = ({ date, order, slug }: DatedEvent): SortKey => [
  date ? 0 : 1,
  date?.earliest ?? '',
  date?.latest ?? '9999-12-31',
  order ?? LAST,
  slug,
];
