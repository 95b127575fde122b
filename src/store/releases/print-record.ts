import { type FileFormat, type JsonSchema, partsOf } from '../../model/file-formats.ts';

/**
 * Prints the records of a format as files of a release: JSON without what the schema fills in, and with entries of lists on
 * lines of their own. So a file depends on the content only, and a reader of an older version can read it as long as it has
 * nothing that is new.
 */
export const createPrinter = <T>({ jsonSchema }: FileFormat<T>): ((record: T) => string) => {
  const defaults = findDefaults(jsonSchema);
  return (record) => print(omitDefaults(record, defaults));
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

/** The lists of a record have a line for each entry, and an entry is one line. */
const print = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((entry) => JSON.stringify(entry)).join(',\n')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${fields.map(([key, part]) => `${JSON.stringify(key)}:${print(part)}`).join(',')}}`;
};
