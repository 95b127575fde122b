import type { Clock } from './clock.ts';

export interface BreakerLimits {
  /** Failures in a row, timeouts included, after which no more calls are made. */
  failures: number;
  /** Milliseconds to the first probe. Each later one comes after twice the time. */
  firstDelay: number;
  /** Milliseconds between probes at most. */
  maxDelay: number;
}

export const DEFAULT_BREAKER_LIMITS: BreakerLimits = { failures: 5, firstDelay: 1000, maxDelay: 60_000 };

/** Stops calling what fails, so that nobody waits for it. */
export interface CircuitBreaker {
  isOpen(): boolean;
  succeeded(): void;
  failed(): void;
  close(): void;
}

/**
 * Opens after a number of failures in a row, and closes when a probe succeeds. The first failure after that opens it again, with
 * a longer delay, until a call has succeeded: what answers a probe may still fail. Delays vary by half of their length.
 */
export const createCircuitBreaker = (
  limits: BreakerLimits,
  { clock, probe }: { clock: Clock; probe(): Promise<boolean> },
): CircuitBreaker => {
  let [isOpen, isClosed, failures, attempts] = [false, false, 0, 0];
  let cancel = () => {};

  const delayProbe = (): void => {
    const delay = Math.min(limits.maxDelay, limits.firstDelay * 2 ** attempts++);
    cancel = clock.after(delay * (0.5 + 0.5 * clock.random()), async () => {
      const hasSucceeded = await probe();
      if (isClosed || !isOpen) return;
      if (!hasSucceeded) delayProbe();
      else isOpen = false;
    });
  };

  return {
    isOpen: () => isOpen,
    succeeded() {
      cancel();
      [isOpen, failures, attempts] = [false, 0, 0];
    },
    failed() {
      if (isOpen || isClosed) return;
      failures++;
      if (failures < limits.failures && attempts === 0) return;
      isOpen = true;
      delayProbe();
    },
    close() {
      isClosed = true;
      cancel();
    },
  };
};
