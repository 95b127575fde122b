import { z } from 'zod';
import type { JsonPath } from './json-path.ts';
import { actorsFile } from './records/actor-records.ts';
import { briefFile } from './records/brief-records.ts';
import { catalogFile } from './records/catalog-records.ts';
import { draftFile } from './records/draft-records.ts';
import { eventsFile } from './records/event-records.ts';
import { outcomesFile } from './records/outcome-records.ts';
import type { ReferenceTargets } from './records/reference-fields.ts';
import { releaseFile } from './records/release-records.ts';
import { reviewFile } from './records/review-records.ts';

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
  wording?: 'TEXT' | 'HEDGE' | 'RESTATED' | 'NOTE';
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

const defineFormat = <T>(title: string, schema: z.ZodType<T>): FileFormat<T> => ({
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
export const DRAFT_FORMAT = defineFormat('Briefgraph: a draft', draftFile);
export const REVIEW_FORMAT = defineFormat('Briefgraph: what was decided on a draft', reviewFile);
export const RELEASE_FORMAT = defineFormat('Briefgraph: a release', releaseFile);

/** The JSON Schemas of the data files as text, by their file name in `schema/data/`. */
export const printJsonSchemas = (): Record<string, string> => ({
  'catalog.schema.json': printFormat(CATALOG_FORMAT),
  'actors.schema.json': printFormat(ACTORS_FORMAT),
  'events.schema.json': printFormat(EVENTS_FORMAT),
  'outcomes.schema.json': printFormat(OUTCOMES_FORMAT),
  'brief.schema.json': printFormat(BRIEF_FORMAT),
  'draft.schema.json': printFormat(DRAFT_FORMAT),
  'review.schema.json': printFormat(REVIEW_FORMAT),
  'release.schema.json': printFormat(RELEASE_FORMAT),
});

const printFormat = ({ title, jsonSchema }: FileFormat<unknown>): string => {
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
