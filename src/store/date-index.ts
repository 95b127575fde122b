import type { DateWindow } from '../model/dates/date-window.ts';
import type { EdtfDate } from '../model/dates/edtf.ts';
import type { Bitset } from './bitset.ts';
import type { PostingList } from './posting-list.ts';
import { NEVER_HIGH, NEVER_LOW, SegmentTree } from './segment-tree.ts';
import type { DateMode } from './store.ts';

/** Answers the three date filters for the rows of one order. */
export class DateIndex {
  readonly #trees: Record<DateMode, SegmentTree>;

  /** Takes the rows' dates by rank; null for undated rows, which match no filter. */
  constructor(dates: readonly (EdtfDate | null)[]) {
    const tree = (low: (date: EdtfDate) => number, high: (date: EdtfDate) => number) =>
      new SegmentTree(
        dates.map((date) => (date ? low(date) : NEVER_LOW)),
        dates.map((date) => (date ? high(date) : NEVER_HIGH)),
      );
    this.#trees = {
      // The date lies inside the window: latest <= to and earliest >= from.
      within: tree(
        (date) => toDay(date.latest, OPEN_END),
        (date) => toDay(date.earliest, OPEN_START),
      ),
      overlaps: tree(
        (date) => toDay(date.overlapTo, OPEN_START),
        (date) => toDay(date.overlapFrom, OPEN_END),
      ),
      possibly: tree(
        (date) => toDay(date.earliest, OPEN_START),
        (date) => toDay(date.latest, OPEN_END),
      ),
    };
  }

  /** The ranks whose date matches the window in this mode. */
  matching(mode: DateMode, window: DateWindow): PostingList {
    return this.#trees[mode].matching(...bounds(window));
  }

  /** The same as a bitset, of the ranks in another order if `rankOf` gives them. It is made by reading all dates. */
  bitset(mode: DateMode, window: DateWindow, rankOf?: Uint32Array): Bitset {
    return this.#trees[mode].bitset(...bounds(window), rankOf);
  }
}

// An open date ends after every day, but within an unbounded window.
const OPEN_END = 10 ** 8;
const OPEN_START = -OPEN_END;
const UNBOUNDED = 10 ** 9;

/** The greatest `low` and the smallest `high` that match. */
const bounds = ({ from, to }: DateWindow): [atMost: number, atLeast: number] => [
  toDay(to, UNBOUNDED),
  toDay(from, -UNBOUNDED),
];

/** Days since 1970-01-01; `open` if there is no day. */
const toDay = (day: string | null | undefined, open: number): number =>
  day === null || day === undefined ? open : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
