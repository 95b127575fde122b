import { type JsonSchema, walkSchema } from '../../model/file-formats.ts';
import type { JsonPath } from '../../model/json.ts';

/** A string of a file, with whose words it has, and the refs of the passages that its statement cites. */
export interface WordedField {
  path: JsonPath;
  text: string;
  wording: NonNullable<JsonSchema['wording']>;
  citations: readonly string[];
}

/** The fields of a brief, or of a register, that have words of a text or of the curator, in the order of the file. */
export const wordedFields = (schema: JsonSchema, file: unknown): WordedField[] => {
  const fields: WordedField[] = [];
  walkSchema(schema, file, ({ wording }, value, path) => {
    if (wording && typeof value === 'string')
      fields.push({ path: [...path], text: value, wording, citations: citationsAbove(file, path) });
  });
  return fields;
};

/** What the innermost object around a value cites: itself, or the statement that it is a part of. */
const citationsAbove = (file: unknown, path: JsonPath): readonly string[] => {
  const around: unknown[] = [file];
  for (const key of path) around.push((around.at(-1) as Record<string | number, unknown>)[key]);
  for (const value of around.reverse()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('citations' in value) return value.citations as string[];
    // A key point is about one paragraph.
    if ('paragraph' in value) return [value.paragraph as string];
  }
  return [];
};
