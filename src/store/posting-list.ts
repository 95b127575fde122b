/**
 * A sorted set of ranks, read lazily: only the next rank in either direction can be asked for. A rank is the number of
 * a row in one order.
 */
export interface PostingList {
  /** The smallest member that is at least `rank`; -1 if there is none. */
  next(rank: number): number;
  /** The largest member that is at most `rank`; -1 if there is none. */
  previous(rank: number): number;
}

/** A posting list whose members can be counted without reading each. */
export interface CountedList extends PostingList {
  /** The number of members. */
  readonly size: number;
  /** The number of members from `start` up to, but not including, `end`. */
  countIn(start: number, end: number): number;
}

/** Every rank below `size`. */
export const everyRank = (size: number): CountedList => ({
  next: (rank) => (rank < size ? Math.max(rank, 0) : -1),
  previous: (rank) => Math.min(rank, size - 1),
  size,
  countIn: (start, end) => Math.max(0, end - start),
});

/** The ranks of an ascending list. */
export class RankList implements CountedList {
  readonly ranks: readonly number[];

  constructor(ranks: readonly number[]) {
    this.ranks = ranks;
  }

  next(rank: number): number {
    return this.ranks[countBelow(this.ranks, rank)] ?? -1;
  }

  previous(rank: number): number {
    return this.ranks[countBelow(this.ranks, rank + 1) - 1] ?? -1;
  }

  get size(): number {
    return this.ranks.length;
  }

  countIn(start: number, end: number): number {
    return countBelow(this.ranks, end) - countBelow(this.ranks, start);
  }
}

/** How many numbers of an ascending list are below `rank`, by binary search. */
const countBelow = (list: readonly number[], rank: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
};
