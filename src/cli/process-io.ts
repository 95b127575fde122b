import process from 'node:process';
import type { Io, Output } from './io.ts';

/** The streams, folder, environment and signals of this process. */
export const processIo = (): Io => ({
  // It is opened only by who reads it.
  stdin: {
    [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
  },
  stdout: toOutput(process.stdout),
  stderr: toOutput(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  untilStopped: () =>
    new Promise((resolve) => {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      const stop = () => {
        // A second signal has no handler, so it ends the process immediately.
        for (const signal of signals) process.off(signal, stop);
        resolve();
      };
      for (const signal of signals) process.on(signal, stop);
    }),
  onReload(reload) {
    process.on('SIGHUP', reload);
    return () => process.off('SIGHUP', reload);
  },
  onUnhandledRejection(report) {
    process.on('unhandledRejection', report);
    return () => process.off('unhandledRejection', report);
  },
});

const toOutput = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
});
