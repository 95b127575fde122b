import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lists } from '../curate/register-files.ts';
import { defineFormat } from '../model/file-formats.ts';
import type { TextIndex } from '../model/records/text-records.ts';
import { openDataFile } from '../store/json/source-file.ts';
import { FileChangedError, onDisk, PlannedFiles } from '../store/json/text-files.ts';
import { type ActionRecord, actionRecord } from '../text/desk/review-records.ts';
import { applyChange, type ChangedFile, ConflictError, LOOSE_FORMATS } from './changes.ts';
import { applyTextChange, isTextChange } from './text-changes.ts';

/** The files that actions on a brief change, by path. */
export interface BriefFiles {
  folder: string;
  /** The slug of the brief, and the name of its files. */
  name: string;
  /** Where its text is; null or not given if no folder has it. */
  textPath?: string | null | undefined;
}

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
  z.strictObject({
    text: z.string().nullish().describe('Where the text of the brief is.'),
    action: actionRecord,
  }),
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
    const planned = await planAction(files, action);
    await check(planned);
    await onDisk.write(pending, `${JSON.stringify({ text: files.textPath, action })}\n`);
    try {
      await planned.commit();
      await rm(pending, { force: true });
      return;
    } catch (error) {
      // If a part has been written, the rest is when the brief is read again.
      if (await isBegun(planned)) throw error;
      await rm(pending, { force: true });
      if (!(error instanceof FileChangedError) || tries === MOST_TRIES) throw error;
    }
  }
};

/** Whether something was begun, and not finished. */
export const hasPending = async (files: BriefFiles): Promise<boolean> => existsSync(pathsOf(files).pending);

/** Finishes what a killed process had begun to write, except for what others have changed since. */
export const finishPending = async (files: BriefFiles): Promise<void> => {
  const { pending, review } = pathsOf(files);
  if (!existsSync(pending)) return;
  const { action, text } = (await openDataFile(pending, PENDING_FORMAT)).data;
  const { data } = await openDataFile(review, LOOSE_FORMATS.review, { ifNone: {} });
  // The review is written last.
  const isFinished = (data.actions ?? []).some((one) => (one as ActionRecord).id === action.id);
  if (!isFinished) await (await planAction({ ...files, textPath: text }, action, { isFinishing: true })).commit();
  await rm(pending, { force: true });
};

const planAction = async (
  files: BriefFiles,
  action: ActionRecord,
  { isFinishing = false } = {},
): Promise<PlannedFiles> => {
  const planned = new PlannedFiles();
  const paths = pathsOf(files);
  const change = async (file: ChangedFile, apply: (content: Lists) => void) => {
    const ifNone = file === 'review' ? { brief: files.name, decisions: [] } : {};
    const db = await openDataFile(paths[file], LOOSE_FORMATS[file], {
      files: planned,
      ifNone: ifNone as unknown as Lists,
    });
    await db.update(apply);
  };
  const unlessChanged = (apply: () => void) => {
    try {
      apply();
    } catch (error) {
      if (!isFinishing || !(error instanceof ConflictError)) throw error;
    }
  };
  for (const file of ['actors', 'events', 'brief', 'text', 'review'] as const) {
    const changes = action.changes.filter((one) => one.file === file);
    if (changes.length === 0 && file !== 'review') continue;
    if (file === 'text') {
      const path = files.textPath ?? '';
      let text = (await planned.read(path)) ?? '';
      await change('brief', (content) => {
        for (const one of changes.filter(isTextChange))
          unlessChanged(() => {
            const changed = applyTextChange(content.text as unknown as TextIndex, text, one);
            text = changed.text;
            content.text = changed.index as never;
          });
      });
      if (text !== (await planned.read(path))) await planned.write(path, text);
      continue;
    }
    await change(file, (content) => {
      for (const one of changes) unlessChanged(() => applyChange(content, structuredClone(one)));
      if (file !== 'review') return;
      content.actions = [...(content.actions ?? []), action];
    });
  }
  return planned;
};

/** Whether one of the files has been written already. */
const isBegun = async ({ changes }: PlannedFiles): Promise<boolean> => {
  for (const { path, before, after } of changes)
    if (after !== before && (await onDisk.read(path).catch(() => null)) === after) return true;
  return false;
};
