import { formatCitationRef, parseCitationRef } from '../citation-ref.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { MergedRecords } from '../identity/merge-entries.ts';
import { formatNodeRef, type NodeRef, type NodeRefText } from '../node-ref.ts';
import type { ActorType, NodeType, RegisterType } from '../node-types.ts';
import type { BriefFile } from '../records/brief-records.ts';
import type { CatalogData } from '../records/data-set.ts';
import type { OutcomesFile } from '../records/outcome-records.ts';
import type { Basis } from '../vocabulary/statements.ts';

/**
 * Defines one kind of row for stores: how rows are derived from the data files, their ids, their filters, and the orders in
 * which they are read. Stores are generic over collections, so a new entity needs no new code in a store.
 */
export interface Collection<Row, Terms extends string = string, Orders extends string = string> {
  /** How its rows are derived. */
  derive: Derivation<Row>;
  /** The id of the row, unique in the collection. */
  id(row: Row): string;
  /** Its other ids, by which it is found too: those of entries that were united. */
  otherIds?(row: Row): readonly string[];
  /** The filters: each returns the values of a row that a condition is compared with. */
  terms: { readonly [name in Terms]: (row: Row) => readonly string[] };
  /** The orders in which rows are read. */
  orders: { readonly [name in Orders]: Order<Row> };
  /** The date of the row, if rows can be filtered by date. */
  date?(row: Row): EdtfDate | null;
  /** The text of the row, if `search` finds it. */
  search?(row: Row): SearchText;
}

/** The fields of every statement: its basis, and the full refs of its citations. */
export interface Statement {
  basis: Basis;
  citations: readonly string[];
}

/** Compared part by part: numbers by value, strings by code unit. It ends with the id of the row, so that no two are equal. */
export type SortKey = readonly (string | number)[];

/** An id in a sort key; more may follow it after a space. */
export interface IdPart {
  /** Its place in the key. */
  at: number;
  /** What it may be the id of, which another part of the key may say; null if it is written as `Type:id`. */
  types: readonly NodeType[] | ((key: SortKey) => readonly NodeType[]) | null;
  /** Whether `saidKey` made it. */
  isSaid?: boolean;
}

export interface Order<Row> {
  /** The types of the parts of a key, `s` for a string and `n` for a number, to detect forged cursors. */
  shape: string;
  key(row: Row): SortKey;
  /** The parts of a key that hold ids of entities: those in an old cursor may be other names of them. */
  ids?: readonly IdPart[];
  /** The key begins with 0 or 1, and rows with 1 come last in both directions (undated events). */
  nullsLast?: true;
}

/** The text of a row that is searched, by the weight of a match. All of it is public. */
export interface SearchText {
  title: string;
  names?: readonly string[];
  text?: readonly (string | undefined)[];
}

/**
 * How rows are derived: from each brief on its own, from all that is said of each entity, or from other collections. So a
 * brief that changes derives only its own rows again, and those of the entities that it speaks of.
 */
export type Derivation<Row> = FromBriefs<Row> | FromEntities<Row> | FromCatalogs<Row> | FromCollections;

/** The rows that one brief states, and those that the outcomes of a catalog state. */
export interface FromBriefs<Row> {
  from: 'BRIEFS';
  rows(brief: BriefSource): readonly Row[];
  ofOutcomes?(outcomes: OutcomesSource): readonly Row[];
  /** Adds what the sort key of a row takes from the row of an entity. */
  completed?: { entity(row: Row): NodeRef | null; with(row: Row, entity: unknown): Row };
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

/** An entity of a register. It stays the same object while its entry does not change. */
export interface Entity<Record = unknown> {
  id: string;
  /** All names that it has, the id first. */
  names: readonly string[];
  /** The keys of the catalogs that have an entry of it. */
  catalogs: readonly string[];
  /** What its entries say. */
  record: Record;
}

/** What places may call countries, by alpha-2 code. */
export type CountryNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The entities of all registers. */
export interface Registers {
  /** What places may call countries; the same object while it does not change. */
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
  /** The id that a reference to one of these types would have if no entries were united: what the file itself names. */
  said(type: NodeType, ref: string): string;
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
  /** The slug, with the namespace of its catalog. */
  slug: string;
  record: BriefFile;
  /** The text, if it may be served. */
  text: string | undefined;
  /** A slug of the brief's own file, with the namespace of its catalog. */
  qualify(slug: string): string;
  /** The full refs of the brief's own citations: `p4.s4` becomes `asan-2024-12-05:p4.s4`. */
  cite(citations: readonly string[]): readonly string[];
}

/** Checks the types of a collection and infers the names of its terms and orders: `defineCollection<Row>()({ … })`. */
export const defineCollection =
  <Row>() =>
  <Terms extends string, Orders extends string>(
    collection: Collection<Row, Terms, Orders>,
  ): Collection<Row, Terms, Orders> =>
    collection;

/** Compares two sort keys of one order. */
export const compareKeys = (a: SortKey, b: SortKey): number => {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as string | number;
    const y = b[i] as string | number;
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
};

/**
 * A part of a sort key, by default the id of an entity that a brief names, and the name that the brief means if that is
 * another one. So the key is unique where a brief names two entries that are the same, and stays what it was where it does not.
 */
export const saidKey = (id: string, said: string, part = id): string => (said === id ? part : `${part} ${said}`);

/** Adds a value to the list under a key. */
export const append = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** Each value once, in order. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Each node once, in order. */
export const uniqueNodes = <Type extends NodeType>(nodes: readonly NodeRef<Type>[]): NodeRef<Type>[] => [
  ...new Map(nodes.map((node) => [formatNodeRef(node), node])).values(),
];

/** The values of a term that may be null. */
export const optional = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** The values of the term `cites`: each passage cited, and the paragraph of each sentence cited. */
export const citedPassages = (citations: readonly string[]): readonly string[] => [
  ...new Set(citations.flatMap((ref) => [ref, paragraphOf(ref)])),
];

const paragraphOf = (ref: string): string => {
  const place = parseCitationRef(ref);
  return place ? formatCitationRef({ ...place, sentence: null }) : ref;
};

/** A text in lower case and without accents, for ordering names and finding words. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
