import type { NodeType } from '../node-types.ts';
import { formatNodeRef, type NodeRef } from '../refs.ts';

/** Lists of values, and lists under keys. */

/** Each value once, in order. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Each node once, in order. */
export const uniqueNodes = <Type extends NodeType>(nodes: readonly NodeRef<Type>[]): NodeRef<Type>[] => [
  ...new Map(nodes.map((node) => [formatNodeRef(node), node])).values(),
];

/** The values of a term that may be null. */
export const optional = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** Adds a value to the list under a key. */
export const append = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** The values with equal keys together. */
export const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] => {
  const groups = new Map<string, Value[]>();
  for (const value of values) append(groups, keyOf(value), value);
  return [...groups.values()];
};
