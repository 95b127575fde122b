import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { identifyInSteps } from '../../model/identity/identify.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Steps } from '../../model/steps.ts';
import { hashCatalogs } from '../revision.ts';
import { combineAgain } from './combine-again.ts';
import { combineRows } from './combine-rows.ts';
import { completeStatedRows } from './complete-rows.ts';
import { deepFreeze } from './deep-freeze.ts';
import { deriveBriefs } from './derive-briefs.ts';
import { derivedFrom, type KnownRows } from './known-rows.ts';
import { type LastDerivation, takeOverNames } from './last-derivation.ts';
import { readRegisters } from './registers.ts';

/** The rows of all collections, frozen. */
export interface DerivedRows {
  rowsOf(name: CollectionName): readonly unknown[];
  /** The slugs of the briefs whose rows were derived, and not known before. */
  derived: readonly string[];
}

/** Derives the rows of all collections from checked catalogs; `known` is updated. May throw for data with errors. */
export function* deriveRows(catalogs: readonly CatalogData[], known: KnownRows): Steps<DerivedRows> {
  const { last } = known;
  known.last = null;
  const changes = last && (yield* takeOverNames(last, catalogs));
  const names = last && changes ? last.names : yield* identifyInSteps(catalogs);
  const { stated, derived } = yield* deriveBriefs(
    catalogs,
    names,
    known,
    changes && new Set(changes.map(({ after }) => after)),
  );
  const registers = last && changes ? last.registers : yield* readRegisters(catalogs, names, known.entities);
  const { groups, entities } = (changes && last) || { groups: new Map(), entities: new Map() };
  const now: LastDerivation = { catalogs, names, registers, groups, entities };
  const combined = last && changes ? yield* combineAgain(now, changes, known) : yield* combineRows(now, stated, known);
  const rows = new Map([...combined, ...(yield* completeStatedRows(stated, combined, known))]);
  for (const { collection, derive } of derivedFrom('CATALOGS')) {
    const made: unknown[] = [];
    for (const catalog of catalogs)
      made.push(...deepFreeze(derive.rows(catalog, yield* hashCatalogs([catalog], known.hashes))));
    rows.set(collection, made);
  }
  for (const { collection, derive } of derivedFrom('COLLECTIONS'))
    rows.set(
      collection,
      derive.collections.flatMap((part) => rows.get(part) ?? []),
    );
  known.last = now;
  return { rowsOf: (name) => rows.get(collectionOf(name)) ?? [], derived };
}
