import { type NodeType, parseNodeRef, type ReferenceTargets } from '../../model/reference.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { JsonPath } from '../files/json-path.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { JsonSchema } from '../json-schemas.ts';

/** A string in a file that must name a row, or a passage of the brief's text. */
export interface Reference {
  source: SourceFile<unknown>;
  path: JsonPath;
  /** The string as written. */
  text: string;
  /** The types it may name. */
  targets: ReferenceTargets;
  /** The slug or code: what follows the colon of `Type:slug`, or the whole string. */
  id: string;
  /** The type before the colon, if there is one. */
  type: NodeType | null;
}

/** Every reference in the files, found by the annotations of their schemas. */
export const findReferences = (files: DataFiles): Reference[] => {
  const found: Reference[] = [];
  for (const source of [...files.actors, ...files.events, ...files.briefs.map((brief) => brief.source)])
    collectReferences(source, source.format.jsonSchema, source.value, [], found);
  return found;
};

const collectReferences = (
  source: SourceFile<unknown>,
  schema: JsonSchema,
  value: unknown,
  path: JsonPath,
  found: Reference[],
): void => {
  if (value === undefined) return;
  const { references, pattern, items, properties, anyOf } = schema;
  for (const part of anyOf ?? []) collectReferences(source, part, value, path, found);
  if (references && typeof value === 'string' && value !== '') {
    // Only references to one of several types have a pattern; they are written as Type:slug.
    if (!pattern) found.push({ source, path, text: value, targets: references, id: value, type: null });
    else if (new RegExp(pattern).test(value))
      found.push({ source, path, text: value, targets: references, ...parseNodeRef(value) });
  }
  if (items && Array.isArray(value))
    for (const [index, item] of value.entries()) collectReferences(source, items, item, [...path, index], found);
  if (properties && typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(properties))
      collectReferences(source, part, (value as Record<string, unknown>)[key], [...path, key], found);
};
