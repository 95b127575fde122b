import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type PlannerSettings, STOPPED_SIGNAL } from './planner-messages.ts';

/**
 * A thread of a planner process. The planner is native code, which nothing can interrupt; while it works, the main thread
 * notices neither the time nor that the gateway is gone. This thread does, and ends the process.
 */

interface Watched extends Pick<PlannerSettings, 'parent'> {
  /** A number that is odd while an operation is planned, and the milliseconds of processor time that it may take. */
  state: Int32Array;
  /** Bytes. */
  memory: number;
  /** Milliseconds from one look to the next. */
  interval: number;
  stopSignal: NodeJS.Signals;
}

/** What the thread runs. It is passed as text, so it uses nothing outside of it. */
const watch = ({ state, parent, memory, interval, stopSignal }: Watched): void => {
  for (;;) {
    const current = Atomics.load(state, 0);
    if (current % 2 === 0) Atomics.wait(state, 0, current);
    const start = process.cpuUsage();
    while (current % 2 === 1 && Atomics.wait(state, 0, current, interval) === 'timed-out') {
      const { user, system } = process.cpuUsage(start);
      if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
      if ((user + system) / 1000 > Atomics.load(state, 1) || process.memoryUsage.rss() > memory)
        process.kill(process.pid, stopSignal);
    }
  }
};

/** What is told to the watchdog. */
export interface Watchdog {
  /** An operation is planned from now on, for at most these milliseconds of processor time. */
  begin(processorTime: number): void;
  end(): void;
}

/** Resolves when the thread watches. */
export const startWatchdog = async ({
  parent,
  limits,
}: Pick<PlannerSettings, 'parent' | 'limits'>): Promise<Watchdog> => {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const next = () => {
    Atomics.add(state, 0, 1);
    Atomics.notify(state, 0);
  };
  const workerData: Watched = { state, parent, memory: limits.memory, interval: 10, stopSignal: STOPPED_SIGNAL };
  const text = `const { parentPort, workerData } = require('node:worker_threads');
    parentPort.postMessage('started');
    (${watch})(workerData);`;
  const thread = new Worker(text, { eval: true, execArgv: [], workerData });
  await once(thread, 'message');
  thread.unref();
  return {
    begin(processorTime) {
      Atomics.store(state, 1, processorTime);
      next();
    },
    end: next,
  };
};
