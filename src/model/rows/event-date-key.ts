import type { DateValue } from './date-and-place.ts';
import type { SortKey } from './sort-key.ts';

/** The row of an event, as far as it is ordered by date. */
export interface DatedEvent {
  slug: string;
  date: DateValue | null;
  /** Null if the register gives none. */
  order: number | null;
}

/** The order of events without one: after all others of the same date, by slug. */
const LAST = Number.MAX_SAFE_INTEGER;

/** By first day, then last day, then the stored order; undated events come last in both directions. */
export const eventDateKey = ({ date, order, slug }: DatedEvent): SortKey => [
  date ? 0 : 1,
  date?.earliest ?? '',
  date?.latest ?? '9999-12-31',
  order ?? LAST,
  slug,
];
