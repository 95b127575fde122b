import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { distanceOf, lastingOf } from './date-spans.ts';
import { type NumberedNames, ordersByDates } from './numbered-names.ts';

/** A value that each row has by its date, by which it is found in the lists of one order only. */
export interface DateTerm {
  term: number;
  order: string;
  valuesOf(row: unknown): readonly string[];
}

/** What is stored of the dates of rows, so that windows of dates are found in lists that are ordered by dates. */
export const dateTerms = (name: CollectionName, names: NumberedNames): DateTerm[] =>
  ordersByDates(name).flatMap(({ order, dates }) => {
    const term = names.datesOf(name, dates);
    if (term === null) return [];
    const { orders, date } = collectionOf(name);
    const dateValueOf = (row: unknown): string => {
      const when = date?.(row) ?? null;
      return dates === 'byDate' ? lastingOf(when) : distanceOf(orders[order]?.key(row) ?? [], when);
    };
    return [{ term, order, valuesOf: (row) => [dateValueOf(row)] }];
  });
