import type { CollectionName } from '../../model/collections.ts';
import type { Snapshot } from '../../store/store.ts';
import type { Utf8 } from './utf8.ts';

/** Something that was read from a snapshot, and whether another snapshot has the same. */
export interface Reading {
  isSameIn(snapshot: Snapshot): boolean;
}

/** What counting the answer came to while a text was made. */
interface Counted {
  values: number;
  units: number;
}

/**
 * A text, with all that it was made from: it holds in every snapshot in which these readings are the same; without readings, in its
 * revision only. It is one object, since each further one that is looked at for each entity of an answer takes as long as finding
 * the text.
 */
export class TracedText implements Reading {
  text: Utf8;
  readonly values: number;
  readonly units: number;
  readonly readings: readonly Reading[] | null;
  /** The revision for which it was checked last, and the result. */
  #revision: string;
  #holds = true;

  constructor(text: Utf8, { values, units }: Counted, readings: readonly Reading[] | null, revision: string) {
    this.text = text;
    this.values = values;
    this.units = units;
    this.readings = readings;
    this.#revision = revision;
  }

  isSameIn(snapshot: Snapshot): boolean {
    if (snapshot.revision !== this.#revision) {
      this.#holds = this.readings?.every((reading) => reading.isSameIn(snapshot)) ?? false;
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
