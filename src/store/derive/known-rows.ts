import type { BriefFile } from '../../model/records/brief-records.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import type { LookUp } from './brief-source.ts';
import type { LastDerivation } from './last-derivation.ts';
import type { KnownEntities } from './registers.ts';

/** What was derived before. A row that depends on nothing that has changed is the same object again. */
export interface KnownRows {
  /** Null while rows are derived, and if that has failed. */
  last: LastDerivation | null;
  /** The SHA-256 of records. */
  hashes: WeakMap<object, string>;
  entities: KnownEntities;
  /** Of the files of briefs, and of the outcomes of catalogs. */
  briefs: WeakMap<BriefFile | OutcomesFile, BriefRows>;
}

export const noKnownRows = (): KnownRows => ({
  last: null,
  hashes: new WeakMap(),
  entities: new WeakMap(),
  briefs: new WeakMap(),
});

/** The rows of one file. They hold as long as its references name the same. */
export interface BriefRows {
  catalog: string;
  text: string | undefined;
  lookUps: readonly LookUp[];
  rows: Map<unknown, readonly unknown[]>;
}
