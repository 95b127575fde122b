import { entriesOfBrief } from '../../model/identity/entry.ts';
import type { Names } from '../../model/identity/names.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Group } from '../../model/rows/derivation.ts';
import type { Entity, Registers } from '../../model/rows/registers.ts';
import type { Steps } from '../../model/steps.ts';

/** What the last rows were derived from, for data in which only briefs have changed since. */
export interface LastDerivation {
  catalogs: readonly CatalogData[];
  names: Names;
  registers: Registers;
  /** What briefs say, by group and by the key of the entity. */
  groups: Map<Group, Map<string, readonly unknown[]>>;
  /** The entities of each collection by the keys that they have in a group. */
  entities: Map<unknown, ReadonlyMap<string, Entity>>;
}

/** A brief that was changed, added or removed. */
export interface BriefChange {
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
    if (was !== brief) yield { before: was, after: brief };
  }
  for (const brief of last.values()) yield { before: brief, after: null };
}
