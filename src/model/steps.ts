/** Work that can be interrupted: it yields often enough that no part of it takes more than a millisecond or two. */
export type Steps<Result> = Generator<void, Result>;

/**
 * How many ordinary items are worked on between two yields. While garbage is collected, allocating takes several times longer: a
 * step that takes a millisecond otherwise takes five.
 */
const ITEMS_PER_STEP = 100;

/** Does the work at once. */
export const runAtOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Does something with each item, in order. */
export function* forEachInSteps<Item>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => void,
  itemsPerStep = ITEMS_PER_STEP,
): Steps<void> {
  let index = 0;
  for (const item of items) {
    work(item, index++);
    if (index % itemsPerStep === 0) yield;
  }
}

/** The items in the order of `compare`, by merging sorted runs; items that are equal keep their order. */
export function* sortInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [first, second] = [runs[i] as Item[], runs[i + 1]];
      merged.push(second ? yield* merge(first, second, compare) : first);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** How many items are sorted at once, and merged between two yields. */
const RUN = 512;

function* merge<Item>(a: readonly Item[], b: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const merged: Item[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    merged.push(compare(a[i] as Item, b[j] as Item) <= 0 ? (a[i++] as Item) : (b[j++] as Item));
    if (merged.length % RUN === 0) yield;
  }
  while (i < a.length) merged.push(a[i++] as Item);
  while (j < b.length) merged.push(b[j++] as Item);
  return merged;
}
