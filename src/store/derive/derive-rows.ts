import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { identify } from '../../model/identity/identify.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Steps } from '../../model/steps.ts';
import { hashCatalogs } from '../revision.ts';
import { combineRows } from './combine-rows.ts';
import { completeRows } from './complete-rows.ts';
import { deepFreeze } from './deep-freeze.ts';
import { deriveBriefs } from './derive-briefs.ts';
import { derivedFrom } from './derived-collections.ts';
import { groupRows } from './group-rows.ts';
import type { KnownRows } from './known-rows.ts';
import { nothingDerived, takeOverNames } from './last-derivation.ts';
import type { PartedRows, RowChanges } from './parted-rows.ts';
import { readRegisters } from './registers.ts';

/** The rows of all collections, frozen. To be read before others are derived from what is known. */
export interface DerivedRows {
  rowsOf(name: CollectionName): readonly unknown[];
  /** What has changed since rows were derived last; all rows are added if none were. */
  changesOf(name: CollectionName): Steps<RowChanges<unknown>>;
  /** The slugs of the briefs whose rows were derived, and not known before. */
  derived: readonly string[];
}

/** Derives the rows of all collections from checked catalogs; `known` is updated. May throw for data with errors. */
export function* deriveRows(catalogs: readonly CatalogData[], known: KnownRows): Steps<DerivedRows> {
  const { last } = known;
  known.last = null;
  const changes = last && (yield* takeOverNames(last, catalogs));
  const names = last && changes ? last.names : identify(catalogs);
  const registers = last && changes ? last.registers : yield* readRegisters(catalogs, names, known.entities);
  const parts = last ?? nothingDerived();
  const { stated, rows } = parts;
  if (last) for (const one of [...stated.values(), ...rows.values()]) one.begin();
  const derived = yield* deriveBriefs(catalogs, names, changes, stated, known);
  const now = { ...parts, catalogs, names, registers };
  const touched = yield* groupRows(now);
  const entities = yield* combineRows(now, touched, last);
  yield* completeRows(now, touched);
  for (const { collection, derive } of derivedFrom('CATALOGS')) {
    const made = rows.get(collection) as PartedRows;
    for (const catalog of catalogs) {
      const revision = hashCatalogs([catalog], known.hashes);
      made.set(catalog.catalog.key, deepFreeze(derive.rows(catalog, revision)));
    }
    made.retain(new Set(catalogs.map(({ catalog }) => catalog.key)));
  }
  known.last = { ...now, entities };
  const partsOf = (name: CollectionName): PartedRows[] => {
    const { derive } = collectionOf(name);
    const sources: readonly unknown[] = derive.from === 'COLLECTIONS' ? derive.collections : [collectionOf(name)];
    return sources.flatMap((source) => rows.get(source) ?? []);
  };
  return {
    rowsOf: (name) => partsOf(name).flatMap((one) => one.all()),
    *changesOf(name) {
      const found: RowChanges<unknown>[] = [];
      for (const one of partsOf(name)) found.push(yield* one.changes());
      return { gone: found.flatMap(({ gone }) => gone), added: found.flatMap(({ added }) => added) };
    },
    derived,
  };
}
