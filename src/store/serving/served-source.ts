import type { HeldRelease, Source, SourceErrorCode } from '../sources/source.ts';
import { SourceError } from '../sources/source.ts';
import type { SourceStatus } from '../store.ts';

/** What can be wrong with a source, as the server sees it. */
type FailureCode =
  | SourceErrorCode
  /** The data without the newest release has errors, so nobody knows yet whether the release has. */
  | 'WAITING'
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
  /** Whether it had errors when it was tried with others. */
  isDoubtful: boolean;
  /** Why what is served is not what the source has; null if it is. */
  failure: { code: FailureCode; message: string } | null;
  /** When the source was last asked, and when it last answered, as ISO instants; null if it was not in this run. */
  checkedAt: string | null;
  answeredAt: string | null;
  failures: Map<string, number>;
}

export const toServedSource = (source: Source): ServedSource => ({
  source,
  served: null,
  waiting: null,
  tried: null,
  isDoubtful: false,
  failure: null,
  checkedAt: null,
  answeredAt: null,
  failures: new Map(),
});

/** Whether this is what its source holds already, from an earlier run. */
export const isHeld = ({ source }: ServedSource, release: HeldRelease): boolean =>
  source.held()?.folder === release.folder;

/** Its source has answered, with a release that is not served yet or with nothing new. */
export const noteAnswer = (one: ServedSource, release: HeldRelease | null): void => {
  one.answeredAt = new Date().toISOString();
  if (release && release.folder !== one.waiting?.folder) {
    one.waiting = release;
    one.tried = null;
    one.isDoubtful = false;
  }
  if (one.waiting === null) one.failure = null;
  // What was wrong with the source is over; what is wrong with the release is found out by trying it again.
  else if (one.failure && !['INVALID', 'WAITING'].includes(one.failure.code)) one.tried = null;
};

export const noteFailure = (one: ServedSource, code: FailureCode, message: string): void => {
  one.failure = { code, message };
  one.failures.set(code, (one.failures.get(code) ?? 0) + 1);
};

export const noteError = (one: ServedSource, error: unknown): void =>
  error instanceof SourceError
    ? noteFailure(one, error.code, error.message)
    : noteFailure(one, 'INTERNAL', String(error));

/** The states of sources, for everybody: what was logged may name addresses and paths that are not public. */
export const describeSources = (sources: readonly ServedSource[]): SourceStatus[] =>
  sources.map(({ source, served, failure, checkedAt, answeredAt, failures }) => ({
    url: source.url,
    key: served?.key ?? null,
    revision: served?.revision ?? null,
    issuedAt: served?.issued ?? null,
    state: served === null ? 'MISSING' : failure === null ? 'CURRENT' : 'STALE',
    code: failure?.code ?? null,
    problem: failure && PROBLEMS[failure.code],
    checkedAt,
    answeredAt,
    failures: Object.fromEntries(failures),
  }));

const PROBLEMS: Record<FailureCode, string> = {
  INVALID_URL: 'This is not the address of a catalog.',
  UNREACHABLE: 'It does not answer, or not with a release.',
  FORBIDDEN_ADDRESS: 'It leads to an address that is not asked.',
  TIMEOUT: 'It takes too long to answer.',
  TOO_LARGE: 'Its newest release is larger than the limits allow.',
  NOT_A_RELEASE: 'What it answers with is not a release.',
  TAMPERED: 'A file of its newest release is not the one that the release names.',
  OLDER: 'It has a release that was issued before the one that is served.',
  NAMESPACE_TAKEN: 'Its newest release has the namespace of another source.',
  NAMESPACE_CHANGED: 'Its newest release has another namespace than the one before.',
  INVALID: 'Its newest release has errors; the log has them.',
  CACHE: 'Its newest release cannot be kept on disk; the log says why.',
  WAITING: 'It has a newer release, which waits until the errors in other data are corrected; the log has them.',
  INTERNAL: 'Something failed on our side; the log says what.',
};
