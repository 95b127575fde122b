import type { JsonSchema } from './file-formats.ts';
import { findNameMistake } from './identity/name.ts';
import type { JsonPath } from './json-path.ts';
import { type NodeRef, type NodeRefText, parseNodeRef } from './node-ref.ts';
import type { ReferenceTargets } from './records/reference-fields.ts';

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
  collect(schema, value, [], found);
  return found;
};

/** `path` is that of the value, and the same array for all values: only references have a copy. */
const collect = (schema: JsonSchema, value: unknown, path: (string | number)[], found: FoundReference[]): void => {
  if (value === undefined) return;
  const { references, pattern, items, properties, anyOf } = schema;
  for (const part of anyOf ?? []) collect(part, value, path, found);
  if (references && typeof value === 'string' && value !== '') {
    const reference = readReference(references, pattern, value);
    if (reference)
      found.push({ path: [...path], text: value, targets: references, id: reference.id, type: reference.type });
  }
  const collectPart = (partSchema: JsonSchema, part: unknown, key: string | number) => {
    path.push(key);
    collect(partSchema, part, path, found);
    path.pop();
  };
  if (items && Array.isArray(value)) for (const [index, item] of value.entries()) collectPart(items, item, index);
  if (properties && typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      if (Object.hasOwn(properties, key)) collectPart(properties[key] as JsonSchema, part, key);
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
