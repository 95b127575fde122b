import type { CountryNames } from '../accounts/places.ts';
import type { MergedRecords } from '../identity/merge.ts';
import type { ActorType, NodeType, RegisterType } from '../node-types.ts';
import type { BriefFile } from '../records/brief-records.ts';
import type { CatalogData } from '../records/data-set.ts';
import type { OutcomesFile } from '../records/outcome-records.ts';
import type { NodeRef, NodeRefText } from '../refs.ts';

/** How rows are derived, and from what. */

/** An entity of a register. */
export interface Entity<Record = unknown> {
  id: string;
  /** All names that it has, the id first. */
  names: readonly string[];
  /** The keys of the catalogs that have an entry of it. */
  catalogs: readonly string[];
  /** What its entries say. */
  record: Record;
}

/** The entities of all registers. */
export interface Registers {
  /** What places may call countries. */
  countryNames: CountryNames;
  /** By alpha-2 code, with the aliases from all registers. */
  countries: readonly Entity<readonly string[]>[];
  organizations: readonly Entity<MergedRecords['Organization']>[];
  people: readonly Entity<MergedRecords['Person']>[];
  groupings: readonly Entity<MergedRecords['Grouping']>[];
  events: readonly Entity<MergedRecords['Event']>[];
  issues: readonly Entity<MergedRecords['Issue']>[];
  instruments: readonly Entity<MergedRecords['Instrument']>[];
}

/** Resolves the references of a file. They were checked, so what they name exists. */
export interface Resolver {
  /** The actor with this code or slug. */
  actor(ref: string): NodeRef<ActorType>;
  /** What `Type:slug` names. */
  node<Type extends NodeType>(ref: NodeRefText<Type>): NodeRef<Type>;
  /** The id of the entity with this slug. */
  find(type: RegisterType, ref: string): string;
  /** The id of the entry that a reference means, before entries were united: another one than `find` gives if the entry has several names. */
  entryId(type: NodeType, ref: string): string;
}

/** What the rows of the outcomes of a catalog are derived from. */
export interface OutcomesSource extends Resolver {
  /** The key and the namespace of the catalog. */
  catalog: string;
  namespace: string | null;
  record: OutcomesFile;
}

/** What the rows of a brief are derived from. */
export interface BriefSource extends Resolver {
  /** The key of its catalog. */
  catalog: string;
  /** The ids of the organizations that published it, in their order. */
  publishers: readonly string[];
  /** The people and organizations that wrote it, in their order; none if the text names nobody. */
  byline: readonly NodeRef<ActorType>[];
  /** The ids of the people among them. */
  authors: readonly string[];
  /** The organizations and governments that commissioned or paid for it. */
  commissioners: readonly NodeRef<ActorType>[];
  /** The slug, with the namespace of its catalog. */
  slug: string;
  record: BriefFile;
  /** The text, if it may be served. */
  text: string | undefined;
  /** A slug of the brief's own file, with the namespace of its catalog. */
  qualify(slug: string): string;
  /** The full refs of the brief's own citations: `p4.s4` becomes `asan-2024-12-05:p4.s4`. */
  cite(citations: readonly string[]): readonly string[];
  /** The terms of art that texts of a statement show or restate, in the forms that the text of the brief has. */
  termsOfText(said: readonly string[]): readonly string[];
  /** What the links of the brief join with a node, in either direction. */
  linkedTo(node: NodeRef): readonly NodeRef[];
  /** The day of the last change that names a node, or else the day on which the brief came in; null if that is not known. */
  changed(node: NodeRef): string | null;
}

/** How rows are derived: from each brief on its own, from all statements about each entity, from a catalog, or from other collections. */
export type Derivation<Row> = FromBriefs<Row> | FromEntities<Row> | FromCatalogs<Row> | FromCollections;

/** The rows that one brief states, and those that the outcomes of a catalog state. */
export interface FromBriefs<Row, Stated = Row> {
  from: 'BRIEFS';
  rows(brief: BriefSource): readonly Stated[];
  ofOutcomes?(outcomes: OutcomesSource): readonly Stated[];
  /** Adds to each row what it takes from the row of an entity, if any: only these fields of that. */
  withEntity?: {
    entityOf(row: Stated): NodeRef | null;
    fields: readonly string[];
    add(row: Stated, entity: unknown): Row;
  };
  /** Adds to each row what the rows of another collection say of it, taken in any order. */
  withStatements?: {
    statements: StatementGroup;
    keyOf(row: Stated): string;
    add(row: Stated, statements: readonly unknown[]): Row;
  };
}

/** The rows of an entity, combined from its entry in a register and from the statements of all briefs about it. */
export interface FromEntities<Row> {
  from: 'ENTITIES';
  entities(registers: Registers): readonly Entity[];
  statements: StatementGroup;
  /** The key of an entity in that group. */
  keyOf(entity: Entity): string;
  /** Takes the statements in any order. */
  rows(entity: Entity, statements: readonly unknown[], countryNames: CountryNames): readonly Row[];
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

/** The rows that briefs state, by the key of the entity that they are about. */
export interface StatementGroup {
  collection: Derived;
  keyOf(row: never): string;
}

/** Defines a group: `groupOf(mentions, (row) => row.event)`. */
export const groupOf = <Row>(collection: { derive: Derivation<Row> }, keyOf: (row: Row) => string): StatementGroup =>
  ({ collection, keyOf }) as StatementGroup;

/** Defines rows that briefs state without what the rows of entities add to them. */
export const stateThenAdd = <Row, Stated>(
  derivation: Omit<FromBriefs<Row, Stated>, 'from'> & Pick<Required<FromBriefs<Row, Stated>>, 'withEntity'>,
): FromBriefs<Row> => ({ from: 'BRIEFS', ...derivation }) as unknown as FromBriefs<Row>;

/** Defines how rows are combined, with the types of the entries and of the statements. The key of an entity is its id if not given. */
export const combine = <Row, Record, Stated>(combination: {
  entities(registers: Registers): readonly Entity<Record>[];
  statements: StatementGroup;
  keyOf?(entity: Entity): string;
  rows(entity: Entity<Record>, statements: readonly Stated[], countryNames: CountryNames): readonly Row[];
}): FromEntities<Row> => ({ from: 'ENTITIES', keyOf: ({ id }: Entity) => id, ...combination }) as FromEntities<Row>;
