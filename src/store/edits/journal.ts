import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { EditError } from './edit.ts';

/** A path in the folder. A folder that came from elsewhere may have a journal in it, which must not reach other files. */
const fileInFolder = z.string().regex(/^(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u);

const journal = z.object({
  /** The process that writes, and when it began: after a restart, another may have its number. */
  pid: z.number(),
  started: z.number(),
  changes: z.array(z.object({ file: fileInFolder, before: z.string().nullable(), after: z.string() })),
});

/** What is about to be written to a folder. While it is there, nobody else writes. */
export type Journal = z.infer<typeof journal>;

export interface OpenJournal {
  /** Ends the change: all files are written, or none. */
  close(): Promise<void>;
}

export const JOURNAL = '.briefgraph-journal.json';

/** How often to look whether another writer is done, and how long to wait between, in ms. */
const ATTEMPTS = 40;
const PAUSE = 50;

/**
 * Writes the journal of a change, after that of a process that was killed has been dealt with by `complete`. Waits for
 * another writer for some seconds; then throws an EditError.
 */
export const openJournal = async (
  folder: string,
  changes: Journal['changes'],
  complete: (left: Journal) => Promise<void>,
): Promise<OpenJournal> => {
  const path = join(folder, JOURNAL);
  journal.shape.changes.parse(changes);
  const text = JSON.stringify({ pid: process.pid, started: performance.timeOrigin, changes } satisfies Journal);
  for (let attempt = 1; ; attempt++) {
    if (await create(path, text)) return { close: () => rm(path, { force: true }) };
    const left = await readJournal(path);
    if (left && isHeld(left)) {
      if (attempt >= ATTEMPTS)
        throw new EditError(
          `process ${left.pid} is writing to ${folder}; if it does not run any more, remove ${path} and check the files`,
        );
    } else if (left) {
      await complete(left);
      await rm(path, { force: true });
      continue;
    } else if (attempt >= ATTEMPTS) {
      // It was never written to its end, so no file was.
      await rm(path, { force: true });
    }
    await wait(PAUSE);
  }
};

/** Creates a file with this text on the disk; false if it exists. */
const create = async (path: string, text: string): Promise<boolean> => {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (!file) return false;
  try {
    await file.writeFile(text);
    await file.sync();
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
};

/** Null if it is gone, or not written to its end. */
const readJournal = async (path: string): Promise<Journal | null> => {
  try {
    return journal.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
};

const isHeld = ({ pid, started }: Journal): boolean => {
  if (pid === process.pid) return started === performance.timeOrigin;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
