import { entriesOfBrief } from '../../model/identity/entry.ts';
import type { Names } from '../../model/identity/names.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Group } from '../../model/rows/derivation.ts';
import type { Entity, Registers } from '../../model/rows/registers.ts';
import type { Steps } from '../../model/steps.ts';
import { derivedFrom } from './derived-collections.ts';
import { PartedRows } from './parted-rows.ts';

/** What the last rows were derived from, and these rows. The next derivation changes them in place. */
export interface LastDerivation {
  catalogs: readonly CatalogData[];
  names: Names;
  registers: Registers;
  /** What briefs say, by group and by the key of the entity. */
  groups: ReadonlyMap<Group, Map<string, readonly unknown[]>>;
  /** The entities of each collection by the keys that they have in a group. */
  entities: ReadonlyMap<unknown, ReadonlyMap<string, Entity>>;
  /** The rows that complete others, by `Type:id`. */
  completing: Map<string, unknown>;
  /** By collection, the rows that briefs state, by the name of the brief. */
  stated: ReadonlyMap<unknown, PartedRows>;
  /** The rows of all collections: of those that briefs state, with what they take from others. */
  rows: ReadonlyMap<unknown, PartedRows>;
}

/** One that is not complete: its entities are those of the last. */
export type NewDerivation = Omit<LastDerivation, 'entities'>;

/** Where rows are derived from nothing. */
export const nothingDerived = (): Pick<LastDerivation, 'groups' | 'completing' | 'stated' | 'rows'> => {
  const statedIn = derivedFrom('BRIEFS');
  const stated = new Map(statedIn.map(({ collection }) => [collection, new PartedRows(collection.id)]));
  const others = [
    ...statedIn.filter(({ derive }) => derive.completed || derive.gathered),
    ...derivedFrom('ENTITIES'),
    ...derivedFrom('CATALOGS'),
  ];
  const groups = [
    ...derivedFrom('ENTITIES').map(({ derive }) => derive.said),
    ...statedIn.flatMap(({ derive }) => derive.gathered?.said ?? []),
  ];
  return {
    groups: new Map(groups.map((group) => [group, new Map()])),
    completing: new Map(),
    stated,
    rows: new Map([...stated, ...others.map(({ collection }) => [collection, new PartedRows(collection.id)] as const)]),
  };
};

/** A brief that was changed, added or removed. */
export interface BriefChange {
  catalog: CatalogData;
  before: BriefFile | null;
  after: BriefFile | null;
}

/**
 * The briefs that have changed; null if these are many, if more has changed, or if what names mean may have changed for others. Names
 * mean afterwards what they mean in the new data, unless it is null.
 */
export function* takeOverNames(last: LastDerivation, catalogs: readonly CatalogData[]): Steps<BriefChange[] | null> {
  const namespaces = new Set(catalogs.map(({ catalog }) => catalog.namespace));
  if (namespaces.size < catalogs.length || catalogs.length !== last.catalogs.length) return null;
  const changes: BriefChange[] = [];
  const most = MOST_CHANGES + catalogs.reduce((sum, { briefs }) => sum + briefs.length, 0) / 10;
  for (const [index, catalog] of catalogs.entries()) {
    const before = last.catalogs[index] as CatalogData;
    if (!hasSameRegisters(before, catalog)) return null;
    for (const change of compareBriefs(before, catalog)) {
      const [had, has] = [change.before, change.after].map((brief) =>
        brief ? [...entriesOfBrief(catalog.catalog, brief)] : [],
      );
      if (changes.length > most || !last.names.replaceBrief(had ?? [], has ?? [])) return null;
      changes.push(change);
      yield;
    }
    yield;
  }
  return changes;
}

/** How many briefs may change besides a tenth of all, so that only what they concern is derived again. */
const MOST_CHANGES = 20;

const hasSameRegisters = (a: CatalogData, b: CatalogData): boolean =>
  a.catalog.key === b.catalog.key &&
  a.catalog.namespace === b.catalog.namespace &&
  a.actors === b.actors &&
  a.events === b.events &&
  a.outcomes === b.outcomes &&
  [...b.texts].every(([slug, text]) => a.texts.get(slug) === text) &&
  a.texts.size === b.texts.size;

function* compareBriefs(before: CatalogData, after: CatalogData): Generator<BriefChange> {
  const last = new Map(before.briefs.map((brief) => [brief.slug, brief] as const));
  for (const brief of after.briefs) {
    const was = last.get(brief.slug) ?? null;
    last.delete(brief.slug);
    if (was !== brief) yield { catalog: after, before: was, after: brief };
  }
  for (const brief of last.values()) yield { catalog: after, before: brief, after: null };
}
