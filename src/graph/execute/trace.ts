import type { CollectionName } from '../../model/collections.ts';
import type { Snapshot } from '../../store/store.ts';

/** Something that was read from a snapshot, and whether another snapshot has the same. */
export interface Reading {
  isSameIn(snapshot: Snapshot): boolean;
}

/** All that a text was made from. It holds in every snapshot in which its readings are the same. */
export class Trace implements Reading {
  readonly readings: readonly Reading[];
  /** The revision for which it was checked last, and the result. */
  #revision: string;
  #holds = true;

  constructor(readings: readonly Reading[], revision: string) {
    this.readings = readings;
    this.#revision = revision;
  }

  isSameIn(snapshot: Snapshot): boolean {
    if (snapshot.revision !== this.#revision) {
      this.#holds = this.readings.every((reading) => reading.isSameIn(snapshot));
      this.#revision = snapshot.revision;
    }
    return this.#holds;
  }
}

/** A row that was looked up by its id; null if there was none. Rows are frozen, so the same object is the same row. */
export class FoundRow implements Reading {
  readonly #name: CollectionName;
  readonly #id: string;
  readonly #row: unknown;

  constructor(name: CollectionName, id: string, row: unknown) {
    this.#name = name;
    this.#id = id;
    this.#row = row;
  }

  isSameIn(snapshot: Snapshot): boolean {
    const [row] = snapshot.byIds(this.#name, [this.#id]) as readonly unknown[];
    return row === this.#row;
  }
}

/** What a method of the snapshot returned, which can be compared after it is called again. */
export class Answered<Result> implements Reading {
  readonly #ask: (snapshot: Snapshot) => Result;
  readonly #result: Result;
  readonly #isEqual: (a: Result, b: Result) => boolean;

  constructor(
    ask: (snapshot: Snapshot) => Result,
    result: Result,
    isEqual: (a: Result, b: Result) => boolean = Object.is,
  ) {
    this.#ask = ask;
    this.#result = result;
    this.#isEqual = isEqual;
  }

  isSameIn(snapshot: Snapshot): boolean {
    return this.#isEqual(this.#ask(snapshot), this.#result);
  }
}
