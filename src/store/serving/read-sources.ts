import type { StoreLogger } from '../store-logger.ts';
import { askSources } from './ask-sources.ts';
import { noteAnswer, noteError, type ServedSource } from './served-source.ts';

/** Asks sources from time to time, and notes what they answer. */
export interface SourceReader {
  /** Asks the sources of which nothing is held; resolves when all have answered, or after so many ms. */
  readMissing(within: number): Promise<void>;
  /** From now on, asks the others as well, if they are to be asked from time to time. */
  begin(): void;
  /** Asks all at once. */
  askAll(): void;
  close(): Promise<void>;
}

export interface SourceReaderOptions {
  sources: readonly ServedSource[];
  /** Seconds between two times that a source is asked; 0 for never. */
  refresh: number;
  logger: StoreLogger;
  /** Called after each answer and failure. A source is not asked again before it resolves. */
  onNews(): Promise<void>;
}

export const readSources = ({ sources, refresh, logger, onNews }: SourceReaderOptions): SourceReader => {
  const bySource = new Map(sources.map((one) => [one.source, one] as const));
  const now = () => new Date().toISOString();
  const asking = askSources({
    refresh,
    async onAnswer(source, release) {
      const one = bySource.get(source) as ServedSource;
      const before = one.failure;
      noteAnswer(one, release, now());
      if (before && !one.failure) logger.info(`The source ${source.url} can be read again.`);
      await onNews();
    },
    onFailure(source, error) {
      const one = bySource.get(source) as ServedSource;
      const before = one.failure;
      noteError(one, error);
      one.checkedAt = now();
      const { code, message } = one.failure ?? {};
      if (code !== before?.code) logger.warn(`The source ${source.url} cannot be read (${code}): ${message}`);
      void onNews();
    },
  });
  const missing = sources.filter(({ source }) => source.held() === null);

  return {
    async readMissing(within) {
      if (missing.length === 0) return;
      let timer: NodeJS.Timeout | undefined;
      const isOver = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, within);
      });
      await Promise.race([asking.ask(missing.map(({ source }) => source)), isOver]);
      clearTimeout(timer);
      for (const { source, checkedAt } of missing)
        if (checkedAt === null)
          logger.warn(
            `The source ${source.url} has not answered within ${within / 1000} s; it is waited for no longer.`,
          );
    },
    begin() {
      const others = sources.filter((one) => !missing.includes(one));
      if (refresh > 0) void asking.ask(others.map(({ source }) => source));
    },
    askAll: () => void asking.ask(sources.map(({ source }) => source)),
    close: () => asking.close(),
  };
};
