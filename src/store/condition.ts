import type { DateWindow } from '../model/dates/date-window.ts';
import type { DateMode } from './store.ts';

/** A condition of the store's interface, with its term as a plain string. */
export type AnyCondition =
  | { term: string; any: readonly string[] }
  | { term: string; all: readonly string[] }
  | { date: DateMode; window: DateWindow };
