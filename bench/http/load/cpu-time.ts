import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time of another process, user and system, of all its threads: those of the garbage collector and of zlib too.
 * Linux counts it in /proc; elsewhere the process reports it itself, for which it is started with `report-cpu.mjs`.
 */

export const hasProc = existsSync('/proc/self/stat');

/** Ticks of /proc/PID/stat in a second: the kernel gives user space 100 on every architecture. */
const TICKS = 100;

/** Microseconds in a text of /proc/PID/stat, whose second field is a name in parentheses that may hold anything. */
export const readStat = (text: string): number => readTicks(text, 11);

/** Microseconds of the children that have ended, in such a text. */
export const readEndedChildren = (text: string): number => readTicks(text, 13);

/** The process that started this one, in such a text. */
export const readParent = (text: string): number => Number(fieldsOf(text)[1]);

/** The fields behind the name. */
const fieldsOf = (text: string): string[] => text.slice(text.lastIndexOf(')') + 2).split(' ');

/** User and system time, which are fields next to each other. */
const readTicks = (text: string, first: number): number => {
  const fields = fieldsOf(text);
  return ((Number(fields[first]) + Number(fields[first + 1])) / TICKS) * 1e6;
};

/** Microseconds in a text of /proc/PID/task/TID/schedstat, which begins with nanoseconds on the CPU. */
export const readSchedstat = (text: string): number => Number(text.split(' ')[0]) / 1000;

/** CPU microseconds of a process so far. Its threads' schedstat is exact, and stat has steps of 10 ms. */
const cpuFromProc = (pid: number): number => {
  const tasks = `/proc/${pid}/task`;
  try {
    return readdirSync(tasks)
      .map((tid) => readSchedstat(readFileSync(`${tasks}/${tid}/schedstat`, 'utf8')))
      .reduce((sum, micros) => sum + micros, 0);
  } catch {
    // A kernel without schedstat, or a thread that has just ended.
    return readStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  }
};

/** CPU microseconds of a process and all that descend from it, also of those that have ended, in steps of 10 ms. */
export const cpuOfTree = (pid: number): number => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  const running = children.map(cpuOfChild).reduce((sum, micros) => sum + micros, 0);
  return running + cpuFromProc(pid) + readEndedChildren(readFileSync(`/proc/${pid}/stat`, 'utf8'));
};

const cpuOfChild = (pid: number): number => {
  try {
    return cpuOfTree(pid);
  } catch {
    // It has just ended, and its parent has its time.
    return 0;
  }
};

const cpuFromMessage = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('message', (micros) => resolve(Number(micros)));
    child.send('cpu');
  });

export const cpuMicros = (child: ChildProcess): number | Promise<number> =>
  hasProc ? cpuFromProc(child.pid as number) : cpuFromMessage(child);
