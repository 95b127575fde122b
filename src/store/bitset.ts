import type { CountedList } from './posting-list.ts';

/** A set of ranks with a bit for each rank: rank 33 is the second bit of the second word. */
export type Bitset = Int32Array;

/** An empty set of ranks below `size`. */
export const createBitset = (size: number): Bitset => new Int32Array((size + 31) >>> 5);

export const addRank = (bits: Bitset, rank: number): void => {
  bits[rank >>> 5] = (bits[rank >>> 5] as number) | (1 << (rank & 31));
};

export const hasRank = (bits: Bitset, rank: number): boolean =>
  ((bits[rank >>> 5] as number) & (1 << (rank & 31))) !== 0;

/** The ranks that are in all of these sets: 32 at a step. */
export const intersection = ([first, ...others]: readonly [Bitset, ...Bitset[]]): Bitset => {
  if (others.length === 0) return first;
  const common = first.slice();
  for (const bits of others)
    for (let i = 0; i < common.length; i++) common[i] = (common[i] as number) & (bits[i] as number);
  return common;
};

/** All ranks below `size`. */
export const everyBit = (size: number): Bitset => {
  const bits = createBitset(size).fill(-1);
  if ((size & 31) !== 0) bits[bits.length - 1] = upTo((size - 1) & 31);
  return bits;
};

/** A set without these ranks. */
export const withoutRanks = (bits: Bitset, ranks: readonly number[]): Bitset => {
  if (ranks.length === 0) return bits;
  const left = bits.slice();
  for (const rank of ranks) left[rank >>> 5] = (left[rank >>> 5] as number) & ~(1 << (rank & 31));
  return left;
};

/** The number of ranks that are in both sets: 32 at a step. */
export const countCommon = (one: Bitset, other: Bitset): number => {
  let count = 0;
  for (let i = 0; i < one.length; i++) {
    const word = (one[i] as number) & (other[i] as number);
    if (word !== 0) count += countBits(word);
  }
  return count;
};

/** The number of bits of a word that are set. */
const countBits = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The bits of a word from this one on; all bits up to this one. */
const from = (bit: number): number => -1 << bit;
const upTo = (bit: number): number => -1 >>> (31 - bit);

/** The place of the lowest bit that is set; of the highest. */
const lowest = (word: number): number => 31 - Math.clz32(word & -word);
const highest = (word: number): number => 31 - Math.clz32(word);

/** The ranks in a bitset. The next one is found, and all are counted, 32 ranks at a step. */
export class BitsetList implements CountedList {
  readonly #bits: Bitset;

  constructor(bits: Bitset) {
    this.#bits = bits;
  }

  next(rank: number): number {
    const bits = this.#bits;
    const start = Math.max(rank, 0);
    let mask = from(start & 31);
    for (let index = start >>> 5; index < bits.length; index++, mask = -1) {
      const word = (bits[index] as number) & mask;
      if (word !== 0) return index * 32 + lowest(word);
    }
    return -1;
  }

  previous(rank: number): number {
    if (rank < 0) return -1;
    const bits = this.#bits;
    const start = Math.min(rank, bits.length * 32 - 1);
    let mask = upTo(start & 31);
    for (let index = start >>> 5; index >= 0; index--, mask = -1) {
      const word = (bits[index] as number) & mask;
      if (word !== 0) return index * 32 + highest(word);
    }
    return -1;
  }

  get size(): number {
    return this.countIn(0, this.#bits.length * 32);
  }

  countIn(start: number, end: number): number {
    if (end <= start) return 0;
    const bits = this.#bits;
    const last = (end - 1) >>> 5;
    let count = 0;
    let mask = from(start & 31);
    for (let index = start >>> 5; index < last; index++, mask = -1) count += countBits((bits[index] as number) & mask);
    return count + countBits((bits[last] as number) & mask & upTo((end - 1) & 31));
  }
}
