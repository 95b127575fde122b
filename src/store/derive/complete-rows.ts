import { collectionOf } from '../../model/collections.ts';
import { isEqual } from '../../model/is-equal.ts';
import { formatNodeRef, type NodeRef } from '../../model/node-ref.ts';
import type { FromBriefs, Group } from '../../model/rows/derivation.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { groupRows } from './combine-rows.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type CompletedRow, derivedFrom, type GatheredRow, type KnownRows } from './known-rows.ts';

/** The rows that briefs state, by collection, with what their sort keys take from the rows of entities. */
export function* completeStatedRows(
  stated: ReadonlyMap<unknown, readonly unknown[]>,
  combined: ReadonlyMap<unknown, readonly unknown[]>,
  known: KnownRows,
): Steps<ReadonlyMap<unknown, readonly unknown[]>> {
  const entities = yield* findEntities(new Map([...stated, ...combined]));
  const groups = new Map<Group, ReadonlyMap<string, unknown[]>>();
  const rows = new Map<unknown, readonly unknown[]>();
  for (const { collection, derive } of derivedFrom('BRIEFS')) {
    const made = yield* completeRows(derive, stated.get(collection) ?? [], entities, known.completed);
    rows.set(collection, yield* gatherRows(derive, made, stated, groups, known.gathered));
  }
  return rows;
}

/** The rows that complete others, by `Type:id`. */
function* findEntities(rows: ReadonlyMap<unknown, readonly unknown[]>): Steps<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const type of ['Event', 'Forecast', 'Recommendation'] as const) {
    const { id } = collectionOf(type);
    yield* forEachInSteps(rows.get(collectionOf(type)) ?? [], (row) =>
      found.set(formatNodeRef({ type, id: id(row) }), row),
    );
  }
  return found;
}

/** The rows of a collection with what they take from the rows of entities. */
function* completeRows(
  { completed }: FromBriefs<unknown>,
  rows: readonly unknown[],
  entities: ReadonlyMap<string, unknown>,
  known: WeakMap<object, CompletedRow>,
): Steps<readonly unknown[]> {
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

/** The rows of a collection with what the rows of another say of each. */
function* gatherRows(
  { gathered }: FromBriefs<unknown>,
  rows: readonly unknown[],
  stated: ReadonlyMap<unknown, readonly unknown[]>,
  groups: Map<Group, ReadonlyMap<string, unknown[]>>,
  known: WeakMap<object, GatheredRow>,
): Steps<readonly unknown[]> {
  if (!gathered) return rows;
  const { said, keyOf, with: add } = gathered;
  let group = groups.get(said);
  if (!group) {
    group = yield* groupRows(stated.get(said.collection) ?? [], said.of as (row: unknown) => string);
    groups.set(said, group);
  }
  const made: unknown[] = [];
  yield* forEachInSteps(rows, (row) => {
    const rowsSaid = group.get(keyOf(row));
    if (!rowsSaid) {
      made.push(row);
      return;
    }
    let last = known.get(row as object);
    if (!last || !isEqual(last.said, rowsSaid)) {
      last = { said: rowsSaid, row: deepFreeze(add(row, rowsSaid)) };
      known.set(row as object, last);
    }
    made.push(last.row);
  });
  return made;
}
