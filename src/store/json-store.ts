import { watchFolders } from './json/watch.ts';
import { type Loader, openLoader } from './loading/loader.ts';
import { askSources } from './serving/ask-sources.ts';
import { createLoadReleases } from './serving/load-releases.ts';
import { loadFirst, tryReleases } from './serving/serve-releases.ts';
import { createServedData, describeError, type ServedData } from './serving/served-data.ts';
import { describeSources, noteEarlierRun, toServedSource } from './serving/served-source.ts';
import type { Source } from './sources/source.ts';
import type { Snapshot, Store, StoreLogger } from './store.ts';

export { NoDataError } from './serving/served-source.ts';
export type { StoreLogger } from './store.ts';

export interface JsonStoreOptions {
  /** The data folders, which are merged. */
  folders: readonly string[];
  /** Whether to reload the data when files change. */
  watch?: boolean;
  /** The catalogs that are read from elsewhere. */
  sources?: readonly Source[] | undefined;
  /** Seconds between two times that they are asked; 0 to ask only at the start what nothing is held of, and at a reload. */
  refresh?: number | undefined;
  /** How long the start waits for sources of which nothing is held, in ms. */
  startWithin?: number;
  logger?: StoreLogger;
  /** Whether it is logged when newer data is served; true if not given. */
  logsSwaps?: boolean;
  /** Loads the folders; as `openLoader` does if not given. */
  loader?: Loader;
  /** Whether the first load may hold this thread. */
  startsHere?: boolean | undefined;
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
  /**
   * Reads the data again, and logs what is wrong with it or which revision is served. Sources are asked as well; what they
   * have is served later.
   */
  reload(): Promise<void>;
}

const SILENT: StoreLogger = { info: () => {}, warn: () => {}, error: () => {} };

/** Debounce, in ms: saving one file fires several events. */
const DEBOUNCE = 100;

/** Seconds between two times that a source is asked. */
export const DEFAULT_REFRESH = 300;

/** How long the start waits for sources, in ms. */
const START_WITHIN = 10_000;

/**
 * Opens data folders and sources as a store in memory; throws a DataError with all problems if the folders have errors, and
 * a NoDataError if there are none and no source can be read. While it watches, newer data replaces the data as a whole; if it
 * has errors, they are logged and the server keeps using the previous data.
 */
export const openJsonStore = async (options: JsonStoreOptions): Promise<JsonStore> => {
  const { folders, library, textFolders = [], sources = [], logger = SILENT, logsSwaps = true, onSwap } = options;
  const { loader = openLoader({ folders, library, textFolders, startsHere: options.startsHere }) } = options;
  const { refresh = DEFAULT_REFRESH, startWithin = START_WITHIN } = options;
  let data: ServedData | null = null;
  let isClosed = false;
  const logError = (error: unknown) => logger.error(describeError(error));

  /** One at a time: of two loads, the one that began first may end last. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
  let isReloadWaiting = false;
  const reloadFolders = async (isAsked: boolean) => {
    await inTurn(async () => {
      isReloadWaiting = false;
      if (!isClosed) await data?.reload(isAsked);
    });
    void onNews();
  };
  let timer: NodeJS.Timeout | undefined;
  /** Reloads when no change has been noticed for a while. What is noticed during a load is read by one more after it. */
  const noticeChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isReloadWaiting || isClosed) return;
      isReloadWaiting = true;
      reloadFolders(false).catch(logError);
    }, DEBOUNCE);
  };
  // Watching starts before reading, so that no change is missed in between.
  const watch = options.watch
    ? await watchFolders([...folders, ...textFolders], {
        onChange: noticeChange,
        onError: (error) => logger.warn(`Changes to the data may be missed: ${String(error)}`),
      })
    : null;
  const load: Loader['load'] = async (releases) => {
    const loaded = await loader.load(releases);
    // A change before they were watched was not noticed.
    if (await watch?.add(loaded.extended)) noticeChange();
    return loaded;
  };

  const served = sources.map(toServedSource);
  const loadReleases = createLoadReleases(load, served);
  const tryWaiting = async () => {
    const all = data && { sources: served, data, load: loadReleases, logger };
    while (all && !isClosed && (await inTurn(() => tryReleases(all))));
  };
  const onNews = async () => {
    data?.markStale();
    await tryWaiting().catch(logError);
  };
  const asked = askSources({ sources: served, refresh, logger, onNews });
  const close = async () => {
    isClosed = true;
    await watch?.close();
    clearTimeout(timer);
    await asked.close();
    await last;
    await loader.close?.();
  };

  try {
    await asked.untilAsked(startWithin);
    data = await inTurn(async () => {
      const first = await loadFirst(loadReleases, served, folders, logger);
      for (const one of served) noteEarlierRun(one, refresh, logger);
      return createServedData({ first, load: loadReleases, sources: served, logger, logsSwaps, onSwap });
    });
  } catch (error) {
    await close();
    throw error;
  }
  const { snapshot, problem } = data;
  void onNews();

  return {
    snapshot,
    revision: () => snapshot().revision,
    problem,
    sources: () => describeSources(served),
    async reload() {
      await reloadFolders(true);
      asked.askAll();
    },
    close,
  };
};
