import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { DateValue, PlaceValue } from '../rows/date-and-place.ts';
import type { SortKey } from '../rows/sort-key.ts';
import type { Statement } from '../rows/statement.ts';
import type { ParticipantRole } from '../vocabulary/events.ts';
import type { InstrumentRole } from '../vocabulary/instruments.ts';
import type { Basis, Modality } from '../vocabulary/statements.ts';

/** What one brief says about one event. It has two accounts of it where it mentions two entries that are one event. */
export interface Account extends Statement {
  /** The full name of the brief. */
  brief: string;
  /** The full name of the entry in the register that the brief mentions. */
  entry: string;
  published: DateValue;
  names: readonly string[];
  summary: string | null;
  modality: Modality;
  hedge: string | null;
  date: DateValue | null;
  dateCitations: readonly string[];
  place: PlaceValue | null;
  placeCitations: readonly string[];
  participants: readonly (Statement & { actor: NodeRef<ActorType>; role: ParticipantRole })[];
  issues: readonly (Statement & { issue: string })[];
  instruments: readonly (Statement & { instrument: string; role: InstrumentRole })[];
  note: string | null;
}

/** Sorts later accounts last: by first possible day of publication, then by names. No two accounts of an event are equal. */
export const accountKey = ({ published, brief, entry }: Pick<Account, 'published' | 'brief' | 'entry'>): SortKey => [
  published.earliest ?? '',
  brief,
  entry,
];

const BASIS_RANK: Readonly<Record<Basis, number>> = {
  STATED: 0,
  AUTHOR_INFERRED: 1,
  CURATOR_INFERRED: 2,
  CORROBORATED: 3,
};

/** 0 for the best basis: what a text says is preferred to a conclusion, and that to a curator's reading. */
export const basisRank = (basis: Basis): number => BASIS_RANK[basis];
