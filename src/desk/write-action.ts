import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lists } from '../curate/register-files.ts';
import { defineFormat } from '../model/file-formats.ts';
import { isRunning } from '../store/json/replace-file.ts';
import { openDataFile } from '../store/json/source-file.ts';
import { FileChangedError, onDisk, PlannedFiles } from '../store/json/text-files.ts';
import { type ActionRecord, actionRecord, type ChangeRecord } from '../text/desk/review-records.ts';
import { applyChange, ConflictError, LOOSE_FORMATS } from './changes.ts';

/** The files that actions on a brief change, by path. */
export interface BriefFiles {
  folder: string;
  /** The slug of the brief, and the name of its files. */
  name: string;
}

type ChangedFile = ChangeRecord['file'];

/** The paths of a brief's files, and of the registers beside it. */
export const pathsOf = ({ folder, name }: BriefFiles) => ({
  brief: join(folder, 'briefs', `${name}.json`),
  draft: join(folder, 'briefs', `${name}.draft.json`),
  review: join(folder, 'briefs', `${name}.review.json`),
  actors: join(folder, 'actors.json'),
  events: join(folder, 'events.json'),
  /** What is being written; after a crash it says what has to be finished. */
  pending: join(folder, 'briefs', `.${name}.pending.json`),
});

const PENDING_FORMAT = defineFormat(
  'Briefgraph: an action that is being written',
  z.strictObject({ process: z.int().describe('The number of the process that writes it.'), action: actionRecord }),
);

/** How often an action is planned again, because a file was changed by another program between reading and writing. */
const MOST_TRIES = 5;

/**
 * Writes what an action changes, and remembers it; all of it or nothing. Entries that it does not change stay as they are on disk, also
 * if another program has written them meanwhile. Throws a ConflictError if an entry that it changes is not as it was read, and what
 * `check` throws for the files as they would be.
 */
export const writeAction = async (
  files: BriefFiles,
  action: ActionRecord,
  check: (planned: PlannedFiles) => Promise<void>,
): Promise<void> => {
  const { pending } = pathsOf(files);
  for (let tries = 1; ; tries++) {
    const { planned } = await planAction(files, action);
    await check(planned);
    await onDisk.write(pending, `${JSON.stringify({ process: process.pid, action })}\n`);
    try {
      await planned.commit();
      await rm(pending, { force: true });
      return;
    } catch (error) {
      // A part may have been written; the rest is, with the next action or at the next start.
      if (!(await isBegun(planned))) await rm(pending, { force: true });
      if (!(error instanceof FileChangedError) || tries === MOST_TRIES) throw error;
    }
  }
};

/** Writing takes less, in milliseconds; a process with the number of the one that was killed may be another. */
const LONGEST_WRITE = 10_000;

/**
 * Finishes what a killed process had begun to write; what another one is writing is left to it. Returns the conflicts with what was
 * changed since.
 */
export const finishPending = async (files: BriefFiles): Promise<ConflictError[]> => {
  const { pending } = pathsOf(files);
  if ((await onDisk.read(pending)) === null) return [];
  const { data } = await openDataFile(pending, PENDING_FORMAT);
  const { process: writer, action } = data;
  const age = Date.now() - (await stat(pending)).mtimeMs;
  if (writer !== process.pid && isRunning(writer) && age < LONGEST_WRITE) return [];
  const { planned, conflicts } = await planAction(files, action, { isFinishing: true });
  await planned.commit();
  await rm(pending, { force: true });
  return conflicts;
};

const planAction = async (files: BriefFiles, action: ActionRecord, { isFinishing = false } = {}) => {
  const planned = new PlannedFiles();
  const paths = pathsOf(files);
  const conflicts: ConflictError[] = [];
  const change = async (file: ChangedFile, apply: (content: Lists) => void) => {
    const ifNone = file === 'review' ? { brief: files.name, decisions: [] } : {};
    const db = await openDataFile(paths[file], LOOSE_FORMATS[file], {
      files: planned,
      ifNone: ifNone as unknown as Lists,
    });
    await db.update(apply);
  };
  for (const file of ['actors', 'events', 'brief', 'review'] as const) {
    const changes = action.changes.filter((one) => one.file === file);
    if (changes.length === 0 && file !== 'review') continue;
    await change(file, (content) => {
      for (const one of changes)
        try {
          applyChange(content, structuredClone(one));
        } catch (error) {
          if (!isFinishing || !(error instanceof ConflictError)) throw error;
          conflicts.push(error);
        }
      if (file !== 'review') return;
      const actions = (content.actions ?? []) as ActionRecord[];
      if (!actions.some(({ id }) => id === action.id)) content.actions = [...actions, action];
    });
  }
  return { planned, conflicts };
};

/** Whether one of the files has been written already. */
const isBegun = async ({ changes }: PlannedFiles): Promise<boolean> => {
  for (const { path, before, after } of changes)
    if (after !== before && (await onDisk.read(path).catch(() => null)) === after) return true;
  return false;
};
