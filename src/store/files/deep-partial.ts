import { type JsonPath, valueAt } from '../../model/json-path.ts';

/**
 * A value of a file that may not fit its schema: any part may be missing, and what is there has the right type.
 * Checks read such values, so that all problems of a data set are reported together.
 */
export type DeepPartial<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (DeepPartial<Item> | undefined)[]
    : { readonly [key in keyof T]?: DeepPartial<T[key]> | undefined };

/** The items that are there, with their indices in the list. */
export const entriesOf = <T>(list: readonly (T | undefined)[] | undefined): [index: number, item: T][] =>
  [...(list ?? []).entries()].filter((entry): entry is [number, T] => entry[1] !== undefined);

/** Removes the values at these paths and leaves all other indices as they are. Mutates the value. */
export const withoutPaths = (value: unknown, paths: readonly JsonPath[]): unknown => {
  for (const path of paths) {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const parent = valueAt(value, path.slice(0, -1));
    if (typeof parent === 'object' && parent !== null) (parent as Record<string | number, unknown>)[last] = undefined;
  }
  return value;
};
