import type { StoreLogger } from '../store-logger.ts';
import { describeReason } from './describe-error.ts';
import { type Chosen, type Loaded, type LoadReleases, loadMost } from './load-releases.ts';
import { NoDataError } from './no-data-error.ts';
import { servedReleases } from './served-data.ts';
import { isHeld, noteCurrent, noteError, noteFailure, type ServedSource } from './served-source.ts';

/**
 * Loads the data for the first time: the folders, the releases that the sources hold, and those that have just been read. A
 * release that has errors is left out. Throws a DataError if the folders have errors, and a NoDataError if there is nothing.
 */
export const loadFirst = async (
  load: LoadReleases,
  sources: readonly ServedSource[],
  folders: readonly string[],
  logger: StoreLogger,
): Promise<Loaded> => {
  const all = newestReleases(sources);
  // One with which a process has ended is tried alone, afterwards, if there is anything else.
  const sure: Chosen = new Map([...all].filter(([one, release]) => !one.isDoubtful || isHeld(one, release)));
  const releases = folders.length > 0 || sure.size > 0 ? sure : all;
  const { loaded, chosen, refused } = await loadMost(load, new Map(), releases);
  for (const [one, release] of releases) {
    if (loaded && chosen.has(one)) continue;
    one.waiting = release;
    one.isDoubtful = true;
    if (refused.has(one)) leaveOut(one, refused.get(one), logger);
  }
  const areAccepted = loaded !== null && (await acceptReleases(chosen, logger));
  if (folders.length === 0 && servedReleases(sources).size === 0) throw new NoDataError(sources);
  if (loaded && areAccepted) return loaded;
  const result = await load(servedReleases(sources));
  if ('error' in result) throw result.error;
  return result;
};

const newestReleases = (sources: readonly ServedSource[]): Chosen =>
  new Map(
    sources.flatMap((one) => {
      const release = one.waiting ?? one.source.held();
      return release ? [[one, release] as const] : [];
    }),
  );

/** A release of an earlier run may have errors now because the program or other data has changed. */
const leaveOut = (one: ServedSource, error: unknown, logger: StoreLogger): void => {
  const { url } = one.source;
  const reason = describeReason(error, url);
  noteFailure(one, 'INVALID', reason);
  // A new one is tried again by itself, and refused then.
  if (!one.waiting || !isHeld(one, one.waiting)) return;
  logger.error(`The release of ${url} that is on disk has errors and is not served (INVALID): ${reason}`);
  // When other data has changed, it is tried again.
  one.tried = 0;
};

/** Makes releases that are valid what their sources hold. Says whether all could be. */
export const acceptReleases = async (chosen: Chosen, logger: StoreLogger): Promise<boolean> => {
  let areAll = true;
  for (const [one, release] of chosen) {
    one.waiting = null;
    try {
      if (!isHeld(one, release)) await one.source.accept(release);
      one.served = one.source.held() ?? release;
      noteCurrent(one);
    } catch (error) {
      areAll = false;
      noteError(one, error);
      const { code, message } = one.failure ?? {};
      logger.error(`The newest release of ${one.source.url} is not served (${code}): ${message}`);
    }
  }
  return areAll;
};
