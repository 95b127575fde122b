import { type CallLoad, SubgraphFailure } from './subgraph.ts';

/** Limits on what one subgraph may hold of the gateway at once. */
export interface CallLimits {
  /** Requests that it is answering. */
  calls: number;
  /** Bytes of these requests and their responses. */
  bytes: number;
}

export const DEFAULT_CALL_LIMITS: CallLimits = { calls: 100, bytes: 64 * 1024 * 1024 };

/** A request that was not sent, or not answered to its end, because of the limits. */
export class SubgraphBusy extends SubgraphFailure {}

/** Counts bytes of a request or its response. Throws SubgraphBusy if there are too many at once. */
export type CountBytes = (bytes: number) => void;

export interface CallLimiter {
  /** Makes a call. Rejects with SubgraphBusy if there are too many. */
  run<T>(call: (countBytes: CountBytes) => Promise<T>): Promise<T>;
  load(): CallLoad;
}

export const createCallLimiter = (limits: CallLimits): CallLimiter => {
  let [running, bytes] = [0, 0];
  return {
    async run(call) {
      if (running >= limits.calls) throw new SubgraphBusy(`${limits.calls} requests run`);
      running++;
      let [own, isOver] = [0, false];
      try {
        return await call((count) => {
          // What comes after a time-out is not counted: nobody would take it off again.
          if (isOver) throw new SubgraphBusy('the request is over');
          own += count;
          bytes += count;
          if (bytes > limits.bytes) throw new SubgraphBusy(`more than ${limits.bytes} bytes are in flight`);
        });
      } finally {
        isOver = true;
        bytes -= own;
        running--;
      }
    },
    load: () => ({ running, bytes }),
  };
};
