import type { DateWindow } from '../model/dates/date-window.ts';
import type { EdtfDate } from '../model/dates/edtf.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import type { Bitset } from './bitset.ts';
import type { PostingList } from './posting-list.ts';
import { NEVER_HIGH, NEVER_LOW, SegmentTree } from './segment-tree.ts';
import type { DateMode } from './store.ts';

/** Answers the three date filters for the rows of one order. */
export class DateIndex {
  readonly #trees: Record<DateMode, SegmentTree>;

  private constructor(trees: Record<DateMode, SegmentTree>) {
    this.#trees = trees;
  }

  /** Takes the rows by rank; those without a date match no filter. */
  static *index<Row>(rows: readonly Row[], dateOf: (row: Row) => EdtfDate | null): Steps<DateIndex> {
    const bounds = Object.fromEntries(MODES.map((mode) => [mode, { low: [], high: [] }])) as unknown as Record<
      DateMode,
      { low: number[]; high: number[] }
    >;
    yield* forEachInSteps(rows, (row) => {
      const date = dateOf(row);
      const days = date && daysOf(date);
      for (const mode of MODES) {
        const { low, high } = bounds[mode];
        low.push(days ? days[mode][0] : NEVER_LOW);
        high.push(days ? days[mode][1] : NEVER_HIGH);
      }
    });
    const tree = ({ low, high }: { low: number[]; high: number[] }) => new SegmentTree(low, high);
    const within = tree(bounds.within);
    yield;
    const overlaps = tree(bounds.overlaps);
    yield;
    return new DateIndex({ within, overlaps, possibly: tree(bounds.possibly) });
  }

  /** The ranks whose date matches the window in this mode. */
  matching(mode: DateMode, window: DateWindow): PostingList {
    return this.#trees[mode].matching(...boundsOf(window));
  }

  /** The same as a bitset, of the ranks in another order if `rankOf` gives them. It is made by reading all dates. */
  bitset(mode: DateMode, window: DateWindow, rankOf?: Uint32Array): Bitset {
    return this.#trees[mode].bitset(...boundsOf(window), rankOf);
  }
}

export const MODES: readonly DateMode[] = ['within', 'overlaps', 'possibly'];

/** What a window must have for each filter: an end of at least the first day, and a beginning of at most the second. */
export const daysOf = ({ earliest, latest, overlapFrom, overlapTo }: EdtfDate): Record<DateMode, [number, number]> => ({
  // The date lies inside the window: latest <= to and earliest >= from.
  within: [toDay(latest, OPEN_END), toDay(earliest, OPEN_START)],
  overlaps: [toDay(overlapTo, OPEN_START), toDay(overlapFrom, OPEN_END)],
  possibly: [toDay(earliest, OPEN_START), toDay(latest, OPEN_END)],
});

// An open date ends after every day, but within an unbounded window.
const OPEN_END = 10 ** 8;
const OPEN_START = -OPEN_END;
const UNBOUNDED = 10 ** 9;

/** The greatest `low` and the smallest `high` that match. */
export const boundsOf = ({ from, to }: DateWindow): [atMost: number, atLeast: number] => [
  toDay(to, UNBOUNDED),
  toDay(from, -UNBOUNDED),
];

/** Days since 1970-01-01; `open` if none is given. */
const toDay = (day: string | null | undefined, open: number): number =>
  day === null || day === undefined ? open : Date.parse(day) / 86_400_000;
