import { LRUCache } from 'lru-cache';
import type { Bitset } from './bitset.ts';

/** The memory of the bitsets of a snapshot, in bytes: 3,000 conditions on 20,000 rows, or 60 on a million. */
const MAX_BYTES = 8 * 1024 * 1024;

/** What an entry takes besides its key and its bits, in bytes. */
const OVERHEAD = 250;

/** The bitsets of the conditions that were used last, in bounded memory. The collections of a snapshot share one. */
export class BitsetCache {
  readonly #bitsets: LRUCache<string, Bitset>;
  #parts = 0;

  /** Holds at most `maxBytes`, keys included. A larger bitset is not kept. */
  constructor(maxBytes = MAX_BYTES) {
    this.#bitsets = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (bits, key) => bits.byteLength + 2 * key.length + OVERHEAD,
    });
  }

  /** The memory in use, in bytes. */
  get bytes(): number {
    return this.#bitsets.calculatedSize;
  }

  /** A part with keys of its own: a function that returns the bitset under a key, and makes it if it is not there. */
  part(): (key: string, make: () => Bitset) => Bitset {
    const prefix = `${this.#parts++}:`;
    return (key, make) => {
      const known = this.#bitsets.get(prefix + key);
      if (known) return known;
      const made = make();
      this.#bitsets.set(prefix + key, made);
      return made;
    };
  }
}
