import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import type { ActorType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { append } from '../rows/lists.ts';
import { type SortKey, sortBy } from '../rows/sort-key.ts';
import type { DateValue, PlaceValue, Statement } from '../rows/statement.ts';
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

/** The accounts of each brief, earliest brief first. */
export const accountsByBrief = (accounts: readonly Account[]): ReadonlyMap<string, readonly Account[]> => {
  const byBrief = new Map<string, Account[]>();
  for (const account of sortBy(accounts, accountKey)) append(byBrief, account.brief, account);
  return byBrief;
};

export const latestFirst = (accounts: readonly Account[]): Account[] => sortBy(accounts, accountKey).reverse();

/** The statements with the best basis first; those with the same basis stay in their order. */
export const bestFirst = <One extends Statement>(statements: readonly One[]): One[] =>
  sortBy(statements, ({ basis }) => [basisRank(basis)]);

/** Each citation of the statements once, in their order, and no more than a single statement may have. */
export const uniteCitations = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.flatMap(({ citations }) => citations))].slice(0, GREATEST_LENGTH.citations);
