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

/** The ranks of an ascending list, or of a part of one. */
export class RankList implements CountedList {
  readonly #ranks: ArrayLike<number>;
  readonly #start: number;
  readonly #end: number;

  constructor(ranks: ArrayLike<number>, start = 0, end = ranks.length) {
    this.#ranks = ranks;
    this.#start = start;
    this.#end = end;
  }

  next(rank: number): number {
    return this.#at(this.#find(rank));
  }

  previous(rank: number): number {
    return this.#at(this.#find(rank + 1) - 1);
  }

  get size(): number {
    return this.#end - this.#start;
  }

  countIn(start: number, end: number): number {
    return this.#find(end) - this.#find(start);
  }

  /** All ranks. */
  *[Symbol.iterator](): Iterator<number> {
    for (let place = this.#start; place < this.#end; place++) yield this.#at(place);
  }

  #at(place: number): number {
    return place >= this.#start && place < this.#end ? (this.#ranks[place] as number) : -1;
  }

  /** The place of the first rank that is not below this one, by binary search. */
  #find(rank: number): number {
    let low = this.#start;
    let high = this.#end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ranks[middle] as number) < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
