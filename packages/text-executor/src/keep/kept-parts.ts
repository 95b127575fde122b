import { getHeapStatistics } from 'node:v8';
import type { KeptStatus } from '../options.ts';
import type { Utf8 } from '../utf8.ts';

/** The text of an object, and what making it had counted. */
export interface Part {
  text: Utf8;
  counts: readonly number[] | undefined;
}

/** Above this share of the heap in use, everything is given back; it is looked at whenever so many bytes were added. */
const PRESSURE = 0.85;
const CHECKED_BYTES = 2 ** 20;
/** What a part and a group take beside their texts, as an estimate. */
const OVERHEAD = 200;
/** With longer values of variables, nothing is kept. */
const MAX_KEY_LENGTH = 12_000;

/**
 * Keeps parts of answers for one version of the data. There are two generations: parts that are used move to the young one; when that is
 * full, it becomes the old one, and what was in the old one is forgotten.
 */
export class KeptParts {
  readonly #maxBytes: number;
  readonly #groups = new Map<string, Group>();
  #version: string | undefined;
  #youngBytes = 0;
  #oldBytes = 0;
  #unchecked = 0;
  /** How often a part was found, and was not. */
  hits = 0;
  misses = 0;
  #cleared = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes the version that a run reads: another one replaces the one before. */
  follow(version: string): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#drop();
  }

  /** What is kept of a selection with this key; undefined for a version that is not the current one. */
  groupOf(version: string, key: string): Group | undefined {
    if (version !== this.#version || key.length > MAX_KEY_LENGTH) return undefined;
    let group = this.#groups.get(key);
    if (!group) {
      group = new Group(this);
      this.#groups.set(key, group);
      this.add(key.length + OVERHEAD);
    }
    return group;
  }

  status(): KeptStatus {
    let parts = 0;
    for (const { young, old } of this.#groups.values()) parts += young.size + old.size;
    const bytes = this.#youngBytes + this.#oldBytes;
    return { bytes, parts, hits: this.hits, misses: this.misses, cleared: this.#cleared };
  }

  /** Counts what was added to the young generation. */
  add(bytes: number): void {
    this.#youngBytes += bytes;
    this.#unchecked += bytes;
    if (this.#unchecked > CHECKED_BYTES) this.#checkHeap();
    if (this.#youngBytes > this.#maxBytes / 2) this.#turn();
  }

  #turn(): void {
    for (const [key, group] of this.#groups) if (group.turn() === 0) this.#groups.delete(key);
    this.#oldBytes = this.#youngBytes;
    this.#youngBytes = 0;
  }

  #checkHeap(): void {
    this.#unchecked = 0;
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (used < PRESSURE * limit) return;
    this.#drop();
    this.#cleared++;
  }

  #drop(): void {
    this.#groups.clear();
    this.#youngBytes = 0;
    this.#oldBytes = 0;
  }
}

/** What is kept of one selection with the same values of its variables. */
export class Group {
  young = new Map<object, Part>();
  old = new Map<object, Part>();
  readonly #owner: KeptParts;

  constructor(owner: KeptParts) {
    this.#owner = owner;
  }

  get(object: object): Part | undefined {
    const young = this.young.get(object);
    const part = young ?? this.old.get(object);
    if (part) this.#owner.hits++;
    else this.#owner.misses++;
    if (part && !young) {
      this.old.delete(object);
      this.set(object, part);
    }
    return part;
  }

  set(object: object, part: Part): void {
    this.young.set(object, part);
    this.#owner.add(part.text.length + OVERHEAD);
  }

  /** Makes the young generation the old one, and returns how many parts that has. */
  turn(): number {
    this.old = this.young;
    this.young = new Map();
    return this.old.size;
  }
}
