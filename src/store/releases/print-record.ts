import type { FileFormat, JsonSchema } from '../../model/file-formats.ts';
import { partsOf } from '../../model/file-formats.ts';

/**
 * Prints the records of a format as files of a release: JSON without what the schema fills in, and with entries of lists on
 * lines of their own. So a file depends on the content only, and a reader of an older version can read it as long as it has
 * nothing that is new. It is printed in small parts, so that a large record can be printed in steps.
 */
export const createPrinter = <T>({ jsonSchema }: FileFormat<T>): ((record: T) => Iterable<string>) => {
  const defaults = findDefaults(jsonSchema);
  return (record) => print(record, defaults);
};

/** The defaults in a value of a schema; null if there are none. */
type Defaults = {
  items: Defaults;
  keys: ReadonlyMap<string, { fallback: unknown; below: Defaults }>;
} | null;

const findDefaults = (schema: JsonSchema): Defaults => {
  const items = schema.items ? findDefaults(schema.items) : null;
  const { properties = {} } = partsOf(schema).find((part) => part.properties) ?? {};
  const keys = Object.entries(properties)
    .map(([key, part]) => [key, { fallback: part.default, below: findDefaults(part) }] as const)
    .filter(([, { fallback, below }]) => fallback !== undefined || below);
  return items || keys.length > 0 ? { items, keys: new Map(keys) } : null;
};

/** Each entry of a list is one part. */
function* print(value: unknown, defaults: Defaults): Iterable<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
  } else if (Array.isArray(value)) {
    let start = '[';
    for (const item of value) {
      yield start + JSON.stringify(omitDefaults(item, defaults?.items ?? null));
      start = ',\n';
    }
    yield value.length > 0 ? ']' : '[]';
  } else {
    let start = '{';
    for (const [key, part] of Object.entries(value)) {
      const known = defaults?.keys.get(key);
      if (part === undefined || isFallback(part, known?.fallback)) continue;
      yield `${start}${JSON.stringify(key)}:`;
      yield* print(part, known?.below ?? null);
      start = ',';
    }
    yield start === '{' ? '{}' : '}';
  }
}

const omitDefaults = (value: unknown, defaults: Defaults): unknown => {
  if (!defaults || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => omitDefaults(item, defaults.items));
  const rest: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const known = defaults.keys.get(key);
    if (!known) rest[key] = part;
    else if (!isFallback(part, known.fallback)) rest[key] = omitDefaults(part, known.below);
  }
  return rest;
};

/** Defaults are empty lists, null and words. */
const isFallback = (value: unknown, fallback: unknown): boolean =>
  Array.isArray(fallback) ? Array.isArray(value) && value.length === 0 : fallback !== undefined && value === fallback;
