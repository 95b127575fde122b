import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  CATALOG_FORMAT,
  EVENTS_FORMAT,
  type JsonSchema,
  OUTCOMES_FORMAT,
} from '../../model/file-formats.ts';
import { LIST_KEYS } from '../../model/list-keys.ts';
import { EditError } from './edit.ts';

/** What a file of a data folder may hold. */
export interface FileKind {
  jsonSchema: JsonSchema;
  /** The fields that identify an entry, by list. */
  lists: Readonly<Record<string, readonly string[]>>;
}

const KINDS: readonly [name: RegExp, kind: FileKind][] = [
  [/^actors\.json$/, { jsonSchema: ACTORS_FORMAT.jsonSchema, lists: LIST_KEYS.actors }],
  [/^events\.json$/, { jsonSchema: EVENTS_FORMAT.jsonSchema, lists: LIST_KEYS.events }],
  [/^outcomes\.json$/, { jsonSchema: OUTCOMES_FORMAT.jsonSchema, lists: LIST_KEYS.outcomes }],
  [/^catalog\.json$/, { jsonSchema: CATALOG_FORMAT.jsonSchema, lists: {} }],
  [/^briefs\/[^/\\]+\.json$/, { jsonSchema: BRIEF_FORMAT.jsonSchema, lists: LIST_KEYS.brief }],
];

/** The kind of a file by its path in its data folder; throws an EditError for any other path. */
export const kindOf = (file: string): FileKind => {
  const [, kind] = KINDS.find(([name]) => name.test(file)) ?? [];
  if (!kind) throw new EditError(`"${file}" is not a file of a data folder that can be edited`);
  return kind;
};
