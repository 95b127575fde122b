import { z } from 'zod';
import { findNameMistake } from './identity/name.ts';
import type { JsonPath } from './json.ts';
import { actorsFile } from './records/actor-records.ts';
import { briefFile } from './records/brief-records.ts';
import { catalogFile } from './records/catalog-records.ts';
import { eventsFile } from './records/event-records.ts';
import { outcomesFile } from './records/outcome-records.ts';
import type { ReferenceTargets } from './records/reference-fields.ts';
import { releaseFile } from './records/release-records.ts';
import { type NodeRef, type NodeRefText, parseNodeRef } from './refs.ts';

/** The parts of a JSON Schema (draft-07) that code reads. */
export interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  pattern?: string;
  /** What stands for the value if it is left out. */
  default?: unknown;
  /** Our own keyword: the rows that a reference may name. Editors ignore unknown keywords. */
  references?: ReferenceTargets;
  /** Our own keyword: whose words a string has. */
  wording?: 'TEXT' | 'TERM' | 'HEDGE' | 'RESTATED' | 'NOTE' | 'CHANGE';
}

/** A kind of data file: its zod schema and its JSON Schema. */
export interface FileFormat<T> {
  title: string;
  schema: z.ZodType<T>;
  readonly jsonSchema: JsonSchema;
}

/** The JSON Schema of what a file may hold. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' }) as JsonSchema;

/** Defines a kind of file by its zod schema. */
export const defineFormat = <T>(title: string, schema: z.ZodType<T>): FileFormat<T> => ({
  title,
  schema,
  // Made when it is read: a server needs few of them.
  get jsonSchema() {
    const jsonSchema = toJsonSchema(schema);
    Object.defineProperty(this, 'jsonSchema', { value: jsonSchema });
    return jsonSchema;
  },
});

export const CATALOG_FORMAT = defineFormat('Briefgraph: a catalog', catalogFile);
export const ACTORS_FORMAT = defineFormat('Briefgraph: actors', actorsFile);
export const EVENTS_FORMAT = defineFormat('Briefgraph: events and issues', eventsFile);
export const OUTCOMES_FORMAT = defineFormat('Briefgraph: outcomes', outcomesFile);
export const BRIEF_FORMAT = defineFormat('Briefgraph: a brief', briefFile);
export const RELEASE_FORMAT = defineFormat('Briefgraph: a release', releaseFile);

/** The JSON Schema of a format as text, as `schema/data/` has it. */
export const printJsonSchema = ({ title, jsonSchema }: FileFormat<unknown>): string => {
  const { $schema, ...rest } = jsonSchema as Record<string, unknown>;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
};

/** The schema of the value at a path; undefined if there is none. */
export const schemaAt = (schema: JsonSchema, path: JsonPath): JsonSchema | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const below = partsOf(schema).map((part) => (typeof key === 'number' ? part.items : part.properties?.[key]));
  const next = below.find((part) => part !== undefined);
  return next && schemaAt(next, rest);
};

/** The schema itself and its alternatives (a value or null). */
export const partsOf = (schema: JsonSchema): JsonSchema[] => [schema, ...(schema.anyOf ?? []).flatMap(partsOf)];

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

/** A string in a file that must name a row, or a passage of the brief's text. */
export interface FoundReference {
  path: JsonPath;
  /** The string as written. */
  text: string;
  /** The types it may name. */
  targets: ReferenceTargets;
  /** The slug or code: what follows the colon of `Type:slug`, or the whole string. */
  id: string;
  /** The type before the colon, if there is one. */
  type: NodeRef['type'] | null;
}

/**
 * Every reference in a value, found by the `references` annotations of its schema. Values may have the wrong shape;
 * references that can be no name are skipped, because the schema refuses them.
 */
export const findReferences = (schema: JsonSchema, value: unknown): FoundReference[] => {
  const found: FoundReference[] = [];
  walkSchema(schema, value, ({ references, pattern }, text, path) => {
    if (!references || typeof text !== 'string' || text === '') return;
    const reference = readReference(references, pattern, text);
    if (reference) found.push({ path: [...path], text, targets: references, id: reference.id, type: reference.type });
  });
  return found;
};

const readReference = (
  targets: ReferenceTargets,
  pattern: string | undefined,
  text: string,
): Pick<FoundReference, 'id' | 'type'> | null => {
  if (targets === 'citation') return { id: text, type: null };
  // Only references to one of several types have a pattern; they are written as Type:slug.
  if (pattern && !new RegExp(pattern).test(text)) return null;
  const reference = pattern ? parseNodeRef(text as NodeRefText) : { id: text, type: null };
  return findNameMistake(reference.id) === null ? reference : null;
};
