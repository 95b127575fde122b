import { join } from 'node:path';
import { FileError } from '../files/file-error.ts';
import { sourceProblem } from '../files/source-file.ts';
import { Utf8File } from '../files/utf8-file.ts';
import { DataError } from '../problem.ts';
import { type Edit, FileChangedError } from './edit.ts';
import { editText } from './edit-text.ts';
import { kindOf } from './file-kind.ts';
import { type FileChange, writeChanges } from './write-changes.ts';

/**
 * What edits make of the files of a data folder; writes nothing. Edits of one file are made one after the other. Throws an
 * EditError if a file is not as an edit expects, and a DataError if it cannot be read or is not JSON.
 */
export const planEdits = async (folder: string, edits: readonly Edit[]): Promise<FileChange[]> => {
  const changes = new Map<string, FileChange & { before: string }>();
  for (const edit of edits) {
    const { file } = edit;
    kindOf(file);
    try {
      const before = changes.get(file)?.before ?? (await new Utf8File(join(folder, file)).read());
      changes.set(file, { file, before, after: editText(changes.get(file)?.after ?? before, edit) });
    } catch (error) {
      throw error instanceof FileError ? new DataError([sourceProblem(join(folder, file), error)]) : error;
    }
  }
  return [...changes.values()].filter(({ before, after }) => before !== after);
};

/** How often edits are planned anew because somebody else has written the file meanwhile. */
const ATTEMPTS = 10;

/** Makes edits in the files of a data folder, all or none of them, and returns what has changed. */
export const applyEdits = async (folder: string, edits: readonly Edit[]): Promise<FileChange[]> => {
  for (let attempt = 1; ; attempt++) {
    const changes = await planEdits(folder, edits);
    try {
      if (changes.length > 0) await writeChanges(folder, changes);
      return changes;
    } catch (error) {
      if (!(error instanceof FileChangedError) || attempt === ATTEMPTS) throw error;
    }
  }
};
