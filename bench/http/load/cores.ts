import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which core the servers run on and which one sends the requests; null where processes cannot be pinned. */
export interface Cores {
  servers: number;
  load: number;
  /** All that this process may run on. */
  all: readonly number[];
}

/** The numbers in a list such as `0-2,5`. */
export const readCoreList = (text: string): number[] =>
  text.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

/** The first two cores that this process may run on, if there are two, and a `taskset`. */
export const chooseCores = (): Cores | null => {
  if (availableParallelism() < 2) return null;
  try {
    const printed = execFileSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
    const all = readCoreList(printed.slice(printed.lastIndexOf(':') + 1).trim());
    const [servers, load] = all;
    return servers === undefined || load === undefined ? null : { servers, load, all };
  } catch {
    return null;
  }
};

/** Keeps this process on the core that sends requests. */
export const pinLoad = (cores: Cores | null): void => {
  if (cores) execFileSync('taskset', ['-acp', String(cores.load), String(process.pid)]);
};

/** A command that runs on the servers' core, or on another one. */
export const pinned = (cores: Cores | null, command: readonly string[], core = cores?.servers): readonly string[] =>
  cores ? ['taskset', '-c', String(core), ...command] : command;
