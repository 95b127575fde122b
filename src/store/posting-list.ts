/**
 * A set of ranks (the places of rows in one order), asked only for its next member in either direction.
 * Filters are built from such sets and never listed: a page of 20 asks about 20 times, however many rows there are.
 */
export interface PostingList {
  /** The smallest member at or above the rank; -1 where there is none. */
  next(rank: number): number;
  /** The largest member at or below the rank; -1 where there is none. */
  previous(rank: number): number;
  /** How many members there are, where that is known without counting. */
  readonly size?: number;
  /** How many members are below the rank, where that is known without counting. */
  countBelow?(rank: number): number;
}

/** Every rank below `size`. */
export const everyRank = (size: number): PostingList => ({
  next: (rank) => (rank < size ? Math.max(rank, 0) : -1),
  previous: (rank) => Math.min(rank, size - 1),
  size,
  countBelow: (rank) => Math.min(rank, size),
});

/** How many numbers of an ascending list are below `rank`. */
const countBelow = (list: ArrayLike<number>, rank: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The ranks in an ascending list. */
export const toPostingList = (list: ArrayLike<number>): PostingList => ({
  next: (rank) => list[countBelow(list, rank)] ?? -1,
  previous: (rank) => list[countBelow(list, rank + 1) - 1] ?? -1,
  size: list.length,
  countBelow: (rank) => countBelow(list, rank),
});

export const emptyPostingList: PostingList = toPostingList([]);

/** Ranks that are in any of the sets. */
export const union = (sets: readonly PostingList[]): PostingList => {
  if (sets.length === 0) return emptyPostingList;
  if (sets.length === 1) return sets[0] as PostingList;
  return {
    next(rank) {
      let nearest = -1;
      for (const set of sets) {
        const found = set.next(rank);
        if (found !== -1 && (nearest === -1 || found < nearest)) nearest = found;
      }
      return nearest;
    },
    previous: (rank) => sets.reduce((nearest, set) => Math.max(nearest, set.previous(rank)), -1),
  };
};

/** Ranks that are in all of the sets: the sets overtake each other until they meet, so the smallest bounds the work. */
export const intersect = (sets: readonly PostingList[]): PostingList => {
  if (sets.length === 1) return sets[0] as PostingList;
  const meet = (rank: number, step: 'next' | 'previous'): number => {
    let candidate = rank;
    let agreed = 0;
    for (let i = 0; agreed < sets.length; i = (i + 1) % sets.length) {
      const found = (sets[i] as PostingList)[step](candidate);
      if (found === -1) return -1;
      agreed = found === candidate ? agreed + 1 : 1;
      candidate = found;
    }
    return candidate;
  };
  return { next: (rank) => meet(rank, 'next'), previous: (rank) => meet(rank, 'previous') };
};

/** All members, ascending. */
export function* ranksIn(set: PostingList): Generator<number> {
  for (let rank = set.next(0); rank !== -1; rank = set.next(rank + 1)) yield rank;
}

/** How many members there are; counted where the set does not know. */
export const countRanks = (set: PostingList): number => {
  if (set.size !== undefined) return set.size;
  let count = 0;
  for (const _ of ranksIn(set)) count++;
  return count;
};

/** How many members there are from each of the ascending ranks to the next, the last of which is an end. */
export const countBetween = (set: PostingList, ranks: readonly number[]): number[] => {
  const { countBelow } = set;
  if (countBelow) return ranks.slice(1).map((end, index) => countBelow(end) - countBelow(ranks[index] as number));
  const counts = ranks.slice(1).map(() => 0);
  let part = 0;
  for (let rank = set.next(ranks[0] ?? 0); rank !== -1; rank = set.next(rank + 1)) {
    while (part < counts.length && rank >= (ranks[part + 1] as number)) part++;
    if (part === counts.length) break;
    counts[part] = (counts[part] as number) + 1;
  }
  return counts;
};
