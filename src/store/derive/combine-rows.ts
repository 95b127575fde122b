import { isEqual } from '../../model/is-equal.ts';
import type { Entity } from '../../model/rows/registers.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type AnyCollection, type CombinedRows, derivedFrom, type KnownRows } from './known-rows.ts';
import type { LastDerivation } from './last-derivation.ts';

/** The rows of entities, combined from their entries and from what briefs state, by collection. `known` and the groups are updated. */
export function* combineRows(
  { registers, groups, entities: byKey }: LastDerivation,
  stated: ReadonlyMap<unknown, readonly unknown[]>,
  known: KnownRows,
): Steps<ReadonlyMap<unknown, readonly unknown[]>> {
  const { countryNames } = registers;
  const rows = new Map<unknown, readonly unknown[]>();
  const combined = new Map<AnyCollection, Map<string, CombinedRows>>();
  for (const { collection, derive } of derivedFrom('ENTITIES')) {
    const { entities, said, keyOf, rows: rowsFor } = derive;
    let group = groups.get(said);
    if (!group) {
      group = yield* groupRows(stated.get(said.collection) ?? [], said.of as (row: unknown) => string);
      groups.set(said, group);
    }
    const before = known.combined.get(collection);
    const made = new Map<string, CombinedRows>();
    const found: unknown[] = [];
    const ofKey = new Map<string, Entity>();
    byKey.set(collection, ofKey);
    yield* forEachInSteps(entities(registers), (entity) => {
      const key = keyOf(entity);
      ofKey.set(key, entity);
      const rowsSaid = group.get(key) ?? [];
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
  return rows;
}

export function* groupRows(rows: readonly unknown[], of: (row: unknown) => string): Steps<Map<string, unknown[]>> {
  const groups = new Map<string, unknown[]>();
  yield* forEachInSteps(rows, (row) => {
    const key = of(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}
