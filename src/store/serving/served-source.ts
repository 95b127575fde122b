import { type HeldRelease, type Source, SourceError, type SourceErrorCode } from '../sources/source.ts';
import type { SourceStatus, StoreLogger } from '../store.ts';

/** What can be wrong with a source, as the server sees it. */
type FailureCode =
  | SourceErrorCode
  /** The data without the newest release has errors, so nobody knows yet whether the release has. */
  | 'WAITING'
  /** It has not been asked since the start, and what is known of it is old. */
  | 'NOT_CHECKED'
  /** A bug. */
  | 'INTERNAL';

/** What is known of a source while the server runs. */
export interface ServedSource {
  readonly source: Source;
  /** The release that is served; null if none is. */
  served: HeldRelease | null;
  /** A release on disk that is to be tried; null if there is none. */
  waiting: HeldRelease | null;
  /** The number of the data with which it was tried last; null if it was not tried. */
  tried: number | null;
  /** What is wrong with the source or with what it has; null if nothing is. */
  failure: { code: FailureCode; message: string } | null;
  /** Whether what is served may be something else than what the source has. */
  isStale: boolean;
  /** How often in a row it could not be read. */
  misses: number;
  /** When the source was last asked in this run, as an ISO instant; null if it was not. */
  checkedAt: string | null;
  /** When it last answered, in this run or an earlier one; null if it never did. */
  answeredAt: string | null;
  failures: Map<string, number>;
}

export const toServedSource = (source: Source): ServedSource => ({
  source,
  served: null,
  waiting: null,
  tried: null,
  failure: null,
  isStale: false,
  misses: 0,
  checkedAt: null,
  answeredAt: source.lastAnswer().at,
  failures: new Map(),
});

/** Whether this is what its source holds already, from an earlier run. */
export const isHeld = ({ source }: ServedSource, release: HeldRelease): boolean =>
  source.held()?.folder === release.folder;

/** Its source has answered, with a release that is not served yet or with nothing new. */
export const noteAnswer = (one: ServedSource, release: HeldRelease | null): void => {
  one.answeredAt = new Date().toISOString();
  one.misses = 0;
  if (release && release.folder !== one.waiting?.folder) {
    one.waiting = release;
    one.tried = null;
  }
  if (one.waiting === null) noteCurrent(one);
  // What was wrong with the source is over; what is wrong with the release is found out by trying it again.
  else if (one.failure && !['INVALID', 'WAITING'].includes(one.failure.code)) one.tried = null;
};

/** What is served is what the source has. */
export const noteCurrent = (one: ServedSource): void => {
  one.failure = null;
  one.isStale = false;
};

export const noteFailure = (one: ServedSource, code: FailureCode, message: string): void => {
  one.failure = { code, message };
  one.isStale = true;
  one.failures.set(code, (one.failures.get(code) ?? 0) + 1);
};

export const noteError = (one: ServedSource, error: unknown): void =>
  error instanceof SourceError
    ? noteFailure(one, error.code, error.message)
    : noteFailure(one, 'INTERNAL', String(error));

/** How often in a row a source that is asked from time to time may be out of reach before it is stale. */
const TOLERATED = 1;

/**
 * A source could not be read. Of one that does not answer it is not known whether it has something else, so it is not stale yet
 * if it is asked again soon: each change of this expires what clients keep.
 */
export const noteUnread = (one: ServedSource, error: unknown, refresh: number): void => {
  const { isStale } = one;
  noteError(one, error);
  // One that has answered with what was refused is asked again as soon as one that has something.
  one.misses = one.failure?.code === 'INVALID' ? 0 : one.misses + 1;
  if (one.failure?.code === 'UNREACHABLE' && refresh > 0 && one.misses <= TOLERATED) one.isStale = isStale;
};

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

/** The states of sources, for everybody: what was logged may name addresses and paths that are not public. */
export const describeSources = (sources: readonly ServedSource[]): SourceStatus[] =>
  sources.map(({ source, served, failure, isStale, checkedAt, answeredAt, failures }) => ({
    url: source.url,
    key: served?.key ?? null,
    revision: served?.revision ?? null,
    issuedAt: served?.issued ?? null,
    state: served === null ? 'MISSING' : isStale ? 'STALE' : 'CURRENT',
    code: failure?.code ?? null,
    problem: failure && PROBLEMS[failure.code],
    checkedAt,
    answeredAt,
    failures: Object.fromEntries(failures),
  }));

const PROBLEMS: Record<FailureCode, string> = {
  INVALID_URL: 'This is not the address of a catalog.',
  UNREACHABLE: 'It does not answer, or not with a release, or not in time.',
  FORBIDDEN_ADDRESS: 'It leads to an address that is not asked.',
  TOO_LARGE: 'Its newest release is larger than the limits allow.',
  NOT_A_RELEASE: 'What it answers with is not a release.',
  TAMPERED: 'A file of its newest release is not the one that the release names.',
  OLDER: 'It has a release that was issued before the one that is served.',
  NAMESPACE: 'Its newest release has the namespace of another source, or another one than before.',
  INVALID: 'Its newest release has errors; the log has them.',
  CACHE: 'Its newest release cannot be kept on disk; the log says why.',
  WAITING: 'It has a newer release, which waits until the errors in other data are corrected; the log has them.',
  NOT_CHECKED: 'It has not been asked since the start, and has not answered for a while before.',
  INTERNAL: 'Something failed on our side; the log says what.',
};

/** No data folder is given, and no source could be read. */
export class NoDataError extends Error {
  constructor(sources: readonly ServedSource[]) {
    const reasons = sources.map(({ source, failure }) => `${source.url} (${failure?.message ?? 'no answer yet'})`);
    super(`nothing can be served: none of the sources could be read, and no folder is given: ${reasons.join('; ')}`);
    this.name = 'NoDataError';
  }
}
