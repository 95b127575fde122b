import type { DateWindow } from '../model/dates/date-window.ts';
import type { SortKey } from '../model/rows/sort-key.ts';
import type { DateMode } from './store.ts';

/** A condition of the store's interface, with its term as a plain string. */
export type AnyCondition =
  | { term: string; any: readonly string[] }
  | { term: string; all: readonly string[] }
  | DateCondition;

/** A window that the date of a row matches in a mode. */
export interface DateCondition {
  date: DateMode;
  window: DateWindow;
}

/** A page query of the store's interface, with terms and orders as plain strings. */
export interface AnyPageQuery {
  where: readonly AnyCondition[];
  order: string;
  descending: boolean;
  after?: SortKey | undefined;
  before?: SortKey | undefined;
  take: number;
  from: 'START' | 'END';
}
