import type { PostingList } from './posting-list.ts';

/** Where a key stands among the ranks: how many rows come before it, and whether it has no value. */
export interface KeyPosition {
  below: number;
  /** Whether a row has exactly this key. */
  exact: boolean;
  isNull: boolean;
}

/**
 * The order in which rows are read, as places 0, 1, 2 …, over ranks that ascend. Descending turns it round,
 * except that the ranks from `nullsFrom` on (undated rows) come last in either direction; so a descending order
 * is two stretches, each read backwards.
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

  /** The rank that is read at a place. */
  rankAt(place: number): number {
    if (!this.#descending) return place;
    return place < this.#nullsFrom ? this.#nullsFrom - 1 - place : this.#size - 1 - (place - this.#nullsFrom);
  }

  /** The place at which a rank is read: turning round is its own inverse. */
  placeOf(rank: number): number {
    return this.rankAt(rank);
  }

  /** The first place after a key. */
  after({ below, exact, isNull }: KeyPosition): number {
    if (!this.#descending) return exact ? below + 1 : below;
    return isNull ? this.#nullsFrom + this.#size - below : this.#nullsFrom - below;
  }

  /** The place that ends the rows before a key, exclusive. */
  before(position: KeyPosition): number {
    if (!this.#descending) return position.below;
    return position.exact ? this.after(position) - 1 : this.after(position);
  }

  /** The first place at or after this one whose rank is in the set; -1 where there is none. */
  following(set: PostingList, place: number): number {
    if (!this.#descending) return set.next(place);
    if (place < this.#nullsFrom) {
      const rank = set.previous(this.rankAt(place));
      if (rank !== -1) return this.placeOf(rank);
    }
    const from = Math.max(place, this.#nullsFrom);
    if (from >= this.#size) return -1;
    const rank = set.previous(this.rankAt(from));
    return rank >= this.#nullsFrom ? this.placeOf(rank) : -1;
  }

  /** The last place at or before this one whose rank is in the set; -1 where there is none. */
  preceding(set: PostingList, place: number): number {
    if (place < 0) return -1;
    if (!this.#descending) return set.previous(place);
    if (place >= this.#nullsFrom) {
      const rank = set.next(this.rankAt(place));
      if (rank !== -1) return this.placeOf(rank);
    }
    const from = Math.min(place, this.#nullsFrom - 1);
    if (from < 0) return -1;
    const rank = set.next(this.rankAt(from));
    return rank !== -1 && rank < this.#nullsFrom ? this.placeOf(rank) : -1;
  }
}
