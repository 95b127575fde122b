import type { JsonSchema } from './file-formats.ts';
import type { JsonPath } from './json-path.ts';

/** Called for a value and each schema that it is to fit. The path is one array that changes: what is kept must be a copy. */
export type VisitValue = (schema: JsonSchema, value: unknown, path: JsonPath) => void;

/**
 * Visits a value and all values in it, in order, each with the part of the schema that describes it; alternatives first.
 * Values may have the wrong shape, and keys that the schema does not have are skipped.
 */
export const walkSchema = (schema: JsonSchema, value: unknown, visit: VisitValue): void =>
  walk(schema, value, [], visit);

const walk = (schema: JsonSchema, value: unknown, path: (string | number)[], visit: VisitValue): void => {
  if (value === undefined) return;
  const { items, properties, anyOf } = schema;
  for (const part of anyOf ?? []) walk(part, value, path, visit);
  visit(schema, value, path);
  const walkPart = (partSchema: JsonSchema, part: unknown, key: string | number) => {
    path.push(key);
    walk(partSchema, part, path, visit);
    path.pop();
  };
  if (items && Array.isArray(value)) for (const [index, item] of value.entries()) walkPart(items, item, index);
  if (properties && typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      if (Object.hasOwn(properties, key)) walkPart(properties[key] as JsonSchema, part, key);
};
