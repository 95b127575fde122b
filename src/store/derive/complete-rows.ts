import { collectionOf } from '../../model/collections.ts';
import { formatNodeRef, type NodeRef } from '../../model/node-ref.ts';
import type { FromBriefs } from '../../model/rows/define-collection.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type CompletedRow, derivedFrom, type KnownRows } from './known-rows.ts';

/** The rows that briefs state, by collection, with what their sort keys take from the rows of entities. */
export function* completeStatedRows(
  stated: ReadonlyMap<unknown, readonly unknown[]>,
  combined: ReadonlyMap<unknown, readonly unknown[]>,
  { completed }: KnownRows,
): Steps<ReadonlyMap<unknown, readonly unknown[]>> {
  const entities = yield* findEntities(combined);
  const rows = new Map<unknown, readonly unknown[]>();
  for (const { collection, derive } of derivedFrom('BRIEFS'))
    rows.set(collection, yield* completeRows(derive, stated.get(collection) ?? [], entities, completed));
  return rows;
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
