/**
 * A sorted set of ranks, read lazily: only the next rank in either direction can be asked for. A rank is the number of
 * a row in one order. Filters combine such lists without materializing them, so a page of 20 rows takes about 20 steps,
 * however many rows there are.
 */
export interface PostingList {
  /** The smallest member that is at least `rank`; -1 if there is none. */
  next(rank: number): number;
  /** The largest member that is at most `rank`; -1 if there is none. */
  previous(rank: number): number;
  /** The number of members, if it is known without counting. */
  readonly size?: number;
  /** The number of members below `rank`, if it can be found without counting. */
  countBelow?(rank: number): number;
}

/** Every rank below `size`. */
export const everyRank = (size: number): PostingList => ({
  next: (rank) => (rank < size ? Math.max(rank, 0) : -1),
  previous: (rank) => Math.min(rank, size - 1),
  size,
  countBelow: (rank) => Math.min(rank, size),
});

/** How many numbers of an ascending list are below `rank`, by binary search. */
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

/** A posting list over an ascending list of ranks. */
export const toPostingList = (list: ArrayLike<number>): PostingList => ({
  next: (rank) => list[countBelow(list, rank)] ?? -1,
  previous: (rank) => list[countBelow(list, rank + 1) - 1] ?? -1,
  size: list.length,
  countBelow: (rank) => countBelow(list, rank),
});

export const emptyPostingList: PostingList = toPostingList([]);

/** The ranks in any of the lists. */
export const union = (lists: readonly PostingList[]): PostingList => {
  if (lists.length === 0) return emptyPostingList;
  if (lists.length === 1) return lists[0] as PostingList;
  return {
    next(rank) {
      let nearest = -1;
      for (const list of lists) {
        const found = list.next(rank);
        if (found !== -1 && (nearest === -1 || found < nearest)) nearest = found;
      }
      return nearest;
    },
    previous: (rank) => lists.reduce((nearest, list) => Math.max(nearest, list.previous(rank)), -1),
  };
};

/** The ranks in all of the lists. The lists skip ahead of each other until they agree, so the shortest bounds the work. */
export const intersect = (lists: readonly PostingList[]): PostingList => {
  if (lists.length === 1) return lists[0] as PostingList;
  const meet = (rank: number, step: 'next' | 'previous'): number => {
    let candidate = rank;
    let agreed = 0;
    for (let i = 0; agreed < lists.length; i = (i + 1) % lists.length) {
      const found = (lists[i] as PostingList)[step](candidate);
      if (found === -1) return -1;
      agreed = found === candidate ? agreed + 1 : 1;
      candidate = found;
    }
    return candidate;
  };
  return { next: (rank) => meet(rank, 'next'), previous: (rank) => meet(rank, 'previous') };
};

/** All ranks of a list, ascending. */
export function* ranksIn(list: PostingList): Generator<number> {
  for (let rank = list.next(0); rank !== -1; rank = list.next(rank + 1)) yield rank;
}

/** The number of ranks in a list. */
export const countRanks = (list: PostingList): number => {
  if (list.size !== undefined) return list.size;
  let count = 0;
  for (const _ of ranksIn(list)) count++;
  return count;
};

/** The number of ranks from each of these ascending bounds to the next; the last bound is only an end. */
export const countBetween = (list: PostingList, bounds: readonly number[]): number[] => {
  const { countBelow } = list;
  if (countBelow) return bounds.slice(1).map((end, index) => countBelow(end) - countBelow(bounds[index] as number));
  const counts = bounds.slice(1).map(() => 0);
  let bucket = 0;
  for (let rank = list.next(bounds[0] ?? 0); rank !== -1; rank = list.next(rank + 1)) {
    while (bucket < counts.length && rank >= (bounds[bucket + 1] as number)) bucket++;
    if (bucket === counts.length) break;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return counts;
};
