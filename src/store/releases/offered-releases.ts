import type { ReleaseFile } from '../../model/records/release-records.ts';
import type { Snapshot } from '../store.ts';
import { findWithheld, type OwnRelease, type ReleasedContent } from './describe-release.ts';
import { EARLIER, type IssuedRelease, issue } from './issue-release.ts';

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

/** The releases of a server's own catalogs, as it serves them in its graph. */
export interface OfferedReleases extends OfferedFiles {
  /** Offers what this snapshot has. */
  follow(snapshot: Snapshot): void;
}

/** The release of one catalog. */
interface Offered extends IssuedRelease {
  /** Its files by their URLs, and those of the releases before, newest first. */
  contents: readonly ReadonlyMap<string, ReleasedContent>[];
}

export const createOfferedReleases = (logger: { warn(message: string): void }): OfferedReleases => {
  let offered: ReadonlyMap<string, Offered> = new Map();
  /** What was last offered of each catalog, also of those that are gone. */
  const last = new Map<string, ReleaseFile>();

  return {
    follow({ own }) {
      for (const reason of own?.refused ?? []) logger.warn(reason);
      offered = new Map(
        own?.releases.map((release) => {
          const { key } = release.about;
          const issued = issue(release, last.get(key) ?? null);
          last.set(key, issued.file);
          return [key, { ...issued, contents: withEarlier(release, issued, offered.get(key)) }];
        }),
      );
    },
    async find(key, url) {
      const found = offered.get(key);
      if (!found) return undefined;
      const { file, text, etag, contents } = found;
      if (url === 'release.json') return toReleaseJson(etag, file.issued, async () => text);
      const content = contents.find((files) => files.has(url))?.get(url);
      return content ? toListedFile(url, content.sha256, async () => content.print()) : null;
    },
  };
};

/** The files of a release and of the few before it, as far as they may still be offered. What has not changed is kept once. */
const withEarlier = (release: OwnRelease, { file }: IssuedRelease, before?: Offered): Offered['contents'] => {
  const isNew = before !== undefined && before.file.revision !== file.revision;
  const isWithheld = findWithheld(release);
  const [same = new Map<string, ReleasedContent>()] = before?.contents ?? [];
  const contents = new Map([...release.contents].map(([url, content]) => [url, same.get(url) ?? content]));
  const earlier = (before?.contents.slice(isNew ? 0 : 1) ?? []).slice(0, EARLIER);
  return [contents, ...earlier.map((files) => new Map([...files].filter(([url]) => !isWithheld(url))))];
};
