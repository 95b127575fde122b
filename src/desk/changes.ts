import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { insertEntry, type Lists } from '../curate/register-files.ts';
import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT, type FileFormat } from '../model/file-formats.ts';
import { canonicalJson } from '../model/json.ts';
import { keyOfEntry, LIST_KEYS } from '../model/refs.ts';
import { type ChangeRecord, REVIEW_FORMAT } from '../text/desk/review-records.ts';

/** A statement by its list in the brief's file and its key there: `forecasts/prices-rise`. */
export type StatementId = string;

export const statementId = (list: string, entry: unknown): StatementId =>
  `${list}/${keyOfEntry(entry, LIST_KEYS.brief[list] ?? [])}`;

/** Whether a field of a brief's file says something of the document itself: all but its lists and the index of the text do. */
export const isOfDocument = (field: string): boolean =>
  !(field in LIST_KEYS.brief) && field !== 'text' && field !== '$schema';

/** What a brief's file says of the document itself. */
export const metadataOf = (brief: Lists): Record<string, unknown> =>
  Object.fromEntries(Object.entries(brief).filter(([field]) => isOfDocument(field)));

/** The version of an entry, by which its readers say which one they have read; the order of its fields is no part of it. */
export const versionOf = (entry: unknown): string => createHash('sha256').update(canonicalJson(entry)).digest('hex');

/** The entry that a change is about is not as it was read: somebody else has changed it. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly change: ChangeRecord;
  /** The entry as it is, or all that the file says of the document if the change is of that; null if there is none. */
  readonly current: unknown;

  constructor(change: ChangeRecord, current: unknown) {
    super(`${change.list}${change.key === null ? '' : ` "${change.key}"`} has been changed since it was read`);
    this.change = change;
    this.current = current;
  }
}

/** The fields that identify the entries of a list. */
export const keyFieldsOf = ({ file, list }: Pick<ChangeRecord, 'file' | 'list'>): readonly string[] =>
  (file === 'review' ? REVIEW_KEYS[list] : file === 'text' ? [] : LIST_KEYS[file][list]) ?? [];

const REVIEW_KEYS: Readonly<Record<string, readonly string[]>> = { decisions: ['proposal'], signOffs: ['statement'] };

/** What is written may be unfinished, and its defaults stay left out; the data is checked as a whole before it is written. */
const loosely = (format: FileFormat<unknown>): FileFormat<Lists> => ({
  title: format.title,
  schema: z.record(z.string(), z.unknown()) as unknown as z.ZodType<Lists>,
  get jsonSchema() {
    return format.jsonSchema;
  },
});

/** A file of JSON that an action may change. */
export type ChangedFile = Exclude<ChangeRecord['file'], 'text'>;

export const LOOSE_FORMATS: Readonly<Record<ChangedFile, FileFormat<Lists>>> = {
  brief: loosely(BRIEF_FORMAT),
  actors: loosely(ACTORS_FORMAT),
  events: loosely(EVENTS_FORMAT),
  review: loosely(REVIEW_FORMAT),
};

/** Whether a file must have a list, if only an empty one. */
const isRequired = ({ file, list }: ChangeRecord): boolean =>
  file !== 'text' && ((LOOSE_FORMATS[file].jsonSchema as { required?: string[] }).required ?? []).includes(list);

/** The entry or the value that a change is about, as the file has it; null if it has none. */
export const currentOf = (content: Lists, change: ChangeRecord): unknown => {
  const { list, key } = change;
  if (key === null) return content[list] ?? null;
  const fields = keyFieldsOf(change);
  return (content[list] ?? []).find((entry) => keyOfEntry(entry, fields) === key) ?? null;
};

/**
 * Makes a change in the content of a file. Throws a ConflictError, and changes nothing, if the entry is neither as it was before nor
 * as it is to be.
 */
export const applyChange = (content: Lists, change: ChangeRecord): void => {
  const { list, key, before, after, at } = change;
  const current = currentOf(content, change);
  if (isDeepStrictEqual(current, after)) return;
  if (!isDeepStrictEqual(current, before))
    throw new ConflictError(change, key === null && change.file === 'brief' ? metadataOf(content) : current);
  if (key === null) {
    if (after === null) delete content[list];
    else content[list] = after as unknown[];
    return;
  }
  const entries = content[list] ?? [];
  const place = entries.indexOf(current);
  if (place < 0) insertEntry(content, list, after as object, keyFieldsOf(change), at);
  else if (after !== null) content[list] = entries.with(place, after);
  else if (entries.length > 1 || isRequired(change)) content[list] = entries.toSpliced(place, 1);
  // An empty list says no more than none.
  else delete content[list];
};

/** The changes that undo these, the last first. */
export const invertChanges = (changes: readonly ChangeRecord[]): ChangeRecord[] =>
  changes.map(({ before, after, ...change }) => ({ ...change, before: after, after: before })).reverse();
