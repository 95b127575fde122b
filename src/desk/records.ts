import { z } from 'zod';
import type { JsonSchema } from '../model/file-formats.ts';
import { actorsFile } from '../model/records/actor-records.ts';
import { briefFile } from '../model/records/brief-records.ts';
import { eventsFile } from '../model/records/event-records.ts';
import { type FormNote, formNotes } from '../model/records/form-notes.ts';
import { LIST_KEYS, type ListFile } from '../model/refs.ts';
import { isOfDocument } from './changes.ts';

/** The JSON Schema of a value, with what a form needs besides. */
export interface FormSchema extends JsonSchema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  title?: string;
  description?: string;
  /** Of a string that people may write otherwise. */
  format?: string;
  enum?: string[];
  const?: unknown;
  /** What each value of an enum means. */
  definitions?: Readonly<Record<string, string>>;
  /** Of an object: the fields that it must have, without those that the desk makes itself. */
  required?: string[];
  /** Of an object: the fields that are asked for at first. */
  essential?: string[];
  properties?: Record<string, FormSchema>;
  /** Of an object with any keys: its values. */
  additionalProperties?: FormSchema | false;
  propertyNames?: FormSchema;
  items?: FormSchema;
  anyOf?: FormSchema[];
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

/** What an entry of a list may hold: forms are made of these. */
export type RecordSchemas = Readonly<Record<'brief' | 'actors' | 'events', Readonly<Record<string, FormSchema>>>>;

/** The schema of a form, made from a zod schema and nothing else. */
export const toFormSchema = (schema: z.ZodType): FormSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    override({ zodSchema, jsonSchema }) {
      const { definitions, format, ofFiles } = noteOfSchema(zodSchema);
      const own: FormSchema = jsonSchema as FormSchema;
      if (definitions)
        own.definitions = Object.fromEntries((own.enum ?? []).map((value) => [value, definitions[value] ?? '']));
      if (format) own.format = format;
      if (ofFiles !== undefined && own.description === ofFiles) delete own.description;
      if (!(zodSchema instanceof z.ZodObject)) return;
      const noteOf = (field: string) => noteAround(zodSchema.shape[field]);
      const required = (own.required ?? []).filter((field) => !noteOf(field).isMinted);
      const isEssential = (field: string) => required.includes(field) || noteOf(field).isEssential;
      own.required = required;
      own.essential = Object.keys(own.properties ?? {}).filter(isEssential);
    },
  }) as FormSchema;

const noteOfSchema = (schema: unknown) => formNotes.get(schema as z.ZodType) ?? {};

/** The note of a field, also where it is that of the schema which `optional()` or `default()` surrounds. */
const noteAround = (schema: unknown): FormNote => {
  const { innerType } = (schema as { def: { innerType?: unknown } }).def;
  return { ...(innerType ? noteAround(innerType) : {}), ...noteOfSchema(schema) };
};

/** The schemas of the entries of all lists, and with an empty name, of what a brief's file says of its document. */
export const describeRecords = (): RecordSchemas => {
  const listsOf = (file: ListFile, schema: FormSchema) =>
    Object.fromEntries(
      Object.keys(LIST_KEYS[file]).flatMap((list) => {
        const items = schema.properties?.[list]?.items;
        return items ? [[list, items]] : [];
      }),
    );
  const brief = toFormSchema(briefFile);
  const ofDocument = Object.entries(brief.properties ?? {}).filter(([field]) => isOfDocument(field));
  return {
    brief: { ...listsOf('brief', brief), '': { ...brief, properties: Object.fromEntries(ofDocument) } },
    actors: listsOf('actors', toFormSchema(actorsFile)),
    events: listsOf('events', toFormSchema(eventsFile)),
  };
};
