import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, temporaryName } from '../store/json/replace-file.ts';
import { DeskProblem } from './problem.ts';

/** The locks that this process holds or asks for. */
const own = new Set<string>();

/** How long others are waited for, in milliseconds. */
const LONGEST_WAIT = 20_000;

/** No action takes as long; a process that has the number of one that was killed may be another. */
const LONGEST_HELD = 60_000;

/**
 * Does something while nobody else writes in the data folder at a desk or by its command, in this process or in another. A lock is a
 * file with a name of its own, and holds if it is the only one; so one that a killed process left can be removed without a race.
 */
export const withFolderLock = async <T>({ folder }: { folder: string }, task: () => Promise<T>): Promise<T> => {
  const name = temporaryName('desk');
  const path = join(folder, name);
  own.add(name);
  try {
    for (const began = Date.now(); ; ) {
      await writeFile(path, '', { flag: 'wx' }).catch((error) => {
        throw Object.assign(error, { path: folder });
      });
      const other = await findOther(folder, name);
      if (other === null) return await task();
      await rm(path, { force: true });
      if (Date.now() - began > LONGEST_WAIT)
        throw new DeskProblem('BUSY', `Another desk is writing in ${folder} (${other}). Try again.`);
      await sleep(5 + Math.random() * 20);
    }
  } finally {
    await rm(path, { force: true }).finally(() => own.delete(name));
  }
};

/** The lock of another; those of processes that have ended are removed. */
const findOther = async (folder: string, name: string): Promise<string | null> => {
  for (const other of await readdir(folder)) {
    const holder = /^\.desk\.(\d+)-[0-9a-f-]{36}\.tmp$/.exec(other)?.[1];
    if (holder === undefined || other === name) continue;
    if (await isHeld(join(folder, other), other, Number(holder))) return other;
    await rm(join(folder, other), { force: true });
  }
  return null;
};

const isHeld = async (path: string, name: string, holder: number): Promise<boolean> => {
  if (holder === process.pid ? !own.has(name) : !isRunning(holder)) return false;
  const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? 0);
  return age < LONGEST_HELD;
};
