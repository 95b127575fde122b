import { type NodeType, parseNodeRef, type ReferenceTargets } from '../../model/reference.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { Path } from '../files/fault.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { JsonSchema } from '../json-schemas.ts';

/** A string in a file that must name a row, or a place in the brief's text. */
export interface Reference {
  source: SourceFile<unknown>;
  path: Path;
  /** As it is written. */
  text: string;
  /** The types it may name. */
  targets: ReferenceTargets;
  /** What it names: the slug or code behind the colon of `Type:slug`, or all of it. */
  id: string;
  /** The type before the colon, where it is written so. */
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
  path: Path,
  found: Reference[],
): void => {
  if (value === undefined) return;
  const { references, pattern, items, properties, anyOf } = schema;
  for (const part of anyOf ?? []) collectReferences(source, part, value, path, found);
  if (references && typeof value === 'string' && value !== '') {
    // Only a reference to any of several sorts of row has a pattern: it is written as Type:slug.
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
