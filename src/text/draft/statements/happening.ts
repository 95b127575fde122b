import type { EventKind } from '../../../model/vocabulary/events.ts';

/** A verb or a noun that may tell an event. */
export interface Happening {
  text: string;
  start: number;
  kind: EventKind;
  called: string;
  tense: 'PAST' | 'PRESENT' | 'FUTURE' | 'NONE';
  /** In bits. */
  weight: number;
  /** Whether its clause is a relative or another clause that only tells something beside: dates elsewhere are not its own. */
  aside?: boolean;
}

/** What any verb of the past says that no list of events has, in bits. */
export const ANY_VERB = 0.7;

/** A sentence of lists may have many; the first say what it is about. */
export const MOST_HAPPENINGS = 24;
