import type { Path } from './fault.ts';

/**
 * A value of a file whose shape may have been wrong in places: any part may be missing, and what is there has
 * the right type. Checks read such values, so that all problems of a data set come at once.
 */
export type DeepPartial<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (DeepPartial<Item> | undefined)[]
    : { readonly [key in keyof T]?: DeepPartial<T[key]> | undefined };

/** The items that are there, with their places in the list. */
export const entriesOf = <T>(list: readonly (T | undefined)[] | undefined): [index: number, item: T][] =>
  [...(list ?? []).entries()].filter((entry): entry is [number, T] => entry[1] !== undefined);

/** Takes out the values at these paths and leaves everything else in its place. Changes the value it is given. */
export const withoutPaths = (value: unknown, paths: readonly Path[]): unknown => {
  for (const path of paths) {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const parent = valueAt(value, path.slice(0, -1));
    if (typeof parent === 'object' && parent !== null) (parent as Record<string | number, unknown>)[last] = undefined;
  }
  return value;
};

/** What stands at a path; undefined where there is nothing. */
export const valueAt = (value: unknown, path: Path): unknown => {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = (part as Record<string | number, unknown>)[key];
  }
  return part;
};
