import { compareCodePoints } from '../model/rows/sort-key.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import { RankList } from './posting-list.ts';

/** The most values that are known by the number of their rows. */
const MOST_LARGEST = 100;

/** Sorts values with their counts: the greatest count first, then by code point. */
export const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || compareCodePoints(a, b);

/** For each value of a term, the ascending ranks of the rows that have it in one order. */
export class TermIndex {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #starts: Uint32Array;
  /** The ranks of value `n` begin at `starts[n]`. */
  readonly #ranks: Uint32Array;
  #bySize: readonly (readonly [value: string, rows: number])[] | undefined;

  constructor(numbers: ReadonlyMap<string, number>, starts: Uint32Array, ranks: Uint32Array) {
    this.#numbers = numbers;
    this.#starts = starts;
    this.#ranks = ranks;
  }

  /** The values that most rows have, with the number of these rows: those with most first, then by code point. */
  largest(most: number): readonly (readonly [value: string, rows: number])[] {
    this.#bySize ??= [...this.sizes()].sort(byCount).slice(0, MOST_LARGEST);
    return this.#bySize.slice(0, most);
  }

  /** How many rows have each value. */
  sizes(): Map<string, number> {
    const sizes = new Map<string, number>();
    for (const [value, number] of this.#numbers)
      sizes.set(value, (this.#starts[number + 1] as number) - (this.#starts[number] as number));
    return sizes;
  }

  /** The ranks of the rows that have a value; null if none has it. */
  find(value: string): RankList | null {
    const number = this.#numbers.get(value);
    if (number === undefined) return null;
    return new RankList(this.#ranks, this.#starts[number], this.#starts[number + 1]);
  }
}

/** The values that rows have of a term. They are read once, and ranked in each order. */
export class TermValues {
  readonly #numbers: ReadonlyMap<string, number>;
  /** For each number of a value, how many rows have the values before it. */
  readonly #starts: Uint32Array;
  /** The numbers of the values of each row; those of row `i` begin at `rowStarts[i]`. */
  readonly #ofRows: readonly number[];
  readonly #rowStarts: Uint32Array;

  private constructor(
    numbers: ReadonlyMap<string, number>,
    starts: Uint32Array,
    ofRows: readonly number[],
    rowStarts: Uint32Array,
  ) {
    this.#numbers = numbers;
    this.#starts = starts;
    this.#ofRows = ofRows;
    this.#rowStarts = rowStarts;
  }

  /** Reads the values of rows. One that a row has twice counts once. */
  static *read<Row>(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): Steps<TermValues> {
    const numbers = new Map<string, number>();
    const counts: number[] = [];
    const lastRows: number[] = [];
    const ofRows: number[] = [];
    const rowStarts = new Uint32Array(rows.length + 1);
    yield* forEachInSteps(rows, (row, index) => {
      for (const value of valuesOf(row)) {
        let number = numbers.get(value);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(value, number);
          counts.push(0);
        } else if (lastRows[number] === index) continue;
        lastRows[number] = index;
        counts[number] = (counts[number] as number) + 1;
        ofRows.push(number);
      }
      rowStarts[index + 1] = ofRows.length;
    });
    const starts = new Uint32Array(counts.length + 1);
    for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] as number) + count;
    return new TermValues(numbers, starts, ofRows, rowStarts);
  }

  /** Ranks them in an order of the rows: `places` are the indexes of the rows that were read, by rank. */
  *rank(places: Uint32Array): Steps<TermIndex> {
    const ranks = new Uint32Array(this.#ofRows.length);
    const ends = this.#starts.slice();
    yield* forEachInSteps(places, (place, rank) => {
      const end = this.#rowStarts[place + 1] as number;
      for (let index = this.#rowStarts[place] as number; index < end; index++) {
        const number = this.#ofRows[index] as number;
        const at = ends[number] as number;
        ranks[at] = rank;
        ends[number] = at + 1;
      }
    });
    return new TermIndex(this.#numbers, this.#starts, ranks);
  }
}
