import { Worker } from 'node:worker_threads';

/** What the thread runs. It is passed as text, so it uses nothing outside of it. */
const watch = (parent: number): void => {
  const never = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    Atomics.wait(never, 0, 0, 500);
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }
};

/** Ends this process when its parent is gone, even while the main thread is busy. */
export const watchParent = (parent: number): void => {
  new Worker(`(${watch})(${parent});`, { eval: true, execArgv: [] }).unref();
};
