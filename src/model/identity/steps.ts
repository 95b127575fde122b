/** Long work in steps, so that its caller can let others run in between. */

const STEPS_BETWEEN = 1000;

/** Counts steps. A generator yields whenever a thousand have been made: `if (steps.isDue()) yield;`. */
export class Steps {
  #left = STEPS_BETWEEN;

  /** Counts a step, and returns whether it is time to yield. */
  isDue(): boolean {
    this.add(1);
    if (this.#left > 0) return false;
    this.#left = STEPS_BETWEEN;
    return true;
  }

  /** Counts steps where there is no time to yield. */
  add(count: number): void {
    this.#left -= count;
  }
}

/** Runs a generator to its end without a break. */
export const finish = <Result>(work: Generator<void, Result>): Result => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

/** Sorts by a text key, by code unit: in parts, which are then merged. Of equal keys, the earlier item comes first. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  steps: Steps,
): Generator<void, Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += STEPS_BETWEEN) {
    const run = items.slice(start, start + STEPS_BETWEEN);
    runs.push(run.sort((a, b) => compareText(keyOf(a), keyOf(b))));
    steps.add(run.length);
    if (steps.isDue()) yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(yield* mergeRuns(runs[index] ?? [], runs[index + 1] ?? [], keyOf, steps));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeRuns<Item>(
  a: readonly Item[],
  b: readonly Item[],
  keyOf: (item: Item) => string,
  steps: Steps,
): Generator<void, Item[]> {
  const merged: Item[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const fromB = i === a.length || (j < b.length && keyOf(b[j] as Item) < keyOf(a[i] as Item));
    merged.push((fromB ? b[j++] : a[i++]) as Item);
    if (steps.isDue()) yield;
  }
  return merged;
}

/** Compares two texts by code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
