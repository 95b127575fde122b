import { GREATEST_LENGTH } from '../greatest-lengths.ts';

/** A list of which some items were left out. */
export interface Cut {
  field: 'aliases' | 'corroborations';
  kept: number;
  /** How many were left out. */
  count: number;
}

/** The first list, and what others add to it, up to the greatest length that a record may have. */
export const uniteLists = <Item>(
  field: Cut['field'],
  [first = [], ...others]: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): { list: readonly Item[]; cut: readonly Cut[] } => {
  if (others.length === 0) return { list: first, cut: [] };
  const all = [...first];
  const seen = new Set(first.map(keyOf));
  for (const item of others.flat()) {
    const key = keyOf(item);
    if (!seen.has(key)) all.push(item);
    seen.add(key);
  }
  const list = all.slice(0, GREATEST_LENGTH[field]);
  const count = all.length - list.length;
  return { list, cut: count > 0 ? [{ field, kept: list.length, count }] : [] };
};
