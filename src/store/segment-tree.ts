import { addRank, type Bitset, createBitset } from './bitset.ts';
import type { PostingList } from './posting-list.ts';

/**
 * A segment tree over ranks with two values each. It finds the next rank with `low <= atMost` and `high >= atLeast`;
 * every date filter has this form. Each node has the smallest `low` and the largest `high` of its segment, so segments
 * without a match are skipped.
 */
export class SegmentTree {
  readonly #size: number;
  readonly #leaves: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  /** `low` and `high` by rank. A rank that must never match has `NEVER_LOW` and `NEVER_HIGH`. */
  constructor(low: readonly number[], high: readonly number[]) {
    this.#size = low.length;
    let leaves = 1;
    while (leaves < low.length) leaves *= 2;
    this.#leaves = leaves;
    this.#low = new Int32Array(2 * leaves).fill(NEVER_LOW);
    this.#high = new Int32Array(2 * leaves).fill(NEVER_HIGH);
    this.#low.set(low, leaves);
    this.#high.set(high, leaves);
    for (let node = leaves - 1; node > 0; node--) {
      this.#low[node] = Math.min(this.#low[2 * node] as number, this.#low[2 * node + 1] as number);
      this.#high[node] = Math.max(this.#high[2 * node] as number, this.#high[2 * node + 1] as number);
    }
  }

  /** The ranks with `low <= atMost` and `high >= atLeast`. */
  matching(atMost: number, atLeast: number): PostingList {
    const mayMatch = (node: number) => (this.#low[node] as number) <= atMost && (this.#high[node] as number) >= atLeast;
    const leaves = this.#leaves;

    /** The first match from `rank` on, forward or backward, below a node with the segment [start, start + width). */
    const find = (node: number, start: number, width: number, rank: number, forward: boolean): number => {
      const past = forward ? start + width <= rank : start > rank;
      if (past || !mayMatch(node)) return -1;
      if (width === 1) return start;
      const half = width / 2;
      const nearer = forward ? 0 : 1;
      const found = find(2 * node + nearer, start + nearer * half, half, rank, forward);
      return found !== -1 ? found : find(2 * node + 1 - nearer, start + (1 - nearer) * half, half, rank, forward);
    };
    return {
      next: (rank) => find(1, 0, leaves, rank, true),
      previous: (rank) => find(1, 0, leaves, rank, false),
    };
  }

  /** The same ranks as a bitset, or instead of each rank the number that `rankOf` has for it. It reads every rank. */
  bitset(atMost: number, atLeast: number, rankOf?: Uint32Array): Bitset {
    const bits = createBitset(this.#size);
    for (let rank = 0, leaf = this.#leaves; rank < this.#size; rank++, leaf++)
      if ((this.#low[leaf] as number) <= atMost && (this.#high[leaf] as number) >= atLeast)
        addRank(bits, rankOf ? (rankOf[rank] as number) : rank);
    return bits;
  }
}

/** Values beyond every bound, which never match. */
export const NEVER_LOW = 2 ** 31 - 1;
export const NEVER_HIGH = -(2 ** 31);
