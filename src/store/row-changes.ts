import { forEachInSteps, type Steps } from '../model/steps.ts';

/** Rows that are no longer there, and those that are there now. A row that is in both lists has not changed. */
export interface RowChanges<Row> {
  gone: readonly Row[];
  added: readonly Row[];
}

/** How far rows are looked for that have moved because of others, and how many are compared between two yields. */
const NEAR = 1000;
const ROWS_PER_STEP = 100_000;

/**
 * Compares two lists of rows, which are the same objects if they have not changed. Most are at about the same place, so that they
 * are found without comparing all with all.
 */
export function* findChanges<Row>(before: readonly Row[], after: readonly Row[]): Steps<RowChanges<Row>> {
  const gone: Row[] = [];
  const added: Row[] = [];
  let [i, j] = [0, 0];
  let compared = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      [i, j] = [i + 1, j + 1];
      if (++compared % ROWS_PER_STEP === 0) yield;
      continue;
    }
    const near = findNear(before, after, i, j);
    if (!near) break;
    for (const end = i + near.gone; i < end; i++) gone.push(before[i] as Row);
    for (const end = j + near.added; j < end; j++) added.push(after[j] as Row);
  }
  for (; i < before.length; i++) gone.push(before[i] as Row);
  for (; j < after.length; j++) added.push(after[j] as Row);
  return yield* withoutMoved(gone, added);
}

/** How many rows of each list are passed over until both are equal again; null if that is far, or not the case. */
const findNear = <Row>(before: readonly Row[], after: readonly Row[], i: number, j: number) => {
  const places = new Map<Row, number>();
  for (let place = i; place < Math.min(i + NEAR, before.length); place++) places.set(before[place] as Row, place);
  for (let place = j; place < Math.min(j + NEAR, after.length); place++) {
    const found = places.get(after[place] as Row);
    if (found !== undefined) return { gone: found - i, added: place - j };
  }
  return null;
};

function* withoutMoved<Row>(gone: readonly Row[], added: readonly Row[]): Steps<RowChanges<Row>> {
  const moved = new Set<Row>();
  const isGone = new Set<Row>();
  yield* forEachInSteps(gone, (row) => isGone.add(row));
  yield* forEachInSteps(added, (row) => isGone.has(row) && moved.add(row));
  const isChanged = (row: Row) => !moved.has(row);
  return moved.size === 0 ? { gone, added } : { gone: gone.filter(isChanged), added: added.filter(isChanged) };
}
