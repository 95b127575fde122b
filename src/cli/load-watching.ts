import { packageFolders, userAgent } from '../app/package-files.ts';
import type { Place } from '../store/json/place.ts';
import { openJsonStore } from '../store/json-store.ts';
import { DataError } from '../store/problem.ts';
import { openSources } from '../store/sources/open-sources.ts';
import { toReleaseFolder } from '../store/sources/source.ts';
import { UnavailableError } from '../store/store.ts';
import type { ChosenData } from './data-settings.ts';
import { type Io, printErrors, printLines } from './io.ts';

/** How long it waits before it tries again, in ms. */
const RETRY = 10_000;

export interface WatchedData extends ChosenData {
  /** Where the texts of briefs are looked for. */
  textFolders: readonly string[];
  /** Where releases from URLs are kept. */
  cacheFolder: string;
  /** Seconds between two times that URLs are asked. */
  refresh: number | undefined;
}

/**
 * Loads catalogs, and loads them again whenever files of folders change or a URL has a newer release, until the process is asked to
 * stop. What has errors is logged and waits, as where a server harvests; nothing is loaded before all URLs were read once, and what another
 * process has loaded already is not written again.
 */
export const loadWatching = async <Loaded>(
  io: Io,
  { folders, urls, textFolders, cacheFolder, refresh }: WatchedData,
  load: (places: readonly Place[]) => Promise<Loaded>,
  describe: (loaded: Loaded) => string,
  retry = RETRY,
): Promise<void> => {
  const logger = {
    info: (message: string) => printLines(io, message),
    warn: (message: string) => printErrors(io, `warning: ${message}`),
    error: (message: string) => printErrors(io, `error: ${message}`),
  };
  const sources = await openSources({ urls, cacheFolder, userAgent: userAgent(), logger });
  const stopped = new AbortController();
  let isNew = true;
  let wake = () => {};
  const store = await openJsonStore({
    folders,
    textFolders,
    sources,
    refresh,
    logger,
    // What was loaded is said when it is in the database.
    logsSwaps: false,
    watch: true,
    library: packageFolders.data,
    onSwap() {
      isNew = true;
      wake();
    },
  });
  const untilNews = (within?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = within === undefined ? undefined : setTimeout(resolve, within);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopped.signal.aborted) wake();
    });
  const reload = io.onReload(() => void store.reload());
  io.untilStopped().then(() => {
    stopped.abort();
    wake();
  });
  try {
    while (!stopped.signal.aborted) {
      if (!isNew) await untilNews();
      if (stopped.signal.aborted) break;
      isNew = false;
      const releases = sources.flatMap((source) => {
        const held = source.held();
        return held ? [toReleaseFolder(source, held)] : [];
      });
      // A catalog that cannot be read yet may be in the database: nothing is to remove it.
      if (releases.length < sources.length) continue;
      try {
        printLines(io, describe(await load([...folders, ...releases])));
      } catch (error) {
        printErrors(io, `error: ${error instanceof Error ? error.message : String(error)}`);
        if (error instanceof UnavailableError) {
          printErrors(io, `It is tried again in ${retry / 1000} s.`);
          isNew = true;
          await untilNews(retry);
        } else if (error instanceof DataError) {
          // Files have changed since the store read them. If they come back to what it has, it says nothing.
          printErrors(io, 'It is tried again when the data is valid.');
          while (!stopped.signal.aborted && (!isNew || store.problem() !== null)) {
            await untilNews(retry);
            isNew = true;
          }
        }
      }
    }
  } finally {
    reload();
    await store.close();
  }
};
