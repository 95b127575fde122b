import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../model/steps.ts';

/** How long the event loop is held at a time, in ms. */
const SLICE = 2;

/** Does the work in slices of a few milliseconds, and lets the event loop turn between them. */
export const runInSlices = async <Result>(steps: Steps<Result>): Promise<Result> => {
  for (;;) {
    const began = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - began < SLICE);
    await setImmediate();
  }
};
