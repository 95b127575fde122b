import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import { identifyInSteps } from '../../model/identity/identify.ts';
import { formatName } from '../../model/identity/name.ts';
import type { Names } from '../../model/identity/names.ts';
import { formatNodeRef, type NodeRef } from '../../model/node-ref.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type {
  Collection,
  Entity,
  FromBriefs,
  FromCatalogs,
  FromEntities,
  Group,
} from '../../model/rows/define-collection.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { hashCatalogs } from '../revision.ts';
import { createBriefSource, type LookUp } from './brief-source.ts';
import { type KnownEntities, readRegisters } from './registers.ts';

/** The rows of all collections, frozen. */
export interface DerivedRows {
  rowsOf(name: CollectionName): readonly unknown[];
  /** The slugs of the briefs whose rows were derived, and not known before. */
  derived: readonly string[];
}

/** What was derived before. A row that depends on nothing that has changed is the same object again. */
export interface KnownRows {
  entities: KnownEntities;
  briefs: WeakMap<BriefFile, BriefRows>;
  combined: ReadonlyMap<AnyCollection, ReadonlyMap<string, CombinedRows>>;
  completed: WeakMap<object, CompletedRow>;
}

export const noKnownRows = (): KnownRows => ({
  entities: new WeakMap(),
  briefs: new WeakMap(),
  combined: new Map(),
  completed: new WeakMap(),
});

type AnyCollection = Collection<unknown>;

/** The rows of one brief. They hold as long as its references name the same. */
interface BriefRows {
  catalog: string;
  text: string | undefined;
  lookUps: readonly LookUp[];
  rows: ReadonlyMap<unknown, readonly unknown[]>;
}

/** The rows that were combined from an entity and what is said of it. */
interface CombinedRows {
  entity: Entity;
  said: readonly unknown[];
  countryNames: unknown;
  rows: readonly unknown[];
}

/** A row with what it takes from the row of an entity. */
interface CompletedRow {
  entity: unknown;
  row: unknown;
}

const all = Object.keys(collections).map((name) => collectionOf(name as CollectionName));
const from = <Source extends AnyCollection['derive']['from']>(source: Source) =>
  all.filter(({ derive }) => derive.from === source);

/** Derives the rows of all collections from checked catalogs; `known` is updated. May throw for data with errors. */
export function* deriveRows(catalogs: readonly CatalogData[], known: KnownRows): Steps<DerivedRows> {
  const names = yield* identifyInSteps(catalogs);
  const { stated, derived } = yield* deriveBriefs(catalogs, names, known);
  const registers = yield* readRegisters(catalogs, names, known.entities);
  const { countryNames } = registers;
  const rows = new Map<unknown, readonly unknown[]>();
  const groups = new Map<Group, ReadonlyMap<string, unknown[]>>();
  const combined = new Map<AnyCollection, ReadonlyMap<string, CombinedRows>>();
  for (const collection of from('ENTITIES')) {
    const { entities, said, keyOf, rows: rowsFor } = collection.derive as FromEntities<unknown>;
    let group = groups.get(said);
    if (!group) {
      group = yield* groupRows(stated.get(said.collection) ?? [], said.of as (row: unknown) => string);
      groups.set(said, group);
    }
    const before = known.combined.get(collection);
    const made = new Map<string, CombinedRows>();
    const found: unknown[] = [];
    yield* forEachInSteps(entities(registers), (entity) => {
      const rowsSaid = group.get(keyOf(entity)) ?? [];
      const last = before?.get(entity.id);
      const isSame = last?.entity === entity && last.countryNames === countryNames && isEqual(last.said, rowsSaid);
      const now = isSame
        ? last
        : { entity, said: rowsSaid, countryNames, rows: deepFreeze(rowsFor(entity, rowsSaid, countryNames)) };
      made.set(entity.id, now);
      for (const row of now.rows) found.push(row);
    });
    combined.set(collection, made);
    rows.set(collection, found);
  }
  known.combined = combined;
  const entityRows = yield* findEntities(rows);
  for (const collection of from('BRIEFS'))
    rows.set(collection, yield* completeRows(collection, stated.get(collection) ?? [], entityRows, known.completed));
  for (const collection of from('CATALOGS')) {
    const { rows: rowsFor } = collection.derive as FromCatalogs<unknown>;
    const made: unknown[] = [];
    for (const catalog of catalogs) {
      const revision = yield* hashCatalogs([catalog]);
      for (const row of rowsFor(catalog, revision)) made.push(deepFreeze(row));
    }
    rows.set(collection, made);
  }
  for (const collection of from('COLLECTIONS')) {
    const parts = (collection.derive as { collections: readonly unknown[] }).collections;
    rows.set(
      collection,
      parts.flatMap((part) => rows.get(part) ?? []),
    );
  }
  return { rowsOf: (name) => rows.get(collectionOf(name)) ?? [], derived };
}

/** The rows that briefs state, by collection. */
function* deriveBriefs(
  catalogs: readonly CatalogData[],
  names: Names,
  { briefs }: KnownRows,
): Steps<{ stated: ReadonlyMap<unknown, readonly unknown[]>; derived: string[] }> {
  const stated = new Map<unknown, unknown[]>(from('BRIEFS').map((collection) => [collection, []]));
  const derived: string[] = [];
  for (const catalog of catalogs)
    for (const record of catalog.briefs) {
      // Of equal copies in several folders, one is read.
      const name = formatName({ namespace: catalog.catalog.namespace, slug: record.slug });
      if (names.catalogOf('Brief', name) !== catalog.catalog.key) continue;
      const text = findText(catalogs, catalog, record.slug);
      let made = briefs.get(record);
      if (!made || !holds(made, catalog, text, names)) {
        made = yield* deriveBrief(catalog, record, text, names);
        briefs.set(record, made);
        derived.push(record.slug);
      }
      for (const [collection, rows] of made.rows) {
        const list = stated.get(collection) as unknown[];
        for (const row of rows) list.push(row);
      }
      yield;
    }
  return { stated, derived };
}

const holds = (
  { catalog: key, text, lookUps }: BriefRows,
  catalog: CatalogData,
  textNow: string | undefined,
  names: Names,
): boolean =>
  key === catalog.catalog.key &&
  text === textNow &&
  lookUps.every(({ types, ref, found, said }) => {
    const now = names.lookUp(catalog.catalog.namespace, types, ref);
    return now.found?.id === found.id && now.found.type === found.type && now.said === said;
  });

/** The text of a brief, which another copy of the brief may have. */
const findText = (
  catalogs: readonly CatalogData[],
  { catalog, texts }: CatalogData,
  slug: string,
): string | undefined =>
  texts.get(slug) ??
  catalogs.find((other) => other.catalog.namespace === catalog.namespace && other.texts.has(slug))?.texts.get(slug);

function* deriveBrief(
  catalog: CatalogData,
  record: BriefFile,
  text: string | undefined,
  names: Names,
): Steps<BriefRows> {
  const { source, lookUps } = createBriefSource(catalog, record, text, names);
  const rows = new Map<unknown, readonly unknown[]>();
  for (const collection of from('BRIEFS')) {
    const made = (collection.derive as FromBriefs<unknown>).rows(source);
    yield* forEachInSteps(made, deepFreeze);
    rows.set(collection, made);
    yield;
  }
  return { catalog: source.catalog, text: source.text, lookUps, rows };
}

function* groupRows(rows: readonly unknown[], of: (row: unknown) => string): Steps<ReadonlyMap<string, unknown[]>> {
  const groups = new Map<string, unknown[]>();
  yield* forEachInSteps(rows, (row) => {
    const key = of(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}

/** The rows of entities by `Type:id`. */
function* findEntities(rows: ReadonlyMap<unknown, readonly unknown[]>): Steps<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const type of ['Event'] as const) {
    const { id } = collectionOf(type);
    yield* forEachInSteps(rows.get(collectionOf(type)) ?? [], (row) =>
      found.set(formatNodeRef({ type, id: id(row) }), row),
    );
  }
  return found;
}

function* completeRows(
  { derive }: AnyCollection,
  rows: readonly unknown[],
  entities: ReadonlyMap<string, unknown>,
  known: WeakMap<object, CompletedRow>,
): Steps<readonly unknown[]> {
  const { completed } = derive as FromBriefs<unknown>;
  if (!completed) return rows;
  const made: unknown[] = [];
  yield* forEachInSteps(rows, (row) => {
    const id: NodeRef | null = completed.entity(row);
    const entity = id && entities.get(formatNodeRef(id));
    if (!entity) {
      made.push(row);
      return;
    }
    let last = known.get(row as object);
    if (last?.entity !== entity) {
      last = { entity, row: deepFreeze(completed.with(row, entity)) };
      known.set(row as object, last);
    }
    made.push(last.row);
  });
  return made;
}

const isEqual = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};
