import { BRIEF_FORMAT } from '../model/file-formats.ts';
import type { ChangeRecord } from '../text/desk/review-records.ts';
import type { Plan } from './act.ts';
import { isOfDocument, metadataOf, versionOf } from './changes.ts';
import type { BriefState } from './desk-folder.ts';
import { DeskProblem } from './problem.ts';

/** What the document says of itself is corrected: each field is set, or with null removed. */
export const planMetadata = (state: BriefState, version: string, fields: Readonly<Record<string, unknown>>): Plan => {
  const metadata = metadataOf(state.brief);
  if (versionOf(metadata) !== version)
    throw new DeskProblem('STALE', 'What the brief says of the document was changed since you have read it.', {
      current: { version: versionOf(metadata), entry: metadata },
    });
  const unknown = Object.keys(fields).filter((field) => !isMetadata(field));
  if (unknown.length > 0)
    throw new DeskProblem('INVALID', `A brief's file has no field ${unknown.join(', ')} that says this.`, {
      errors: unknown.map((field) => ({ pointer: `/fields/${field}`, detail: 'there is no such field' })),
    });
  const changes = Object.entries(fields).map(
    ([list, after]): ChangeRecord => ({ file: 'brief', list, key: null, before: metadata[list] ?? null, after }),
  );
  return { action: 'METADATA', changes };
};

const isMetadata = (field: string): boolean =>
  field in (BRIEF_FORMAT.jsonSchema.properties ?? {}) && isOfDocument(field) && field !== 'slug';
