interface Kept<Value> {
  value: Value;
  bytes: number;
}

/**
 * Keeps what was used of late, within so many bytes. There are two generations: what is used moves to the young one; when that
 * is full, it becomes the old one, and what was in the old one is forgotten. A third of the time of a list that is sorted by use.
 */
export class Generations<Value> {
  readonly #most: number;
  readonly #moved: ((value: Value) => void) | undefined;
  #young = new Map<string, Kept<Value>>();
  #old = new Map<string, Kept<Value>>();
  #bytes = 0;
  #oldBytes = 0;

  /** `moved` is called when a value was used that would have been forgotten next. */
  constructor(bytes: number, moved?: (value: Value) => void) {
    this.#most = bytes / 2;
    this.#moved = moved;
  }

  /** How many bytes are kept, and how many values. */
  status(): { bytes: number; count: number } {
    return { bytes: this.#bytes + this.#oldBytes, count: this.#young.size + this.#old.size };
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young) return young.value;
    const old = this.#old.get(key);
    if (!old) return undefined;
    this.#add(key, old);
    this.#moved?.(old.value);
    return old.value;
  }

  set(key: string, value: Value, bytes: number): void {
    this.#add(key, { value, bytes });
  }

  #add(key: string, kept: Kept<Value>): void {
    this.#bytes += kept.bytes - (this.#young.get(key)?.bytes ?? 0);
    this.#young.set(key, kept);
    if (this.#bytes <= this.#most) return;
    this.#old = this.#young;
    this.#oldBytes = this.#bytes;
    this.#young = new Map();
    this.#bytes = 0;
  }
}
