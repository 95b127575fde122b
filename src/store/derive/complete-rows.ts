import { collectionOf } from '../../model/collections.ts';
import { formatNodeRef } from '../../model/node-ref.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { deepFreeze } from './deep-freeze.ts';
import { derivedFrom } from './derived-collections.ts';
import type { TouchedKeys } from './group-rows.ts';
import type { NewDerivation } from './last-derivation.ts';
import type { PartedRows } from './parted-rows.ts';

/**
 * Completes rows that briefs state with what their sort keys take from the rows of entities, and with what other rows say of them: those of
 * briefs that have changed, and of those that take something from what has.
 */
export function* completeRows(now: NewDerivation, touched: TouchedKeys): Steps<void> {
  const { stated, rows, completing, groups } = now;
  const changed = yield* updateCompleting(now);
  for (const { collection, derive } of derivedFrom('BRIEFS')) {
    const { completed, gathered } = derive;
    const [from, to] = [stated.get(collection) as PartedRows, rows.get(collection) as PartedRows];
    if (completed) {
      const sourceOf = (row: unknown) => {
        const id = completed.entity(row);
        return id && formatNodeRef(id);
      };
      yield* completeParts(from, to, changed, sourceOf, (row, source) => {
        const entity = completing.get(source);
        return entity ? completed.with(row, entity) : row;
      });
    }
    if (gathered) {
      const said = groups.get(gathered.said);
      yield* completeParts(from, to, touched.get(gathered.said) ?? new Set(), gathered.keyOf, (row, key) => {
        const saidOfRow = said?.get(key) ?? [];
        return saidOfRow.length > 0 ? gathered.with(row, saidOfRow) : row;
      });
    }
  }
}

/** Updates the rows that complete others; returns the `Type:id` of those that have changed. */
function* updateCompleting({ stated, rows, completing }: NewDerivation): Steps<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (const type of ['Event', 'Forecast', 'Recommendation'] as const) {
    const collection = collectionOf(type);
    const { gone, added } = yield* ((stated.get(collection) ?? rows.get(collection)) as PartedRows).changes();
    const refOf = (row: unknown) => formatNodeRef({ type, id: collection.id(row) });
    yield* forEachInSteps(gone, (row) => {
      changed.add(refOf(row));
      completing.delete(refOf(row));
    });
    yield* forEachInSteps(added, (row) => {
      changed.add(refOf(row));
      completing.set(refOf(row), row);
    });
  }
  return changed;
}

/** Completes the rows of the parts that have changed, and of those with a row whose source has. */
function* completeParts(
  from: PartedRows,
  to: PartedRows,
  changed: ReadonlySet<string>,
  sourceOf: (row: unknown) => string | null,
  complete: (row: unknown, source: string) => unknown,
): Steps<void> {
  const keys = new Set(from.changedKeys());
  const isConcerned = (row: unknown) => {
    const source = sourceOf(row);
    return source !== null && changed.has(source);
  };
  if (changed.size > 0)
    yield* forEachInSteps(
      from,
      ([key, rows]) => {
        if (!keys.has(key) && rows.some(isConcerned)) keys.add(key);
      },
      50,
    );
  yield* forEachInSteps(
    keys,
    (key) => {
      const completed = from.get(key).map((row) => {
        const source = sourceOf(row);
        return source === null ? row : deepFreeze(complete(row, source));
      });
      to.set(key, completed);
    },
    10,
  );
}
