import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  CATALOG_FORMAT,
  EVENTS_FORMAT,
  type FileFormat,
  OUTCOMES_FORMAT,
} from '../../model/file-formats.ts';
import type { Catalog, CatalogData } from '../../model/records/data-set.ts';
import { FORMAT_NUMBER, type ReleasedFile, type ReleaseFile } from '../../model/records/release-records.ts';
import { hashCatalogs } from '../revision.ts';
import { createPrinter } from './print-record.ts';

/** A catalog as the files of a release. */
export interface Release {
  /** `release.json` without what depends on the release before it. */
  about: Omit<ReleaseFile, 'previous' | 'issued'>;
  /** Its files by their URLs, relative to the folder of `release.json`. */
  contents: ReadonlyMap<string, ReleasedContent>;
}

/** A file of a release with its content, in small parts. */
export interface ReleasedContent extends ReleasedFile {
  url: string;
  parts(): Iterable<string>;
}

/** What is known of records: their hashes, and the sizes and hashes of their files. */
export interface KnownFiles {
  hashes: WeakMap<object, string>;
  digests: WeakMap<object, Digest>;
}

type Digest = Pick<ReleasedFile, 'size' | 'sha256'>;

export const noKnownFiles = (): KnownFiles => ({ hashes: new WeakMap(), digests: new WeakMap() });

const printers = {
  catalog: createPrinter(CATALOG_FORMAT),
  actors: createPrinter(ACTORS_FORMAT as FileFormat<CatalogData['actors']>),
  events: createPrinter(EVENTS_FORMAT as FileFormat<CatalogData['events']>),
  outcomes: createPrinter(OUTCOMES_FORMAT),
  brief: createPrinter(BRIEF_FORMAT),
};

/**
 * The release of a catalog, which says what it is. Each record is printed once to measure it, and again to read it. Lets the event loop
 * turn after each record that has to be measured.
 */
export async function describeRelease(data: CatalogData, known: KnownFiles): Promise<Release> {
  const { catalog, actors, events, outcomes, briefs, texts } = data;
  const contents: ReleasedContent[] = [];
  const add = async <T extends object>(path: string, record: T, print: (record: T) => Iterable<string>) => {
    const parts = () => print(record);
    const digest = known.digests.get(record) ?? (await measure(parts()));
    known.digests.set(record, digest);
    contents.push(toContent(path, digest, parts));
  };
  await add('catalog.json', toCatalogFile(catalog), printers.catalog);
  await add('actors.json', actors, printers.actors);
  await add('events.json', events, printers.events);
  if (outcomes) await add('outcomes.json', outcomes, printers.outcomes);
  for (const brief of briefs) {
    await add(`briefs/${brief.slug}.json`, brief, printers.brief);
    const text = texts.get(brief.slug);
    if (text === undefined) continue;
    const digest = { size: Buffer.byteLength(text), sha256: brief.text.sha256 };
    contents.push(toContent(`briefs/${brief.slug}.txt`, digest, () => [text]));
  }
  const files: ReleasedFile[] = [];
  const byUrl = new Map<string, ReleasedContent>();
  for (const content of contents.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path, url, size, sha256 } = content;
    files.push({ path, url, size, sha256 });
    byUrl.set(url, content);
  }
  return {
    about: {
      format: FORMAT_NUMBER,
      key: catalog.key,
      ...describeCatalog(catalog),
      revision: hashCatalogs([data], known.hashes),
      extends: [...catalog.extends],
      files,
    },
    contents: byUrl,
  };
}

/** The content of `catalog.json`. */
const toCatalogFile = (catalog: Catalog) => ({
  ...(catalog.namespace !== null && { namespace: catalog.namespace }),
  ...describeCatalog(catalog),
  extends: [...catalog.extends],
});

/** What a catalog says of itself, in \`catalog.json\` and in \`release.json\`. */
const describeCatalog = ({ title, publisher, license, homepage }: Catalog) => ({
  title,
  publisher: publisher ?? title,
  ...(license !== null && { license }),
  ...(homepage !== null && { homepage }),
});

/** How many characters are printed and hashed between two turns of the event loop. */
const STEP = 256 * 1024;

async function measure(parts: Iterable<string>): Promise<Digest> {
  const hash = createHash('sha256');
  let size = 0;
  let text = '';
  const flush = () => {
    hash.update(text);
    size += Buffer.byteLength(text);
    text = '';
  };
  for (const part of parts) {
    text += part;
    if (text.length < STEP) continue;
    flush();
    await setImmediate();
  }
  flush();
  await setImmediate();
  return { size, sha256: hash.digest('hex') };
}

/** A file under a name that has a part of its hash, so that what is at a URL never changes. */
const toContent = (path: string, { size, sha256 }: Digest, parts: ReleasedContent['parts']): ReleasedContent => ({
  path,
  url: `files/${path.replace(/(?=\.[a-z]+$)/, `.${sha256.slice(0, 16)}`)}`,
  size,
  sha256,
  parts,
});

/**
 * Says of files of the releases before, by their URLs, whether they are texts that this release no longer has. They may be withheld by now,
 * so they are not to stay as others do.
 */
export const findWithheld = ({ about: { files } }: Release): ((url: string) => boolean) => {
  const paths = new Set(files.map(({ path }) => `files/${path}`));
  return (url) => url.endsWith('.txt') && !paths.has(url.replace(/\.[0-9a-f]{16}(?=\.txt$)/, ''));
};

/**
 * What `release.json` says after another release in the same place. With the same content, it was issued when that was; with
 * another one now, in ms since 1970, and always after the one before.
 */
export const describeNext = (
  { about: { revision, extends: extended, files, ...about } }: Release,
  last: ReleaseFile | null,
  now: number,
): ReleaseFile => {
  const { previous, issued } =
    last?.revision === revision
      ? last
      : {
          previous: last?.revision ?? null,
          issued: formatTime(last ? Math.max(now, Date.parse(last.issued) + 1) : now),
        };
  return { ...about, revision, previous, issued, extends: extended, files };
};

/** A time in ms since 1970 as RFC 3339 writes it, without milliseconds if there are none. */
const formatTime = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** `release.json` as text, with a file on each line. */
export const printRelease = ({ files, ...rest }: ReleaseFile): string => {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, ',\n  "files": [');
  return `${head}${files.map((file) => `\n    ${JSON.stringify(file)}`).join(',')}\n  ]\n}\n`;
};
