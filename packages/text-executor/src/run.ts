import type { Coerced } from './compile/coerced-variables.ts';
import type { Group, KeptParts } from './keep/kept-parts.ts';
import type { SelectionKey } from './keep/selection-key.ts';
import type { Context } from './options.ts';
import type { Utf8 } from './utf8.ts';

/** Writes a value as JSON. */
export type Write = (value: unknown, run: Run) => Utf8;

/** A value that is not there yet, and how it is written. */
interface Pending {
  promise: PromiseLike<unknown>;
  write: Write;
}

/** Stands before and behind the number of a promise in a text. JSON has no such character: it would be escaped. */
const MARK = '\0';

/** One execution of a compiled operation. */
export class Run {
  readonly context: Context;
  /** The values of the variables. */
  readonly coerced: Coerced;
  /** Grows with each promise and each field that depends on the request: what was written meanwhile is not kept. */
  unkeepable = 0;
  readonly #kept: KeptParts | undefined;
  readonly #version: string;
  readonly #groups = new Map<SelectionKey, Group | undefined>();
  #pending: Pending[] = [];
  #promises = 0;

  constructor(context: unknown, coerced: Coerced, kept: KeptParts | undefined, version: string) {
    this.context = context;
    this.coerced = coerced;
    this.#kept = kept;
    this.#version = version;
  }

  /** What is kept of a selection, for the values of its variables; undefined if nothing may be. */
  groupOf(key: SelectionKey): Group | undefined {
    if (!this.#kept) return undefined;
    let group = this.#groups.get(key);
    if (group === undefined && !this.#groups.has(key)) {
      const text = key.textFor(this.coerced);
      group = text === undefined ? undefined : this.#kept.groupOf(this.#version, text);
      this.#groups.set(key, group);
    }
    return group;
  }

  /** Writes a promise: with a mark, whose place the value takes when all promises of its level are settled. */
  writeLater(promise: PromiseLike<unknown>, write: Write): Utf8 {
    this.unkeepable++;
    this.#pending.push({ promise, write });
    return `${MARK}${this.#promises++}${MARK}`;
  }

  /** Whether promises were written. */
  get hasPending(): boolean {
    return this.#pending.length > 0;
  }

  /** Puts all promises into their places in a text. */
  async settle(text: Utf8): Promise<Utf8> {
    const texts: Utf8[] = [];
    while (this.hasPending) {
      const level = this.#pending;
      const values = await Promise.all(level.map(({ promise }) => promise));
      this.#pending = [];
      try {
        level.forEach(({ write }, index) => {
          texts.push(write(values[index], this));
        });
      } catch (error) {
        for (const value of values) ignoreAll(value);
        throw error;
      }
    }
    const pieces: Utf8[] = [];
    collectPieces(text, texts, pieces);
    return pieces.join('');
  }

  /** Says that nobody waits for the promises: without that, one that is rejected would end the process. */
  abandon(): void {
    for (const { promise } of this.#pending) ignore(promise);
  }
}

/** Every second piece between marks is the number of a text. */
const collectPieces = (text: Utf8, texts: readonly Utf8[], into: Utf8[]): void => {
  text.split(MARK).forEach((piece, index) => {
    if (index % 2 === 0) into.push(piece);
    else collectPieces(texts[Number(piece)] as Utf8, texts, into);
  });
};

export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';

/** How deep a value is searched for promises that nobody waits for. */
const MAX_DEPTH = 4;

/** Marks the rejections of all promises in a value as handled. */
export const ignoreAll = (value: unknown, depth = MAX_DEPTH): void => {
  if (isThenable(value)) ignore(value);
  else if (typeof value === 'object' && value !== null && depth > 0)
    for (const item of Object.values(value)) ignoreAll(item, depth - 1);
};

/** Marks the rejection of a promise as handled. */
const ignore = (promise: PromiseLike<unknown>): void => {
  promise.then(undefined, () => {});
};
