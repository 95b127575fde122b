/** The files of releases that are offered. */
export interface OfferedFiles {
  /**
   * A file of a catalog's release, by its URL relative to the release; also of the few releases before. Undefined if no such
   * catalog is offered, null if its releases have no such file. Rejects with an `UnavailableError` if it cannot be read.
   */
  find(key: string, url: string): Promise<OfferedFile | null | undefined>;
}

export interface OfferedFile {
  /** Weak. That of `release.json` is the same as long as its files are. */
  etag: string;
  /** Another one for each content of `release.json`, also of a time of issue. */
  contentId: string;
  type: string;
  /** Whether another content would have another URL. */
  isFixed: boolean;
  read(): Promise<string>;
}

const TYPES = { json: 'application/json; charset=utf-8', text: 'text/plain; charset=utf-8' };

/** A `release.json` with this tag, which was issued then. */
export const toReleaseJson = (etag: string, issued: string, read: OfferedFile['read']): OfferedFile => ({
  etag,
  contentId: `${etag} ${issued}`,
  type: TYPES.json,
  isFixed: false,
  read,
});

/** A file that a `release.json` lists, with its URL and hash. */
export const toListedFile = (url: string, sha256: string, read: OfferedFile['read']): OfferedFile => ({
  etag: `W/"${sha256}"`,
  contentId: sha256,
  type: url.endsWith('.json') ? TYPES.json : TYPES.text,
  isFixed: true,
  read,
});
