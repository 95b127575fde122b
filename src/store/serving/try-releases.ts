import type { StoreLogger } from '../store-logger.ts';
import { describeReason } from './describe-error.ts';
import { type Chosen, type Loaded, type LoadReleases, loadMost } from './load-releases.ts';
import { acceptReleases } from './open-releases.ts';
import { type ServedData, servedReleases } from './served-data.ts';
import { isHeld, noteFailure, type ServedSource } from './served-source.ts';

export interface TriedReleases {
  sources: readonly ServedSource[];
  data: ServedData;
  load: LoadReleases;
  logger: StoreLogger;
}

/**
 * Tries releases that wait: all of them together, and then those that have errors one after the other, each with what is served.
 * Takes one step, and says whether there may be another, so that other changes are loaded in between.
 */
export const tryReleases = async (all: TriedReleases): Promise<boolean> => {
  const { sources, data, load } = all;
  const waiting = sources.filter((one) => one.waiting !== null && one.tried !== data.generation());
  const batch = waiting.filter(({ isDoubtful }) => !isDoubtful);
  if (batch.length < 2) {
    const [one] = waiting;
    if (one) await tryRelease(one, all);
    return waiting.length > 1;
  }
  for (const one of batch) one.isDoubtful = true;
  const { loaded, chosen } = await loadMost(load, servedReleases(sources), releasesOf(batch));
  if (loaded) await serveReleases(loaded, chosen, all);
  return true;
};

const releasesOf = (sources: readonly ServedSource[]): Chosen =>
  new Map(sources.flatMap((one) => (one.waiting ? [[one, one.waiting] as const] : [])));

const tryRelease = async (one: ServedSource, all: TriedReleases): Promise<void> => {
  const { sources, data, load } = all;
  for (let attempt = 1; ; attempt++) {
    const chosen = releasesOf([one]);
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
