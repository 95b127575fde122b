import type { DateValue } from './date-and-place.ts';
import type { SortKey } from './define-collection.ts';

/** The row of an event, as far as it is ordered by date. */
export interface DatedEvent {
  slug: string;
  date: DateValue | null;
  order: number;
}

/** By first day, then last day, then the stored order; undated events come last in both directions. */
export const eventDateKey = ({ date, order, slug }: DatedEvent): SortKey => [
  date ? 0 : 1,
  date?.earliest ?? '',
  date?.latest ?? '9999-12-31',
  order,
  slug,
];
