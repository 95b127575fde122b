import { dequal } from 'dequal/lite';
import type { Entity } from '../../model/rows/registers.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { deepFreeze } from './deep-freeze.ts';
import { derivedFrom } from './derived-collections.ts';
import type { TouchedKeys } from './group-rows.ts';
import type { LastDerivation, NewDerivation } from './last-derivation.ts';
import type { PartedRows } from './parted-rows.ts';

/**
 * Combines the rows of entities from their entries and from what briefs state: of those of which briefs say something else, and of
 * those whose entries have changed since the last time. Returns the entities by the keys that they have in a group.
 */
export function* combineRows(
  { registers, groups, rows }: NewDerivation,
  touched: TouchedKeys,
  last: LastDerivation | null,
): Steps<LastDerivation['entities']> {
  const { countryNames } = registers;
  const found = new Map<unknown, ReadonlyMap<string, Entity>>();
  const isSame = compareOnce();
  for (const { collection, derive } of derivedFrom('ENTITIES')) {
    const parts = rows.get(collection) as PartedRows;
    const said = groups.get(derive.said);
    const combine = (entity: Entity, key: string) =>
      parts.set(entity.id, deepFreeze(derive.rows(entity, said?.get(key) ?? [], countryNames)));
    const spokenOf = touched.get(derive.said) ?? new Set();
    let entities = last?.entities.get(collection);
    if (entities && last?.registers === registers) {
      // Each may be named by all briefs, so that it takes a step of its own.
      const known = entities;
      yield* forEachInSteps(
        spokenOf,
        (key) => {
          const entity = known.get(key);
          if (entity) combine(entity, key);
        },
        1,
      );
    } else {
      const before = last?.registers.countryNames === countryNames ? entities : undefined;
      const byKey = new Map<string, Entity>();
      const ids = new Set<string>();
      yield* forEachInSteps(
        derive.entities(registers),
        (entity) => {
          const key = derive.keyOf(entity);
          byKey.set(key, entity);
          ids.add(entity.id);
          if (spokenOf.has(key) || !isSame(before?.get(key), entity)) combine(entity, key);
        },
        10,
      );
      parts.retain(ids);
      entities = byKey;
    }
    found.set(collection, entities);
  }
  return found;
}

/** Compares entities with those of before, each once: those of a register that was read again are other objects. */
const compareOnce = () => {
  const known = new Map<Entity, boolean>();
  return (before: Entity | undefined, entity: Entity): boolean => {
    if (before === entity) return true;
    const isSame = known.get(entity) ?? dequal(before, entity);
    known.set(entity, isSame);
    return isSame;
  };
};
