/** The path of a value in a JSON file: keys and indices from the top. */
export type JsonPath = readonly (string | number)[];

/** The value at a path; undefined if there is none. */
export const valueAt = (value: unknown, path: JsonPath): unknown => {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = (part as Record<string | number, unknown>)[key];
  }
  return part;
};
