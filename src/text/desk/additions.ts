import { type ProposalType, STATEMENT_LISTS } from '../draft/draft-records.ts';

/** An entry that accepting a proposal adds: to the brief's file, or to a register of the same folder. */
export interface Addition {
  file: 'brief' | 'actors' | 'events';
  list: string;
  entry: Readonly<Record<string, unknown>>;
  /** The entry that it replaces. */
  instead?: Readonly<Record<string, unknown>>;
}

/** What accepting a proposal would do. */
export interface PlannedDecision {
  additions: readonly Addition[];
  /** The reference of what is written, such as `CHN` or `Forecast:prices-rise`. */
  written: string;
  /** What was left out, and why; for the person who decides. */
  notes: readonly string[];
}

/** The list of a brief's file for each type of proposal. Dates and quantities are parts of statements, and have none. */
export const LIST_OF: Readonly<Partial<Record<ProposalType, string>>> = {
  SECTION: 'sections',
  COUNTRY: 'countries',
  ORGANIZATION: 'organizations',
  PERSON: 'people',
  GROUPING: 'groupings',
  ...STATEMENT_LISTS,
  KEY_POINT: 'keyPoints',
};
