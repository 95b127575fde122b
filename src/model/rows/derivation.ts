import type { CatalogData } from '../records/data-set.ts';
import type { NodeRef } from '../refs.ts';
import type { BriefSource, OutcomesSource } from './brief-source.ts';
import type { CountryNames, Entity, Registers } from './registers.ts';

/** How rows are derived: from each brief on its own, from all that is said of each entity, from a catalog, or from other collections. */
export type Derivation<Row> = FromBriefs<Row> | FromEntities<Row> | FromCatalogs<Row> | FromCollections;

/** The rows that one brief states, of which many are made one by one as they are read, and those that the outcomes of a catalog state. */
export interface FromBriefs<Row> {
  from: 'BRIEFS';
  rows(brief: BriefSource): Iterable<Row>;
  ofOutcomes?(outcomes: OutcomesSource): readonly Row[];
  /** Adds what the sort key of a row takes from the row of an entity: only these fields. */
  completed?: { entity(row: Row): NodeRef | null; takes: readonly string[]; with(row: Row, entity: unknown): Row };
  /** Adds what the rows of another collection say of a row, taken in any order. */
  gathered?: { said: Group; keyOf(row: Row): string; with(row: Row, said: readonly unknown[]): Row };
}

/** The rows of an entity, combined from its entry in a register and from what all briefs say of it. */
export interface FromEntities<Row> {
  from: 'ENTITIES';
  entities(registers: Registers): readonly Entity[];
  /** What briefs say, by the key of the entity. */
  said: Group;
  /** The key of an entity in that group. */
  keyOf(entity: Entity): string;
  /** Takes what is said in any order. */
  rows(entity: Entity, said: readonly unknown[], countryNames: CountryNames): readonly Row[];
}

/** The rows of a catalog as a whole. */
export interface FromCatalogs<Row> {
  from: 'CATALOGS';
  rows(catalog: CatalogData, revision: string): readonly Row[];
}

/** The rows of several collections together. */
export interface FromCollections {
  from: 'COLLECTIONS';
  collections: readonly Derived[];
}

/** A collection, as far as its rows are derived. */
export interface Derived {
  derive: Derivation<never>;
}

/** The rows that briefs state, by the id of the entity that they speak of. */
export interface Group {
  collection: Derived;
  of(row: never): string;
}

/** Defines a group: `groupOf(mentions, (row) => row.event)`. */
export const groupOf = <Row>(collection: { derive: Derivation<Row> }, of: (row: Row) => string): Group =>
  ({ collection, of }) as Group;

/** Defines how rows are combined, with the types of the entries and of what is said. */
export const combine = <Row, Record, Said>(combination: {
  entities(registers: Registers): readonly Entity<Record>[];
  said: Group;
  /** Its id if not given. */
  keyOf?(entity: Entity): string;
  rows(entity: Entity<Record>, said: readonly Said[], countryNames: CountryNames): readonly Row[];
}): FromEntities<Row> => ({ from: 'ENTITIES', keyOf: ({ id }: Entity) => id, ...combination }) as FromEntities<Row>;
