import { createHash } from 'node:crypto';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import type { Steps } from '../../model/steps.ts';
import { runInSlices } from '../slices.ts';
import type { Snapshot } from '../store.ts';
import {
  describeNext,
  describeRelease,
  noKnownFiles,
  printRelease,
  type Release,
  type ReleasedContent,
} from './describe-release.ts';
import { findExcess, isNamed } from './releasable.ts';

/** The releases of a server's own catalogs, as it serves them in its graph. */
export interface OfferedReleases {
  /** Offers what this snapshot has, as soon as its releases are described. */
  follow(snapshot: Snapshot): void;
  /**
   * A file of a catalog's release, by its URL relative to the release; also of the few releases before. Undefined if no such
   * catalog is offered, null if its releases have no such file. Waits for the newest snapshot.
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

/** The release of one catalog. */
interface Offered {
  file: ReleaseFile;
  etag: string;
  text: string;
  /** Its files by their URLs, and those of the releases before, newest first. */
  contents: readonly ReadonlyMap<string, ReleasedContent>[];
}

/** How many releases before the last one readers can still finish. What has not changed since is kept once. */
const EARLIER = 3;

export const createOfferedReleases = (logger: { warn(message: string): void }): OfferedReleases => {
  const known = noKnownFiles();
  let offered: ReadonlyMap<string, Offered> = new Map();
  /** What was last offered of each catalog, also of those that are gone. */
  const last = new Map<string, ReleaseFile>();
  let newest: Snapshot | undefined;
  let ready = Promise.resolve();

  const describe = async (data: CatalogData): Promise<Offered | null> => {
    const { key } = data.catalog;
    if (!data.own || !isNamed(data)) return null;
    const [link] = data.own.links;
    const release = link === undefined ? await runInSlices(describeRelease(data, known)) : null;
    const obstacle = release ? findExcess(release) : `${link} is a symbolic link out of its folder`;
    if (obstacle !== null) logger.warn(`The catalog ${key} is not offered as a release: ${obstacle}.`);
    if (!release || obstacle !== null) return null;
    const file = describeNext(release, last.get(key) ?? null, Math.min(data.own.modified, Date.now()));
    return runInSlices(toOffered(file, release, offered.get(key)));
  };
  const offer = async (snapshot: Snapshot) => {
    // Newer data is waiting already.
    if (snapshot !== newest) return;
    const next = new Map<string, Offered>();
    for (const data of snapshot.catalogs ?? []) {
      const one = await describe(data);
      if (one) next.set(data.catalog.key, one);
    }
    offered = next;
    for (const [key, { file }] of next) last.set(key, file);
  };

  return {
    follow(snapshot) {
      newest = snapshot;
      ready = ready
        .then(() => offer(snapshot))
        .catch((error) => logger.warn(`The releases could not be described: ${String(error)}`));
    },
    async find(key, url) {
      await ready;
      const found = offered.get(key);
      if (!found) return undefined;
      const { file, text, etag, contents } = found;
      if (url === 'release.json') {
        const contentId = `${etag} ${file.issued}`;
        return { etag, contentId, type: TYPES.json, isFixed: false, read: async () => text };
      }
      const content = contents.find((files) => files.has(url))?.get(url);
      return content ? toFile(content) : null;
    },
  };
};

function* toOffered(file: ReleaseFile, { contents }: Release, before: Offered | undefined): Steps<Offered> {
  const isNew = before !== undefined && before.file.revision !== file.revision;
  const earlier = before?.contents.slice(isNew ? 0 : 1) ?? [];
  const content = yield* printRelease({ ...file, previous: null, issued: '' });
  const etag = createHash('sha256').update(content).digest('base64url');
  const text = yield* printRelease(file);
  return { file, etag: `W/"${etag}"`, text, contents: [contents, ...earlier.slice(0, EARLIER)] };
}

const TYPES = { json: 'application/json; charset=utf-8', text: 'text/plain; charset=utf-8' };

const toFile = ({ path, sha256, parts }: ReleasedContent): OfferedFile => ({
  etag: `W/"${sha256}"`,
  contentId: sha256,
  type: path.endsWith('.json') ? TYPES.json : TYPES.text,
  isFixed: true,
  read: () => runInSlices(join(parts())),
});

function* join(parts: Iterable<string>): Steps<string> {
  let text = '';
  for (const part of parts) {
    text += part;
    yield;
  }
  return text;
}
