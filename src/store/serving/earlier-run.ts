import type { StoreLogger } from '../store-logger.ts';
import { type ServedSource, TOLERATED } from './served-source.ts';

/**
 * Notes what an earlier run knew of a source that is served from the cache and has not been asked yet: that its newest release
 * was refused, or that it last answered so long ago that it would be stale by now. `refresh` is the time between two checks
 * in seconds; 0 if it is asked on request only.
 */
export const noteEarlierRun = (one: ServedSource, refresh: number, logger: StoreLogger): void => {
  if (one.served === null || one.checkedAt !== null || one.failure !== null) return;
  const { url } = one.source;
  const { at, refused } = one.source.lastAnswer();
  const age = at === null ? Number.POSITIVE_INFINITY : Date.now() - Date.parse(at);
  if (refused !== null) {
    one.failure = { code: 'INVALID', message: refused };
    logger.warn(`The newest release of ${url} was refused before the start (INVALID): ${refused}`);
  } else if (refresh > 0 && age > 1000 * refresh * (1 + TOLERATED)) {
    one.failure = { code: 'NOT_CHECKED', message: `${url} last answered at ${at}` };
  }
  one.isStale = one.failure !== null;
};
