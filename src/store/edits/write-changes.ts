import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { FileChangedError } from './edit.ts';
import { type Journal, openJournal } from './journal.ts';

/** A file of a data folder, as it was and as it is to be. */
export interface FileChange {
  /** Its path in the folder. */
  file: string;
  /** Null if it does not exist. */
  before: string | null;
  after: string;
}

/** Replaces a file; a test may let it fail. */
export type WriteFile = (path: string, text: string) => Promise<void>;

/**
 * Writes several files of a data folder as one change. A journal in the folder first says what is to be done; if the process
 * ends before all is done, the next write to the folder completes it, or takes it back where a file has been changed since.
 * Writes nothing, and throws a FileChangedError if a file is not as it was, and an EditError if another process keeps writing.
 */
export const writeChanges = async (
  folder: string,
  changes: readonly FileChange[],
  write: WriteFile = replaceFile,
): Promise<void> => {
  const differing = changes.filter(({ before, after }) => before !== after);
  const journal = await openJournal(folder, differing, (left) => complete(folder, left, write));
  const changed = await findChanged(folder, differing);
  if (changed) {
    await journal.close();
    throw new FileChangedError(changed);
  }
  try {
    for (const { file, after } of differing) await write(join(folder, file), after);
  } catch (error) {
    // If this fails as well, the journal stays, and the next process does it.
    await takeBack(folder, differing, write);
    await journal.close();
    throw error;
  }
  await journal.close();
};

const findChanged = async (folder: string, changes: readonly FileChange[]): Promise<string | undefined> => {
  for (const { file, before } of changes) if ((await readText(join(folder, file))) !== before) return file;
  return undefined;
};

/** Does the rest of what a journal says. If somebody else has changed a file meanwhile, what is done is taken back instead. */
const complete = async (folder: string, { changes }: Journal, write: WriteFile): Promise<void> => {
  const texts = await Promise.all(changes.map(({ file }) => readText(join(folder, file))));
  const isKnown = changes.every(({ before, after }, index) => texts[index] === before || texts[index] === after);
  if (!isKnown) return takeBack(folder, changes, write);
  for (const [index, { file, before, after }] of changes.entries())
    if (texts[index] === before) await write(join(folder, file), after);
};

/** Writes the files that have been written as they were. One that did not exist stays: nothing refers to it. */
const takeBack = async (folder: string, changes: readonly FileChange[], write: WriteFile): Promise<void> => {
  for (const { file, before, after } of changes)
    if (before !== null && (await readText(join(folder, file))) === after) await write(join(folder, file), before);
};

const readText = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
