import { setImmediate } from 'node:timers/promises';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import type { Snapshot } from '../store.ts';
import { findWithheld, noKnownFiles, type ReleasedContent } from './describe-release.ts';
import { type OfferedFiles, toListedFile, toReleaseJson } from './offered-file.ts';
import { describeOwn, EARLIER, type IssuedRelease, issue, type OwnRelease } from './own-release.ts';

/** The releases of a server's own catalogs, as it serves them in its graph. */
export interface OfferedReleases extends OfferedFiles {
  /** Offers what this snapshot has, as soon as its releases are described; who asks for a file waits for that. */
  follow(snapshot: Snapshot): void;
}

/** The release of one catalog. */
interface Offered extends IssuedRelease {
  /** Its files by their URLs, and those of the releases before, newest first. */
  contents: readonly ReadonlyMap<string, ReleasedContent>[];
}

export const createOfferedReleases = (logger: { warn(message: string): void }): OfferedReleases => {
  const known = noKnownFiles();
  let offered: ReadonlyMap<string, Offered> = new Map();
  /** What was last offered of each catalog, also of those that are gone. */
  const last = new Map<string, ReleaseFile>();
  let newest: Snapshot | undefined;
  let ready = Promise.resolve();

  const describe = async (data: CatalogData): Promise<Offered | null> => {
    const { key } = data.catalog;
    const release = await describeOwn(data, known, (message) => logger.warn(message));
    if (!release) return null;
    const issued = issue(release, last.get(key) ?? null);
    return { ...issued, contents: withEarlier(release, issued, offered.get(key)) };
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
      if (url === 'release.json') return toReleaseJson(etag, file.issued, async () => text);
      const content = contents.find((files) => files.has(url))?.get(url);
      return content ? toListedFile(url, content.sha256, () => join(content.parts())) : null;
    },
  };
};

const withEarlier = (release: OwnRelease, { file }: IssuedRelease, before?: Offered): Offered['contents'] => {
  const isNew = before !== undefined && before.file.revision !== file.revision;
  const earlier = before?.contents.slice(isNew ? 0 : 1) ?? [];
  const isWithheld = findWithheld(release);
  const staying = earlier.slice(0, EARLIER).map((files) => new Map([...files].filter(([url]) => !isWithheld(url))));
  return [release.contents, ...staying];
};

/** How many characters of a file are printed between two turns of the event loop. */
const STEP = 256 * 1024;

async function join(parts: Iterable<string>): Promise<string> {
  let text = '';
  let turned = 0;
  for (const part of parts) {
    text += part;
    if (text.length < turned + STEP) continue;
    turned = text.length;
    await setImmediate();
  }
  return text;
}
