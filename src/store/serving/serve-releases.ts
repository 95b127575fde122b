import { DataError, errorsAmong, formatProblem } from '../problem.ts';
import type { StoreLogger } from '../store.ts';
import { type Chosen, type Loaded, type LoadReleases, loadMost, releasesOf, servedReleases } from './load-releases.ts';
import { firstLine, type ServedData } from './served-data.ts';
import { isHeld, NoDataError, noteCurrent, noteError, noteFailure, type ServedSource } from './served-source.ts';

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
  const releases = releasesOf(sources, ({ waiting, source }) => waiting ?? source.held());
  const { loaded, chosen, refused } = await loadMost(load, new Map(), releases);
  for (const [one, release] of releases) {
    if (loaded && chosen.has(one)) continue;
    one.waiting = release;
    if (refused.has(one)) leaveOut(one, refused.get(one), logger);
  }
  const areAccepted = loaded !== null && (await acceptReleases(chosen, logger));
  if (folders.length === 0 && servedReleases(sources).size === 0) throw new NoDataError(sources);
  if (loaded && areAccepted) return loaded;
  const result = await load(servedReleases(sources));
  if ('error' in result) throw result.error;
  return result;
};

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

export interface TriedReleases {
  sources: readonly ServedSource[];
  data: ServedData;
  load: LoadReleases;
  logger: StoreLogger;
}

/**
 * Tries releases that wait: all of them together, and then one that is left by itself, with what is served. Says whether there may be
 * others to try, so that other changes are loaded in between.
 */
export const tryReleases = async (all: TriedReleases): Promise<boolean> => {
  const { sources, data, load } = all;
  const isWaiting = (one: ServedSource) => one.waiting !== null && one.tried !== data.generation();
  const waiting = sources.filter(isWaiting);
  if (waiting.length > 1) {
    const { loaded, chosen } = await loadMost(load, servedReleases(sources), waitingReleases(waiting));
    if (loaded) await serveReleases(loaded, chosen, all);
  }
  const [one] = waiting.filter(isWaiting);
  if (one) await tryRelease(one, all);
  return sources.some(isWaiting);
};

const waitingReleases = (sources: readonly ServedSource[]): Chosen => releasesOf(sources, ({ waiting }) => waiting);

const tryRelease = async (one: ServedSource, all: TriedReleases): Promise<void> => {
  const { sources, data, load } = all;
  for (let attempt = 1; ; attempt++) {
    const chosen = waitingReleases([one]);
    const result = await load(new Map([...servedReleases(sources), ...chosen]));
    if (!('error' in result)) return serveReleases(result, chosen, all);
    // Whose errors are they? What is served is loaded again without it, as a file may have changed meanwhile.
    const others = await data.reload(false);
    one.tried = data.generation();
    if (others === 'invalid') return letWait(one, result.error, all);
    if (others === 'same' || attempt === 2) return refuse(one, result.error, all);
  }
};

const serveReleases = async (loaded: Loaded, chosen: Chosen, { data, logger }: TriedReleases): Promise<void> => {
  const areAll = await acceptReleases(chosen, logger);
  // Their own revisions, which their institutes know, and not that of the graph.
  const served = [...chosen].map(([{ source }, { revision }]) => `${source.url}, revision ${revision}`);
  if (areAll) data.adopt(loaded, `the newest release of ${served.join('; ')}`);
  // One that cannot be kept is not served either: a restart would go back to the one before.
  else await data.reload(false);
  data.markStale();
};

/** Makes releases that are valid what their sources hold. Says whether all could be. */
const acceptReleases = async (chosen: Chosen, logger: StoreLogger): Promise<boolean> => {
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

const letWait = (one: ServedSource, error: unknown, { data, logger }: TriedReleases): void => {
  const { url } = one.source;
  const reason = describeReason(error, url);
  if (one.failure?.message !== reason)
    logger.warn(
      `The newest release of ${url} waits, because other data has errors; with it, there are these: ${reason}`,
    );
  noteFailure(one, 'WAITING', reason);
  data.markStale();
};

const refuse = async (one: ServedSource, error: unknown, { data, logger }: TriedReleases): Promise<void> => {
  const { source, waiting: release } = one;
  if (!release) return;
  const reason = describeReason(error, source.url);
  noteFailure(one, 'INVALID', reason);
  logger.error(`The newest release of ${source.url} has errors and is not served (INVALID): ${reason}`);
  data.markStale();
  // What was held before stays on disk, and is tried again when other data has changed.
  if (isHeld(one, release)) return;
  one.waiting = null;
  await source.refuse(release, reason).catch((problem) => logger.warn(`${source.url}: ${problem.message}`));
};

/** The greatest length of what is kept of the errors of a release. */
const GREATEST_REASON = 1000;

/** The first errors of a release in one line; of errors in several places, those of its own files, which begin with its URL. */
const describeReason = (error: unknown, url: string): string => {
  if (!(error instanceof DataError)) return firstLine(error);
  const errors = errorsAmong(error.problems);
  const own = errors.filter(({ file }) => file.startsWith(url));
  const first = (own.length > 0 ? own : errors).slice(0, 3);
  const more = errors.length - first.length;
  const text = [...first.map(formatProblem), ...(more > 0 ? [`and ${more} more`] : [])].join('; ').replace(/\s+/g, ' ');
  return text.length > GREATEST_REASON ? `${text.slice(0, GREATEST_REASON - 1)}…` : text;
};
