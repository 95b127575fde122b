import type { Group } from '../../model/rows/derivation.ts';
import { append } from '../../model/rows/lists.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import type { LastDerivation, NewDerivation } from './last-derivation.ts';
import type { PartedRows } from './parted-rows.ts';

/** The keys of which briefs say something else now, by group. */
export type TouchedKeys = ReadonlyMap<Group, ReadonlySet<string>>;

/** Updates what briefs say of each entity by the rows that have changed. */
export function* groupRows({ groups, stated }: NewDerivation): Steps<TouchedKeys> {
  const touched = new Map<Group, ReadonlySet<string>>();
  for (const [group, said] of groups) touched.set(group, yield* updateGroup(group, said, stated));
  return touched;
}

function* updateGroup(
  { collection, of }: Group,
  said: Map<string, readonly unknown[]>,
  stated: LastDerivation['stated'],
): Steps<ReadonlySet<string>> {
  const { gone, added } = yield* (stated.get(collection) as PartedRows).changes();
  const byKey = [new Map<string, unknown[]>(), new Map<string, unknown[]>()] as const;
  for (const [index, rows] of [gone, added].entries())
    yield* forEachInSteps(rows, (row) => append(byKey[index] as Map<string, unknown[]>, of(row as never), row));
  const [goneByKey, addedByKey] = byKey;
  const keys = new Set([...goneByKey.keys(), ...addedByKey.keys()]);
  yield* forEachInSteps(keys, (key) => {
    const isGone = new Set(goneByKey.get(key));
    const kept = (said.get(key) ?? []).filter((row) => !isGone.has(row));
    said.set(key, [...kept, ...(addedByKey.get(key) ?? [])]);
  });
  return keys;
}
