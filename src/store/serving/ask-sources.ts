import type { HeldRelease, Source } from '../sources/source.ts';

export interface AskingOptions {
  /** Seconds between two times that a source is asked; 0 to ask only when told to. */
  refresh: number;
  /** Resolves when a release was tried; the source is not asked before. */
  onAnswer(source: Source, release: HeldRelease | null): Promise<void>;
  onFailure(source: Source, error: unknown): void;
}

/** Asks sources from time to time. */
export interface Asking {
  /** Asks these sources now. Resolves when all have answered, before what they have is tried. */
  ask(sources: readonly Source[]): Promise<void>;
  /** Asks no more. */
  close(): Promise<void>;
}

/** How many sources are asked at once. */
const MOST_AT_ONCE = 16;

export const askSources = ({ refresh, onAnswer, onFailure }: AskingOptions): Asking => {
  let isClosed = false;
  /** One for each check: that of many would have many listeners. */
  const checks = new Set<AbortController>();
  const timers = new Map<Source, NodeJS.Timeout>();
  /** Sources that are being asked, or whose release is being tried. */
  const busy = new Map<Source, Promise<void>>();
  const again = new Set<Source>();
  const slots = createSlots(MOST_AT_ONCE);

  const schedule = (source: Source, least: number) => {
    if (refresh === 0 || isClosed) return;
    // At different times, so that those who ask a host, and the sources of one server, do not all do so at once.
    const seconds = Math.max(refresh * (0.9 + 0.2 * Math.random()), least);
    timers.set(source, setTimeout(() => void askOne(source), 1000 * seconds).unref());
  };

  const check = async (source: Source): Promise<{ release: HeldRelease | null } | { error: unknown }> => {
    const controller = new AbortController();
    checks.add(controller);
    try {
      return { release: await slots(() => source.check(controller.signal)) };
    } catch (error) {
      return { error };
    } finally {
      checks.delete(controller);
    }
  };

  const askOne = (source: Source): Promise<void> => {
    clearTimeout(timers.get(source));
    if (isClosed) return Promise.resolve();
    const running = busy.get(source);
    if (running) {
      again.add(source);
      return running;
    }
    const answered = check(source);
    const done = answered
      .then(async (result) => {
        if (isClosed) return 0;
        if ('release' in result) await onAnswer(source, result.release);
        else onFailure(source, result.error);
        return 'error' in result ? ((result.error as { retryAfter?: number | null }).retryAfter ?? 0) : 0;
      })
      .then((least) => {
        busy.delete(source);
        if (again.delete(source)) void askOne(source);
        else schedule(source, least);
      });
    busy.set(source, done);
    return answered.then(() => {});
  };

  return {
    async ask(sources) {
      await Promise.all(sources.map(askOne));
    },
    async close() {
      isClosed = true;
      for (const controller of checks) controller.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(busy.values());
    },
  };
};

/** Runs so many tasks at once; the others wait. */
const createSlots = (most: number) => {
  let free = most;
  const waiting: (() => void)[] = [];
  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
};
