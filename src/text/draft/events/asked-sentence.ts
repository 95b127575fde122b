import type { EventKind } from '../../../model/vocabulary/events.ts';
import type { PlacedDate } from './date-beside.ts';
import type { Unit } from './units.ts';

/** A sentence as it is compared with events of a register. */
export interface AskedSentence {
  text: string;
  units: readonly Unit[];
  dates: readonly PlacedDate[];
  /** The kinds of events that the words around a place may be about. */
  kindsAround: (start: number, end: number) => ReadonlySet<EventKind>;
  /** The keys of actors that are named, and of countries whose capitals are. */
  actors: ReadonlySet<string>;
  capitals: ReadonlySet<string>;
  /** The countries that the text is about, as `@KR`: a sentence need not name them. */
  topics: ReadonlySet<string>;
  /** When the text was published, in EDTF; null if that is not known. */
  published: string | null;
}
