import { nextDelay } from './next-delay.ts';
import { type Source, SourceError } from './source.ts';

/** Asks sources again and again. */
export interface SourceWatch {
  /** Asks all sources that are not being asked now. */
  checkNow(): void;
  /** Ends what is running, and waits for it. */
  close(): Promise<void>;
}

export interface SourceWatchOptions {
  /** Asks a source, and serves what is new. If it rejects, the source is asked later than it would be. */
  check(source: Source, signal: AbortSignal): Promise<void>;
  /** Called with what `check` rejects with. */
  onError(source: Source, error: unknown): void;
  /** The time between two checks of a source, in ms. */
  interval: number;
  /** From 0 to 1, so that not all readers of a source ask at once. */
  random?(): number;
  /** Calls back after a time in ms, unless the function that it returns is called. */
  schedule?(run: () => void, delay: number): () => void;
}

/** Checks of a source that has something are spread over this part of the interval at the start. */
const SPREAD = 0.1;

/** Asks a source at once if nothing of it is held; any other soon. */
export const watchSources = (
  sources: readonly Source[],
  { check, onError, interval, random = Math.random, schedule = scheduleTimer }: SourceWatchOptions,
): SourceWatch => {
  const ended = new AbortController();
  const watched = sources.map((source) => {
    let failures = 0;
    let cancel = () => {};
    let running: Promise<void> | null = null;

    const checkOnce = async (): Promise<void> => {
      let retryAfter: number | null = null;
      try {
        await check(source, ended.signal);
        failures = 0;
      } catch (error) {
        if (ended.signal.aborted) return;
        failures++;
        if (error instanceof SourceError) retryAfter = error.retryAfter;
        onError(source, error);
      }
      plan(nextDelay({ interval, failures, retryAfter, random: random() }));
    };
    const checkNow = () => {
      if (ended.signal.aborted || running) return;
      cancel();
      running = checkOnce().finally(() => {
        running = null;
      });
    };
    const plan = (delay: number) => {
      if (!ended.signal.aborted) cancel = schedule(checkNow, delay);
    };
    plan(source.held() ? interval * SPREAD * random() : 0);
    return {
      checkNow,
      async close() {
        cancel();
        await running;
      },
    };
  });
  return {
    checkNow() {
      for (const one of watched) one.checkNow();
    },
    async close() {
      ended.abort();
      await Promise.all(watched.map((one) => one.close()));
    },
  };
};

/** The timer keeps no process alive. */
export const scheduleTimer = (run: () => void, delay: number): (() => void) => {
  const timer = setTimeout(run, delay).unref();
  return () => clearTimeout(timer);
};
