import type { JsonSchema } from './file-formats.ts';
import { findNameMistake } from './identity/name.ts';
import type { JsonPath } from './json-path.ts';
import { type NodeRef, type NodeRefText, parseNodeRef } from './node-ref.ts';
import type { ReferenceTargets } from './records/reference-fields.ts';
import { walkSchema } from './walk-schema.ts';

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
