import type { HeldRelease, Source } from '../sources/source.ts';
import { scheduleTimer, watchSources } from '../sources/watch-sources.ts';
import type { StoreLogger } from '../store-logger.ts';
import { noteAnswer, noteUnread, type ServedSource } from './served-source.ts';

/** Asks sources from time to time, and notes what they answer. */
export interface SourceReader {
  /** Resolves when all sources of which nothing was held have been asked, or after so many ms. */
  untilAsked(within: number): Promise<void>;
  /** Asks all at once, except for those that are being asked. */
  askAll(): void;
  close(): Promise<void>;
}

export interface SourceReaderOptions {
  sources: readonly ServedSource[];
  /** Seconds between two times that a source is asked; 0 to ask only once those of which nothing is held. */
  refresh: number;
  logger: StoreLogger;
  /** Called after each answer and failure. A source is not asked again before it resolves. */
  onNews(): Promise<void>;
}

/** How many sources are asked at once. */
const MOST_AT_ONCE = 16;

/** An interval that never ends, in ms, and the longest that a timer can have. */
const NEVER = Number.MAX_SAFE_INTEGER;
const LONGEST_TIMER = 2 ** 31 - 1;

export const readSources = ({ sources, refresh, logger, onNews }: SourceReaderOptions): SourceReader => {
  const bySource = new Map(sources.map((one) => [one.source, one] as const));
  const missing = sources.filter(({ source }) => source.held() === null);
  const inSlot = createSlots(MOST_AT_ONCE);
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
  const check = async (source: Source, signal: AbortSignal): Promise<void> => {
    const one = bySource.get(source) as ServedSource;
    try {
      // A signal of its own: one for all would have very many listeners.
      answer(one, await inSlot(() => source.check(AbortSignal.any([signal]))));
    } catch (error) {
      if (signal.aborted) return;
      fail(one, error);
      // A source that has answered is asked again as soon as one that has something.
      if (one.failure?.code !== 'INVALID') throw error;
    } finally {
      noteAsked(one);
      await onNews();
    }
  };
  const watch = watchSources([...bySource.keys()], {
    check,
    onError: () => {},
    interval: refresh === 0 ? NEVER : 1000 * refresh,
    schedule: (run, delay) => (delay > LONGEST_TIMER ? () => {} : scheduleTimer(run, delay)),
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
    askAll: () => watch.checkNow(),
    close: () => watch.close(),
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
