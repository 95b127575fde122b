import { getHeapStatistics } from 'node:v8';
import { withinHeap } from '../../store/share-of-heap.ts';
import type { TracedText } from './trace.ts';
import { flatten } from './utf8.ts';

/** What is kept, for metrics. */
export interface KeptTextsStatus {
  /** Estimated memory. */
  bytes: number;
  texts: number;
  hits: number;
  misses: number;
  /** How often memory was short, and everything was given back. */
  cleared: number;
}

/** The memory that kept texts may take unless another limit is given. */
export const DEFAULT_KEPT_BYTES = 64 * 2 ** 20;
/** At most this share of what the heap has left beside the data. */
const SHARE_OF_HEAP = 16;
/** Above this share of the heap in use, everything is given back. */
const PRESSURE = 0.85;
/** The heap is looked at whenever so many bytes were added. */
const CHECKED_BYTES = 2 ** 20;
/** Of a text that is not used for so many ms, nothing is kept after a change of the data. */
const UNUSED_TIME = 60_000;

type Texts = Map<string, Map<object, TracedText>>;

/**
 * Keeps texts by selection and row. There are two generations: texts that are used move to the young one; when that is full,
 * it becomes the old one, and what was in the old one is forgotten.
 */
export class KeptTexts {
  readonly #maxBytes: number;
  #young: Texts = new Map();
  #old: Texts = new Map();
  #youngBytes = 0;
  #oldBytes = 0;
  #unchecked = 0;
  #revision = '';
  #turned = performance.now();
  #hits = 0;
  #misses = 0;
  #cleared = 0;

  /** Keeps at most so many bytes, and at most a sixteenth of what the heap has left; 0 keeps nothing. */
  constructor(maxBytes = DEFAULT_KEPT_BYTES) {
    this.#maxBytes = withinHeap(maxBytes, SHARE_OF_HEAP);
  }

  /** Whether nothing is kept. */
  get isOff(): boolean {
    return this.#maxBytes === 0;
  }

  get(selection: string, row: object): TracedText | undefined {
    const young = this.#young.get(selection)?.get(row);
    if (young) {
      this.#hits++;
      return young;
    }
    const old = this.#old.get(selection)?.get(row);
    if (!old) {
      this.#misses++;
      return undefined;
    }
    this.#hits++;
    this.#add(selection, row, old);
    return old;
  }

  set(selection: string, row: object, traced: TracedText): void {
    if (this.isOff) return;
    traced.text = flatten(traced.text);
    this.#add(selection, row, traced);
  }

  /** Takes the revision of each request: texts of rows that changed are not used again, and are to be forgotten. */
  follow(revision: string): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    if (performance.now() - this.#turned > UNUSED_TIME) this.#turn();
  }

  status(): KeptTextsStatus {
    let texts = 0;
    for (const generation of [this.#young, this.#old]) for (const rows of generation.values()) texts += rows.size;
    return {
      bytes: this.#youngBytes + this.#oldBytes,
      texts,
      hits: this.#hits,
      misses: this.#misses,
      cleared: this.#cleared,
    };
  }

  #add(selection: string, row: object, kept: TracedText): void {
    let rows = this.#young.get(selection);
    if (!rows) {
      rows = new Map();
      this.#young.set(selection, rows);
      this.#youngBytes += selection.length + 200;
    }
    const bytes = bytesOf(kept);
    const before = rows.get(row);
    this.#youngBytes += bytes - (before ? bytesOf(before) : 0);
    rows.set(row, kept);
    this.#unchecked += bytes;
    if (this.#unchecked > CHECKED_BYTES) this.#checkHeap();
    if (this.#youngBytes > this.#maxBytes / 2) this.#turn();
  }

  #turn(): void {
    this.#old = this.#young;
    this.#oldBytes = this.#youngBytes;
    this.#young = new Map();
    this.#youngBytes = 0;
    this.#turned = performance.now();
  }

  #checkHeap(): void {
    this.#unchecked = 0;
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (used < PRESSURE * limit) return;
    this.#turn();
    this.#turn();
    this.#cleared++;
  }
}

/** An estimate: each reading is an object with its query. */
const bytesOf = ({ text, readings }: TracedText): number => text.length + 200 * (1 + (readings?.length ?? 0));
