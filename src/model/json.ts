/** The path of a value in a JSON file, keys and indices from the top: `['mentions', 3, 'date', 'citations', 0]`. */
export type JsonPath = readonly (string | number)[];

/** A path as text: `mentions[3].date.citations[0]`. */
export const formatJsonPath = (path: JsonPath): string =>
  path.map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth === 0 ? key : `.${key}`)).join('');

/** The value at a path; undefined if there is none. */
export const valueAt = (value: unknown, path: JsonPath): unknown => {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = (part as Record<string | number, unknown>)[key];
  }
  return part;
};

/** A value as JSON with sorted keys: equal text for values that differ only in the order of keys. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
