import { dequal } from 'dequal/lite';
import { isEqual } from '../../model/is-equal.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';

/** Rows that are no longer there, and those that are there now. */
export interface RowChanges<Row> {
  gone: readonly Row[];
  added: readonly Row[];
}

/**
 * The rows of a collection in parts: those of each brief, or of each entity, under its name. A row that is derived again and is
 * equal to the last one stays the same object. What has changed since `begin` is known, without comparing all rows.
 */
export class PartedRows {
  readonly #id: (row: unknown) => string;
  readonly #parts = new Map<string, readonly unknown[]>();
  /** The parts that have changed, as they were; null before the first `begin`, when all of them are new. */
  #changed: Map<string, readonly unknown[]> | null = null;

  constructor(id: (row: unknown) => string) {
    this.#id = id;
  }

  /** Forgets what has changed so far. */
  begin(): void {
    this.#changed = new Map();
  }

  get(key: string): readonly unknown[] {
    return this.#parts.get(key) ?? NO_ROWS;
  }

  /** Replaces the rows of a part; returns those that are there now. */
  set(key: string, rows: readonly unknown[]): readonly unknown[] {
    const before = this.get(key);
    const now = this.#keepEqual(before, rows);
    if (now === before) return before;
    if (this.#changed && !this.#changed.has(key)) this.#changed.set(key, before);
    if (now.length > 0) this.#parts.set(key, now);
    else this.#parts.delete(key);
    return now;
  }

  /** Removes all parts but those with these keys. */
  retain(keys: { has(key: string): boolean }): void {
    for (const key of this.#parts.keys()) if (!keys.has(key)) this.set(key, NO_ROWS);
  }

  /** The keys of the parts that may have changed. */
  changedKeys(): Iterable<string> {
    return (this.#changed ?? this.#parts).keys();
  }

  /** The rows that have changed. */
  *changes(): Steps<RowChanges<unknown>> {
    if (!this.#changed) return { gone: [], added: this.all() };
    const [gone, added]: unknown[][] = [[], []];
    yield* forEachInSteps(this.#changed, ([key, before]) => {
      const now = this.get(key);
      const [had, has] = [new Set(before), new Set(now)];
      for (const row of before) if (!has.has(row)) gone?.push(row);
      for (const row of now) if (!had.has(row)) added?.push(row);
    });
    return { gone: gone ?? [], added: added ?? [] };
  }

  /** All rows. */
  all(): unknown[] {
    const found: unknown[] = [];
    for (const rows of this.#parts.values()) for (const row of rows) found.push(row);
    return found;
  }

  /** The parts by key. */
  [Symbol.iterator](): Iterator<[string, readonly unknown[]]> {
    return this.#parts.entries();
  }

  #keepEqual(before: readonly unknown[], rows: readonly unknown[]): readonly unknown[] {
    if (before.length === 0 || rows.length === 0 || before === rows)
      return rows.length === before.length ? before : rows;
    const known = new Map(before.map((row) => [this.#id(row), row] as const));
    const now = rows.map((row) => {
      const last = known.get(this.#id(row));
      return dequal(last, row) ? last : row;
    });
    return isEqual(now, before) ? before : now;
  }
}

const NO_ROWS: readonly unknown[] = [];
