import type { ReleaseFolder } from '../json/place.ts';

/** A release that is kept on disk and was checked: sizes, hashes, names. Its folder is a data folder. */
export interface HeldRelease {
  key: string;
  /** The revision that its `release.json` states. */
  revision: string;
  /** When it was issued, as an ISO instant. */
  issued: string;
  /** The absolute path of the folder that holds its files. */
  folder: string;
}

/** When a source last answered, and with what. */
export interface LastAnswer {
  /** As an ISO instant; null if it never did. */
  at: string | null;
  /** Why its newest release was refused; null if it was not. */
  refused: string | null;
}

/** A catalog that is read from elsewhere. */
export interface Source {
  readonly url: string;
  /** The last release that was served, from this run or an earlier one; null if none. */
  held(): HeldRelease | null;
  /** What is known of the last time that it answered, in this run or an earlier one. */
  lastAnswer(): LastAnswer;
  /**
   * Asks the source; null if it has nothing new. The candidate is on disk, verified, and not yet served. Rejects with a
   * SourceError (INVALID with the reason, as long as the source has the release that was refused), or with the signal's reason.
   * It is called again only when it has resolved.
   */
  check(signal: AbortSignal): Promise<HeldRelease | null>;
  /**
   * The candidate is valid and served from now on: it becomes what is held. Rejects with a SourceError if another source has its
   * namespace, or the cache cannot be written.
   */
  accept(candidate: HeldRelease): Promise<void>;
  /** The candidate has errors: it is removed, and not fetched again until the source has another or an hour is over. */
  refuse(candidate: HeldRelease, reason: string): Promise<void>;
}

/** What can be wrong with a source. */
export type SourceErrorCode =
  /** The operator gave an address that no catalog can have. */
  | 'INVALID_URL'
  /** No connection, a status other than 200 and 304, an answer that ends early or takes too long. */
  | 'UNREACHABLE'
  /** The address leads to a host that is not asked: a private network, another address by a redirect. */
  | 'FORBIDDEN_ADDRESS'
  /** More bytes or files than the limits allow. */
  | 'TOO_LARGE'
  /** `release.json` is not a release: not JSON, not valid, or with paths that leave its folder. */
  | 'NOT_A_RELEASE'
  /** A file has another size or hash than `release.json` states. */
  | 'TAMPERED'
  /** It was issued before the release that is held. */
  | 'OLDER'
  /** Another source held this namespace first, or this source held another one before. */
  | 'NAMESPACE'
  /** The release was fetched and has errors in its data. */
  | 'INVALID'
  /** The cache folder cannot be read or written. */
  | 'CACHE';

/** What is wrong with a source, in one line for operators. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  /** The time in seconds after which the source asks to be asked again; null if it does not say. */
  readonly retryAfter: number | null;

  constructor(code: SourceErrorCode, message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'SourceError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The folder of a release of a source, as data that is read. */
export const toReleaseFolder = ({ url }: Source, { folder, key, issued }: HeldRelease): ReleaseFolder => ({
  folder,
  key,
  origin: { source: url, issued },
});
