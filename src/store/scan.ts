import type { PostingList } from './posting-list.ts';

/** Where a sort key belongs in an order: at the lower bound, the first rank whose row has this key or a greater one. */
export interface LowerBound {
  rank: number;
  /** Whether the row at this rank has exactly this key. */
  isExact: boolean;
  /** Whether the key is among those that come last in either direction (undated rows). */
  isNull: boolean;
}

/**
 * Reads the rows of an order ascending or descending. A rank numbers rows in ascending order, a position in the order
 * of reading; ascending, they are equal. Descending, the rows from rank `nullsFrom` on still come last, so there are
 * two sections, each of which is read backwards.
 */
export class Scan {
  readonly #size: number;
  readonly #nullsFrom: number;
  readonly #descending: boolean;

  constructor(size: number, nullsFrom: number, descending: boolean) {
    this.#size = size;
    this.#nullsFrom = nullsFrom;
    this.#descending = descending;
  }

  /** The rank of the row at a position. */
  rankAt(position: number): number {
    if (!this.#descending) return position;
    return position < this.#nullsFrom ? this.#nullsFrom - 1 - position : this.#size - 1 - (position - this.#nullsFrom);
  }

  /** The position of the row with a rank: the mapping is its own inverse. */
  positionOf(rank: number): number {
    return this.rankAt(rank);
  }

  /** The first position after a key. */
  startAfter({ rank, isExact, isNull }: LowerBound): number {
    if (!this.#descending) return isExact ? rank + 1 : rank;
    return isNull ? this.#nullsFrom + this.#size - rank : this.#nullsFrom - rank;
  }

  /** The end (exclusive) of the positions before a key. */
  endBefore(bound: LowerBound): number {
    if (!this.#descending) return bound.rank;
    return bound.isExact ? this.startAfter(bound) - 1 : this.startAfter(bound);
  }

  /** The first position, from this one on, whose rank is in the list; -1 if there is none. */
  next(list: PostingList, position: number): number {
    if (!this.#descending) return list.next(position);
    if (position < this.#nullsFrom) {
      const rank = list.previous(this.rankAt(position));
      if (rank !== -1) return this.positionOf(rank);
    }
    const from = Math.max(position, this.#nullsFrom);
    if (from >= this.#size) return -1;
    const rank = list.previous(this.rankAt(from));
    return rank >= this.#nullsFrom ? this.positionOf(rank) : -1;
  }

  /** The last position, up to this one, whose rank is in the list; -1 if there is none. */
  previous(list: PostingList, position: number): number {
    if (position < 0) return -1;
    if (!this.#descending) return list.previous(position);
    if (position >= this.#nullsFrom) {
      const rank = list.next(this.rankAt(position));
      if (rank !== -1) return this.positionOf(rank);
    }
    const from = Math.min(position, this.#nullsFrom - 1);
    if (from < 0) return -1;
    const rank = list.next(this.rankAt(from));
    return rank !== -1 && rank < this.#nullsFrom ? this.positionOf(rank) : -1;
  }
}
