import type { Group } from '../../model/rows/derivation.ts';
import { append } from '../../model/rows/lists.ts';
import type { Entity } from '../../model/rows/registers.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type CombinedRows, derivedFrom, type KnownRows } from './known-rows.ts';
import type { BriefChange, LastDerivation } from './last-derivation.ts';

/** The rows of entities, of which only those are combined again of which the changed briefs say something, or said something. */
export function* combineAgain(
  { registers: { countryNames }, groups, entities }: LastDerivation,
  changes: readonly BriefChange[],
  known: KnownRows,
): Steps<ReadonlyMap<unknown, readonly unknown[]>> {
  const touched = new Map<Group, ReadonlySet<string>>();
  for (const [group, said] of groups) touched.set(group, yield* updateGroup(group, said, changes, known));
  const rows = new Map<unknown, readonly unknown[]>();
  for (const { collection, derive } of derivedFrom('ENTITIES')) {
    const combined = known.combined.get(collection) as Map<string, CombinedRows>;
    const group = groups.get(derive.said);
    const byKey = entities.get(collection) as ReadonlyMap<string, Entity>;
    yield* forEachInSteps(
      touched.get(derive.said) ?? [],
      (key) => {
        const entity = byKey.get(key);
        if (!entity) return;
        const said = group?.get(key) ?? [];
        combined.set(entity.id, {
          entity,
          said,
          countryNames,
          rows: deepFreeze(derive.rows(entity, said, countryNames)),
        });
      },
      1,
    );
    const found: unknown[] = [];
    yield* forEachInSteps(
      combined.values(),
      ({ rows: made }) => {
        for (const row of made) found.push(row);
      },
      5000,
    );
    rows.set(collection, found);
  }
  return rows;
}

/** Updates what is said by what changed briefs said and say; returns the keys of which they do. */
function* updateGroup(
  { collection, of }: Group,
  said: Map<string, readonly unknown[]>,
  changes: readonly BriefChange[],
  known: KnownRows,
): Steps<ReadonlySet<string>> {
  const keys = new Set<string>();
  const rowsOf = (record: BriefChange['before']): Map<string, unknown[]> => {
    const byKey = new Map<string, unknown[]>();
    for (const row of (record && known.briefs.get(record)?.rows.get(collection)) ?? [])
      append(byKey, of(row as never), row);
    return byKey;
  };
  for (const { before, after } of changes) {
    const [gone, added] = [rowsOf(before), rowsOf(after)];
    for (const key of new Set([...gone.keys(), ...added.keys()])) {
      keys.add(key);
      said.set(key, replaceRows(said.get(key) ?? [], new Set(gone.get(key)), added.get(key) ?? []));
    }
    yield;
  }
  return keys;
}

/** The rows of one brief replaced by others, in the same place. */
const replaceRows = (rows: readonly unknown[], gone: ReadonlySet<unknown>, added: readonly unknown[]): unknown[] => {
  const place = rows.findIndex((row) => gone.has(row));
  const isKept = (row: unknown) => !gone.has(row);
  return place === -1 ? [...rows, ...added] : [...rows.slice(0, place), ...added, ...rows.slice(place).filter(isKept)];
};
