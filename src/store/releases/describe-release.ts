import { createHash } from 'node:crypto';
import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  CATALOG_FORMAT,
  EVENTS_FORMAT,
  type FileFormat,
  OUTCOMES_FORMAT,
} from '../../model/file-formats.ts';
import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';
import { COMMONS } from '../../model/identity/name.ts';
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
 * The release of a catalog, which says what it is. Each record is printed once to measure it, and again to read it.
 */
export const describeRelease = (data: CatalogData, known: KnownFiles): Release => {
  const { catalog, actors, events, outcomes, briefs, texts } = data;
  const contents: ReleasedContent[] = [];
  const add = <T extends object>(path: string, record: T, print: (record: T) => Iterable<string>) => {
    const parts = () => print(record);
    const digest = known.digests.get(record) ?? measure(parts());
    known.digests.set(record, digest);
    contents.push(toContent(path, digest, parts));
  };
  add('catalog.json', toCatalogFile(catalog), printers.catalog);
  add('actors.json', actors, printers.actors);
  add('events.json', events, printers.events);
  if (outcomes) add('outcomes.json', outcomes, printers.outcomes);
  for (const brief of briefs) {
    add(`briefs/${brief.slug}.json`, brief, printers.brief);
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
};

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

const measure = (parts: Iterable<string>): Digest => {
  const hash = createHash('sha256');
  let size = 0;
  for (const part of parts) {
    hash.update(part);
    size += Buffer.byteLength(part);
  }
  return { size, sha256: hash.digest('hex') };
};

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

/** The releases of the catalogs of this server. */
export interface OwnReleases {
  releases: readonly OwnRelease[];
  /** Why catalogs are not offered, a sentence for each. */
  refused: readonly string[];
}

/** The release of a catalog of this server. */
export interface OwnRelease extends Release {
  /** When its folder last changed, in ms since 1970. */
  modified: number;
}

/**
 * The release of a catalog; null if it is not to be offered: it is not of this server, does not say whose it is, or has what no release
 * has, which is said in a warning.
 */
export function describeOwn(data: CatalogData, known: KnownFiles, warn: (message: string) => void): OwnRelease | null {
  if (!data.own || !isNamed(data)) return null;
  const [link] = data.own.links;
  const refusal = link === undefined ? findManyFiles(data) : `${link} is a symbolic link out of its folder`;
  const release = refusal === null ? describeRelease(data, known) : null;
  const obstacle = release ? findExcess(release) : refusal;
  if (obstacle !== null) warn(`The catalog ${data.catalog.key} is not offered as a release: ${obstacle}.`);
  return release && obstacle === null ? { ...release, modified: data.own.modified } : null;
}

/** Whether others can tell whose a catalog is: it says so, or is the commons. */
export const isNamed = ({ catalog: { key, namespace } }: CatalogData): boolean => namespace !== null || key === COMMONS;

/** Why a catalog has more files than readers allow, which is known before they are printed; null if it has not. */
export const findManyFiles = ({ outcomes, briefs, texts }: CatalogData): string | null =>
  tooMany(3 + (outcomes ? 1 : 0) + briefs.length + briefs.filter(({ slug }) => texts.has(slug)).length);

/** Why a release is larger than readers allow; null if it is not. */
export const findExcess = ({ about: { files } }: Release): string | null => {
  const { fileBytes, totalBytes } = GREATEST_RELEASE;
  const many = tooMany(files.length);
  if (many !== null) return many;
  const large = files.find(({ size }) => size > fileBytes);
  if (large) return `${large.path} has ${large.size} bytes, and a file of a release has at most ${fileBytes}`;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return total > totalBytes ? `its files have ${total} bytes, and those of a release have at most ${totalBytes}` : null;
};

const tooMany = (files: number): string | null =>
  files > GREATEST_RELEASE.files ? `it has ${files} files, and a release has at most ${GREATEST_RELEASE.files}` : null;
