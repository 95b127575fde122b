import type { LoadedData } from './data-set.ts';
import { createDebouncedTask, type DebouncedTask } from './debounced-task.ts';
import { type KnownRows, noKnownRows } from './derive/known-rows.ts';
import { type Loader, openLoader } from './loading/loader.ts';
import { MemorySnapshot } from './memory-snapshot.ts';
import { DataError, errorsAmong, formatProblems, type Problem } from './problem.ts';
import { runInSlices } from './slices.ts';
import type { Snapshot, Store } from './store.ts';
import { watchFolders } from './watch-folders.ts';

/** The logger of a store; `console` is one. */
export interface StoreLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface JsonStoreOptions {
  /** The data folders, which are merged. */
  folders: readonly string[];
  /** Whether to reload the data when files change. */
  watch?: boolean;
  logger?: StoreLogger;
  /** Loads the folders; as `openLoader` does if not given. */
  loader?: Loader;
  /** Where the catalogs that the folders extend are looked for. */
  library?: string | undefined;
  /** Where the texts of briefs whose licence is open are looked for, besides beside their briefs. */
  textFolders?: readonly string[] | undefined;
  /** Called when newer data is served. */
  onSwap?(snapshot: Snapshot): void;
}

/** A store in memory: its snapshots are available synchronously and hold nothing to release. */
export interface JsonStore extends Store {
  snapshot(): Snapshot;
  /** Reads the data again, and logs what is wrong with it or which revision is served. */
  reload(): Promise<void>;
}

const SILENT: StoreLogger = { info: () => {}, warn: () => {}, error: () => {} };

/** Debounce, in ms: saving one file fires several events. */
const DEBOUNCE = 100;

/**
 * Opens data folders as a store in memory; throws a DataError with all problems if the data has errors. While it
 * watches, newer data replaces the data as a whole; if it has errors, they are logged and the server keeps using the
 * previous data.
 */
export const openJsonStore = async (options: JsonStoreOptions): Promise<JsonStore> => {
  const { folders, library, textFolders = [], logger = SILENT, onSwap } = options;
  const { loader = openLoader({ folders, library, textFolders }) } = options;
  let reload: DebouncedTask | null = null;
  let changed = false;
  const noticeChange = () => {
    changed = true;
    reload?.request();
  };
  // Watching starts before reading, so that no change is missed in between.
  const watch = options.watch
    ? await watchFolders([...folders, ...textFolders], {
        onChange: noticeChange,
        onError: (error) => logger.warn(`Changes to the data may be missed: ${String(error)}`),
      })
    : null;

  const known = noKnownRows();
  let problem: string | null = null;
  /** The last valid data, and what is served: the same data, with the catalogs that are stale if newer data has errors. */
  let valid: MemorySnapshot;
  let snapshot: MemorySnapshot;

  const loadAndWatch = async (): Promise<Loaded> => {
    const loaded = await loader.load();
    // A change before they were watched was not noticed.
    if (await watch?.add(loaded.extended)) noticeChange();
    return toSnapshot(loaded, known);
  };
  const serve = ({ next, warnings }: Loaded) => {
    valid = next;
    snapshot = next;
    // Warnings are for curators; an operator only needs to know that there are some.
    if (warnings.length > 0)
      logger.warn(`Warnings about the data: ${warnings.length}; "briefgraph validate" lists them.`);
  };
  const report = (error: unknown, isAsked: boolean) => {
    const errors = describeErrors(error);
    if (errors !== problem || isAsked)
      logger.error(
        `The data has changed and has errors; the server keeps using the previous data.\n${describe(error)}`,
      );
    problem = errors;
    // Nothing is known of what the folders hold if they could not be loaded at all.
    const stale = valid.withStale(error instanceof DataError ? error.held : new Map());
    if (stale.revision !== snapshot.revision) snapshot = stale;
  };
  const refreshOnce = async (isAsked: boolean) => {
    const loaded = await loadAndWatch().catch((error) => report(error, isAsked));
    if (!loaded) return;
    const { revision } = loaded.next;
    const isNew = revision !== valid.revision;
    if (isNew) logger.info(`Now serving newer data, revision ${revision}.`);
    else if (problem !== null) logger.info(`The data is valid again, with the same content: revision ${revision}.`);
    else if (isAsked) logger.info(`The data has not changed: revision ${revision}.`);
    problem = null;
    snapshot = valid;
    if (!isNew) return;
    serve(loaded);
    onSwap?.(loaded.next);
  };

  /** One at a time: of two loads, the one that began first may end last. */
  let last: Promise<void> = Promise.resolve();
  const refresh = (isAsked = false) => {
    last = last.catch(() => {}).then(() => refreshOnce(isAsked));
    return last;
  };

  try {
    serve(await loadAndWatch());
  } catch (error) {
    await watch?.close();
    throw error;
  }
  reload = createDebouncedTask(
    () => refresh(),
    DEBOUNCE,
    (error) => logger.error(describe(error)),
  );
  if (changed) reload.request();

  return {
    snapshot: () => snapshot,
    revision: () => snapshot.revision,
    problem: () => problem,
    reload: () => refresh(true),
    async close() {
      await watch?.close();
      await reload.close();
    },
  };
};

/** The problems with the data, one per line; any other error is a bug, and is shown with its stack. */
const describe = (error: unknown): string =>
  error instanceof DataError ? error.message : String((error as Error).stack ?? error);

/** What prevents the data from being served, one per line: no warnings, and no stack. */
const describeErrors = (error: unknown): string =>
  error instanceof DataError ? formatProblems(errorsAmong(error.problems)) : String(error).replace(/\n[\s\S]*/, '');

interface Loaded {
  next: MemorySnapshot;
  warnings: readonly Problem[];
}

const toSnapshot = async ({ data, problems, held }: LoadedData, known: KnownRows): Promise<Loaded> => {
  if (!data) throw new DataError(problems, held);
  return { next: await runInSlices(MemorySnapshot.index(data, known)), warnings: problems };
};
