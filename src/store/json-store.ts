import { loadDataSet } from './data-set.ts';
import { createDebouncedTask, type DebouncedTask } from './debounced-task.ts';
import { MemorySnapshot } from './memory-snapshot.ts';
import { DataError, type Problem } from './problem.ts';
import type { Snapshot, Store } from './store.ts';
import { watchFolders } from './watch-folders.ts';

/** Where a store tells what happens to its data; `console` fits. */
export interface StoreLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface JsonStoreOptions {
  /** The data folders, which add to each other. */
  folders: readonly string[];
  /** Whether changes on disk are taken over while the store is open. */
  watch?: boolean;
  logger?: StoreLogger;
  /** Called when newer data has taken over. */
  onSwap?(snapshot: Snapshot): void;
}

/** A store in memory: its snapshots are there at once and hold nothing to release. */
export interface JsonStore extends Store {
  snapshot(): Snapshot;
}

const SILENT: StoreLogger = { info: () => {}, warn: () => {}, error: () => {} };

/** How long changes rest before the data is read again, in ms: saving a file is several of them. */
const REST = 100;

/**
 * Opens data folders as a store in memory; throws a DataError with all problems if the data cannot be served.
 * While it watches, newer data takes over as a whole; data with errors is reported, and the last good data stays.
 */
export const openJsonStore = async (options: JsonStoreOptions): Promise<JsonStore> => {
  const { folders, logger = SILENT, onSwap } = options;
  let runner: DebouncedTask | null = null;
  let changed = false;
  // Watching begins before reading, so that no change falls between the two.
  const watch = options.watch
    ? await watchFolders(folders, {
        onChange() {
          changed = true;
          runner?.request();
        },
        onError: (error) => logger.warn(`Changes to the data may go unseen: ${String(error)}`),
      })
    : null;

  let problem: string | null = null;
  let snapshot: Snapshot;

  const serve = ({ next, warnings }: Loaded) => {
    snapshot = next;
    // Warnings are for curators; whoever serves the data is told that there are some.
    if (warnings.length > 0)
      logger.warn(`Warnings about the data: ${warnings.length}; "briefgraph validate" tells them.`);
  };
  const report = (error: unknown) => {
    const text = describe(error);
    if (text !== problem) logger.error(`The data has changed and cannot be served; the last good data stays.\n${text}`);
    problem = text;
  };
  const refresh = async () => {
    const loaded = await load(folders).catch(report);
    if (!loaded) return;
    const { revision } = loaded.next;
    const isNew = revision !== snapshot.revision;
    if (isNew) logger.info(`Newer data is served, revision ${revision}.`);
    else if (problem !== null) logger.info(`The data is mended, and as it was: revision ${revision}.`);
    problem = null;
    if (!isNew) return;
    serve(loaded);
    onSwap?.(loaded.next);
  };

  try {
    serve(await load(folders));
  } catch (error) {
    await watch?.close();
    throw error;
  }
  runner = createDebouncedTask(refresh, REST, (error) => logger.error(describe(error)));
  if (changed) runner.request();

  return {
    snapshot: () => snapshot,
    revision: () => snapshot.revision,
    problem: () => problem,
    async close() {
      await watch?.close();
      await runner.close();
    },
  };
};

/** Problems with the data as lines to read; any other error is ours, and is told whole. */
const describe = (error: unknown): string =>
  error instanceof DataError ? error.message : String((error as Error).stack ?? error);

interface Loaded {
  next: Snapshot;
  warnings: readonly Problem[];
}

const load = async (folders: readonly string[]): Promise<Loaded> => {
  const { data, problems } = await loadDataSet(folders);
  if (!data) throw new DataError(problems);
  return { next: new MemorySnapshot(data), warnings: problems };
};
