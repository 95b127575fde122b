import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import type { Collection } from '../../model/rows/collection.ts';
import type { Derivation } from '../../model/rows/derivation.ts';
import type { Entity } from '../../model/rows/registers.ts';
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
  combined: ReadonlyMap<AnyCollection, Map<string, CombinedRows>>;
  completed: WeakMap<object, CompletedRow>;
  gathered: WeakMap<object, GatheredRow>;
}

export const noKnownRows = (): KnownRows => ({
  last: null,
  hashes: new WeakMap(),
  entities: new WeakMap(),
  briefs: new WeakMap(),
  combined: new Map(),
  completed: new WeakMap(),
  gathered: new WeakMap(),
});

/** A collection with its types widened. */
export type AnyCollection = Collection<unknown>;

/** The rows of one file. They hold as long as its references name the same. */
export interface BriefRows {
  catalog: string;
  text: string | undefined;
  lookUps: readonly LookUp[];
  rows: ReadonlyMap<unknown, readonly unknown[]>;
}

/** The rows that were combined from an entity and what is said of it. */
export interface CombinedRows {
  entity: Entity;
  said: readonly unknown[];
  countryNames: unknown;
  rows: readonly unknown[];
}

/** A row with what it takes from the row of an entity. */
export interface CompletedRow {
  entity: unknown;
  row: unknown;
}

/** A row with what other rows say of it. */
export interface GatheredRow {
  said: readonly unknown[];
  row: unknown;
}

const all = Object.keys(collections).map((name) => collectionOf(name as CollectionName));

/** The collections whose rows are derived in one way, each with that. */
export const derivedFrom = <From extends Derivation<unknown>['from']>(from: From): DerivedCollection<From>[] =>
  all.flatMap((collection) =>
    collection.derive.from === from
      ? { collection, derive: collection.derive as DerivedCollection<From>['derive'] }
      : [],
  );

interface DerivedCollection<From extends Derivation<unknown>['from']> {
  collection: AnyCollection;
  derive: Extract<Derivation<unknown>, { from: From }>;
}
