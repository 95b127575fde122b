import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/**
 * The name of a temporary file or folder that becomes `name`. It is hidden, has the number of this process, and no other
 * writer has the same one.
 */
export const temporaryName = (name: string): string => `.${name}.${process.pid}-${randomUUID()}.tmp`;

/** Removes what processes that were killed left behind for a name; what a running one is writing stays. Never fails. */
export const removeLeftovers = async (folder: string, name: string): Promise<string[]> => {
  const found = await readdir(folder).catch((): string[] => []);
  const leftovers = found.filter((other) => isLeftover(other, name));
  for (const leftover of leftovers)
    await rm(join(folder, leftover), { recursive: true, force: true }).catch(() => undefined);
  return leftovers;
};

const SUFFIX = /^\.(\d+)-[0-9a-f-]{36}\.tmp$/;

const isLeftover = (found: string, name: string): boolean => {
  if (!found.startsWith(`.${name}.`)) return false;
  const [, pid] = SUFFIX.exec(found.slice(name.length + 1)) ?? [];
  return pid !== undefined && !isRunning(Number(pid));
};

/** Whether there is a process with this number on this machine. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
