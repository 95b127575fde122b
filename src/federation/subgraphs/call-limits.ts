import type { Clock } from './clock.ts';
import { type CallLoad, SubgraphFailure } from './subgraph.ts';

/** Limits on what one subgraph may hold of the gateway at once. */
export interface CallLimits {
  /** Requests that it is answering. */
  calls: number;
  /** Requests that wait until it has answered others. */
  waiting: number;
  /** Milliseconds that a request waits. */
  patience: number;
  /** Bytes of these requests and their responses. */
  bytes: number;
}

export const DEFAULT_CALL_LIMITS: CallLimits = { calls: 50, waiting: 200, patience: 1000, bytes: 64 * 1024 * 1024 };

/** A request that was not sent, or not answered to its end, because of the limits. */
export class SubgraphBusy extends SubgraphFailure {}

/** Counts bytes of a request or its response. Throws SubgraphBusy if there are too many at once. */
export type CountBytes = (bytes: number) => void;

export interface CallLimiter {
  /** Makes a call when there is room for it. Rejects with SubgraphBusy if there is none in time. */
  run<T>(call: (countBytes: CountBytes) => Promise<T>): Promise<T>;
  load(): CallLoad;
}

export const createCallLimiter = (limits: CallLimits, clock: Clock): CallLimiter => {
  const queue: (() => void)[] = [];
  let [running, bytes] = [0, 0];

  const waitForRoom = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (queue.length >= limits.waiting) {
        reject(new SubgraphBusy(`more than ${limits.calls} requests run and ${limits.waiting} wait`));
        return;
      }
      const begin = () => {
        forget();
        resolve();
      };
      const forget = clock.after(limits.patience, () => {
        queue.splice(queue.indexOf(begin), 1);
        reject(new SubgraphBusy(`a request has waited for ${limits.patience} ms while ${limits.calls} run`));
      });
      queue.push(begin);
    });

  return {
    async run(call) {
      // A call that ends hands its place to the next, so that a new one cannot take it in between.
      if (running < limits.calls) running++;
      else await waitForRoom();
      let [own, isOver] = [0, false];
      try {
        return await call((count) => {
          if (isOver) throw new SubgraphBusy('the request is over');
          own += count;
          bytes += count;
          if (bytes > limits.bytes) throw new SubgraphBusy(`more than ${limits.bytes} bytes are in flight`);
        });
      } finally {
        isOver = true;
        bytes -= own;
        const next = queue.shift();
        if (next) next();
        else running--;
      }
    },
    load: () => ({ running, waiting: queue.length, bytes }),
  };
};
