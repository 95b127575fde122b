import type { Entry } from '../../model/registers/entry.ts';
import { append } from '../../model/rows/lists.ts';
import type { Declared } from './declared.ts';

/**
 * Which entries are compared at all: those that share a rare word of a name, an external id, or a day and a participant.
 * A key that many entries share is no reason to compare them all, so the number of comparisons grows with the number of
 * entries, not with its square.
 */

/** The greatest number of entries with a key by which they are compared. */
export const GREATEST_BLOCK = 50;

/** The greatest number of later entries that one is compared with; those with the rarest keys come first. */
export const GREATEST_COMPARISONS = 200;

/**
 * What is found of pairs of items that share a key, of which no more than `GREATEST_BLOCK` have it: of each pair of entries once,
 * unless they are one entry or declared the same.
 */
export const findInPairs = <Item extends { entry: Entry }, Found>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
  declared: Declared,
  compare: (a: Item, b: Item) => Found | null,
): Found[] => {
  const blocks = new Map<string, Item[]>();
  for (const item of items) for (const key of keysOf(item)) append(blocks, key, item);
  const found = new Map<string, Found>();
  for (const block of blocks.values()) {
    if (block.length > GREATEST_BLOCK) continue;
    for (const [index, a] of block.entries())
      for (const b of block.slice(index + 1)) {
        const pair = `${a.entry.key} ${b.entry.key}`;
        if (a.entry.key === b.entry.key || found.has(pair) || declared.areSame(a.entry, b.entry)) continue;
        const result = compare(a, b);
        if (result) found.set(pair, result);
      }
  }
  return [...found.values()];
};

/** How many of its frequent words an entry is found by in pairs. */
const GREATEST_FREQUENT = 8;

export interface Candidates {
  /** The indices of the entries to compare an entry with, all greater than its own. */
  of(index: number): Iterable<number>;
  /** At most so many pairs share a key and are not compared; a pair counts once for each key. Final after all were asked for. */
  skipped(): number;
}

export const findCandidates = (entries: readonly Entry[]): Candidates => {
  const words = entries.map(wordsOf);
  const blocks = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    for (const key of keysOf(entry)) append(blocks, `${entry.type} ${key}`, index);
    for (const word of words[index] ?? []) append(blocks, wordKey(entry, word), index);
  }
  const isFrequent = (key: string) => (blocks.get(key)?.length ?? 0) > GREATEST_BLOCK;
  for (const [index, entry] of entries.entries()) {
    const frequent = (words[index] ?? [])
      .filter((word) => isFrequent(wordKey(entry, word)))
      .sort((a, b) => sizeOf(blocks, wordKey(entry, a)) - sizeOf(blocks, wordKey(entry, b)) || (a < b ? -1 : 1))
      .slice(0, GREATEST_FREQUENT);
    for (const key of pairKeys(frequent, entry)) append(blocks, `${entry.type} ${key}`, index);
  }
  return createCandidates(blocks, entries.length);
};

const wordKey = ({ type }: Entry, word: string): string => `${type} word ${word}`;

const sizeOf = (blocks: ReadonlyMap<string, readonly number[]>, key: string): number => blocks.get(key)?.length ?? 0;

/** Drops the blocks that are too large, and orders those of each entry by size. */
const createCandidates = (blocks: ReadonlyMap<string, readonly number[]>, count: number): Candidates => {
  let skipped = 0;
  const blocksOf: (readonly number[])[][] = Array.from({ length: count }, () => []);
  for (const block of blocks.values()) {
    if (block.length > GREATEST_BLOCK) skipped += pairsIn(block.length);
    else if (block.length > 1) for (const index of block) blocksOf[index]?.push(block);
  }
  return {
    of(index) {
      const found = new Set<number>();
      for (const block of (blocksOf[index] ?? []).sort((a, b) => a.length - b.length))
        for (const other of block) {
          if (other <= index || found.has(other)) continue;
          if (found.size < GREATEST_COMPARISONS) found.add(other);
          else skipped += 1;
        }
      return found;
    },
    skipped: () => skipped,
  };
};

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

/** The words of all names, each once. */
const wordsOf = ({ names }: Entry): string[] => [
  ...new Set(names.flatMap(({ readings }) => readings.flatMap(({ words }) => [...words]))),
];

/** What is specific by itself. */
const keysOf = ({ names, ids, dates, related }: Entry): Set<string> => {
  const keys = new Set<string>(ids.map((id) => `id ${id}`));
  for (const { readings, origin } of names)
    for (const { words, years, numbers, joined } of readings) {
      if (origin !== 'TEXT') keys.add(`name ${[...words, ...years, ...numbers].sort().join(' ')}`);
      // Of a misspelt word, the beginning or the end is right.
      if (words.size === 1 && joined.length >= 6)
        keys.add(`begins ${joined.slice(0, 3)}`).add(`ends ${joined.slice(-3)}`);
    }
  for (const { earliest, latest } of dates)
    if (earliest !== null && earliest === latest) for (const actor of related) keys.add(`day ${earliest} ${actor}`);
  return keys;
};

/** Frequent words by twos, and each with the month of an event. */
const pairKeys = (words: readonly string[], { dates }: Entry): Set<string> => {
  const months = dates.flatMap(({ earliest }) => earliest?.slice(0, 7) ?? []);
  return new Set(
    words.flatMap((word, index) => [
      ...words.slice(index + 1).map((other) => `words ${[word, other].sort().join(' ')}`),
      ...months.map((month) => `month ${month} ${word}`),
    ]),
  );
};
