import { execFileSync } from 'node:child_process';

/** The planner processes that a process has started and that run. */
export const plannerProcesses = (parent: number): number[] =>
  listed(/planner-process/).flatMap(([pid, ppid]) => (ppid === parent ? [pid] : []));

/** Whether a process runs. */
export const isRunning = (pid: number): boolean => listed(/./).some(([running]) => running === pid);

const listed = (pattern: RegExp): [pid: number, parent: number][] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
      return pattern.test(command) && !state.startsWith('Z') ? [[Number(pid), Number(parent)]] : [];
    });

/** Waits until something is true, and fails with the test's time limit if it never is. */
export const until = async (isTrue: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
};
