import { type HeldRelease, SourceError } from '../sources/source.ts';
import type { StoreLogger } from '../store.ts';
import { noteAnswer, noteUnread, type ServedSource } from './served-source.ts';

/** Asks sources from time to time, and notes what they answer. */
export interface AskedSources {
  /** Resolves when all sources of which nothing was held have been asked, or after so many ms. */
  untilAsked(within: number): Promise<void>;
  /** Asks all at once, except for those that are being asked. */
  askAll(): void;
  /** Ends what is running, and waits for it. */
  close(): Promise<void>;
}

export interface AskedSourcesOptions {
  sources: readonly ServedSource[];
  /** Seconds between two times that a source is asked; 0 to ask only once those of which nothing is held. */
  refresh: number;
  logger: StoreLogger;
  /** Called after each answer and failure. A source is not asked again before it resolves. */
  onNews(): Promise<void>;
  /** From 0 to 1, so that not all readers of a source ask at once. */
  random?(): number;
}

/** How many sources are asked at once. */
const MOST_AT_ONCE = 16;
/** Checks of sources that have something are spread over this part of the interval at the start. */
const SPREAD = 0.1;
/** The longest time that a timer can have, in ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Asks a source at once if nothing of it is held, and any other soon. */
export const askSources = (options: AskedSourcesOptions): AskedSources => {
  const { sources, refresh, logger, onNews, random = Math.random } = options;
  const interval = 1000 * refresh;
  const ended = new AbortController();
  const inSlot = createSlots(MOST_AT_ONCE, ended.signal);
  const missing = sources.filter(({ source }) => source.held() === null);
  let noteAllAsked = () => {};
  const allAsked = new Promise<void>((resolve) => {
    noteAllAsked = resolve;
  });
  const noteAsked = (one: ServedSource) => {
    one.checkedAt = new Date().toISOString();
    if (missing.every(({ checkedAt }) => checkedAt !== null)) noteAllAsked();
  };
  if (missing.length === 0) noteAllAsked();

  const answer = (one: ServedSource, release: HeldRelease | null) => {
    const before = one.failure;
    noteAnswer(one, release);
    if (before && before.code !== 'NOT_CHECKED' && !one.failure)
      logger.info(`The source ${one.source.url} can be read again.`);
  };
  const fail = (one: ServedSource, error: unknown) => {
    const before = one.failure;
    noteUnread(one, error, refresh);
    const { code, message } = one.failure ?? {};
    if (code !== before?.code) logger.warn(`The source ${one.source.url} cannot be read (${code}): ${message}`);
  };

  const asked = sources.map((one) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> | null = null;
    const ask = async () => {
      let retryAfter: number | null = null;
      try {
        answer(one, await inSlot(() => one.source.check(ended.signal)));
      } catch (error) {
        if (ended.signal.aborted) return;
        fail(one, error);
        if (error instanceof SourceError) retryAfter = error.retryAfter;
      }
      noteAsked(one);
      await onNews();
      if (refresh > 0) plan(nextDelay({ interval, failures: one.misses, retryAfter, random: random() }));
    };
    const askNow = () => {
      if (ended.signal.aborted || running) return;
      clearTimeout(timer);
      running = ask().finally(() => {
        running = null;
      });
    };
    /** The timer keeps no process alive. */
    const plan = (delay: number) => {
      if (!ended.signal.aborted) timer = setTimeout(askNow, Math.min(delay, LONGEST_TIMER)).unref();
    };
    if (missing.includes(one)) plan(0);
    else if (refresh > 0) plan(interval * SPREAD * random());
    return {
      askNow,
      async close() {
        clearTimeout(timer);
        await running;
      },
    };
  });

  return {
    async untilAsked(within) {
      let timer: NodeJS.Timeout | undefined;
      const isOver = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, within);
      });
      await Promise.race([allAsked, isOver]);
      clearTimeout(timer);
      for (const { source, checkedAt } of missing)
        if (checkedAt === null)
          logger.warn(
            `The source ${source.url} has not answered within ${within / 1000} s; it is waited for no longer.`,
          );
    },
    askAll() {
      for (const { askNow } of asked) askNow();
    },
    async close() {
      ended.abort();
      await Promise.all(asked.map((one) => one.close()));
    },
  };
};

/** Runs so many tasks at once; the others wait, and fail once the signal is aborted. */
const createSlots = (most: number, signal: AbortSignal) => {
  let free = most;
  const waiting: (() => void)[] = [];
  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
};

const HOUR = 60 * 60 * 1000;
/** By which part of it a delay is longer or shorter, at most. */
const JITTER = 0.1;

export interface Asked {
  /** The time between two answers, in ms. */
  interval: number;
  /** How often asking has failed since it succeeded. */
  failures: number;
  /** After how many seconds the source asks to be asked again; null if it does not say. */
  retryAfter: number | null;
  /** From 0 to 1. */
  random: number;
}

/**
 * The time until a source is asked again, in ms. It doubles with each failure after the first, up to an hour (or the interval, if that
 * is longer), and is at least what the source asks for, up to an hour.
 */
export const nextDelay = ({ interval, failures, retryAfter, random }: Asked): number => {
  const most = Math.max(interval, HOUR);
  const delay = Math.min(interval * 2 ** Math.max(0, failures - 1), most);
  const jittered = delay * (1 - JITTER + 2 * JITTER * random);
  return Math.round(Math.max(jittered, Math.min((retryAfter ?? 0) * 1000, HOUR)));
};
