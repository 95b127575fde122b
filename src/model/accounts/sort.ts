import { compareKeys, type SortKey } from '../rows/sort-key.ts';

/** The value with the greatest key; null if there are no values. Whatever their order, it is the same if all keys differ. */
export const greatestBy = <Value>(values: readonly Value[], keyOf: (value: Value) => SortKey): Value | null => {
  let best: { value: Value; key: SortKey } | null = null;
  for (const value of values) {
    const key = keyOf(value);
    if (!best || compareKeys(best.key, key) < 0) best = { value, key };
  }
  return best?.value ?? null;
};

/** The values in ascending order of their keys. */
export const sortBy = <Value>(values: readonly Value[], keyOf: (value: Value) => SortKey): Value[] =>
  values
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ value }) => value);
