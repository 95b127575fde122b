import crypto from 'node:crypto';
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

/** A file of a release with its content. */
export interface ReleasedContent extends ReleasedFile {
  url: string;
  print(): string;
}

const printers = {
  catalog: createPrinter(CATALOG_FORMAT),
  actors: createPrinter(ACTORS_FORMAT as FileFormat<CatalogData['actors']>),
  events: createPrinter(EVENTS_FORMAT as FileFormat<CatalogData['events']>),
  outcomes: createPrinter(OUTCOMES_FORMAT),
  brief: createPrinter(BRIEF_FORMAT),
};

/**
 * The release of a catalog, which says what it is. Each record is printed once to measure it, and again to read it. `hashes` has those
 * of records that were hashed before, and gets the others.
 */
export const describeRelease = (data: CatalogData, hashes: WeakMap<object, string>): Release => {
  const { catalog, actors, events, outcomes, briefs, texts } = data;
  const contents = [
    toContent('catalog.json', () => printers.catalog(toCatalogFile(catalog))),
    toContent('actors.json', () => printers.actors(actors)),
    toContent('events.json', () => printers.events(events)),
    ...(outcomes ? [toContent('outcomes.json', () => printers.outcomes(outcomes))] : []),
    ...briefs.flatMap((brief) => {
      const text = texts.get(brief.slug);
      const file = toContent(`briefs/${brief.slug}.json`, () => printers.brief(brief));
      return text === undefined ? [file] : [file, toContent(`briefs/${brief.slug}.txt`, () => text, brief.text.sha256)];
    }),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    about: {
      format: FORMAT_NUMBER,
      key: catalog.key,
      ...describeCatalog(catalog),
      revision: hashCatalogs([data], hashes),
      extends: [...catalog.extends],
      files: contents.map(({ print, ...file }) => file),
    },
    contents: new Map(contents.map((content) => [content.url, content])),
  };
};

/** A file under a name that has a part of its hash, so that what is at a URL never changes. */
const toContent = (path: string, print: () => string, knownHash?: string): ReleasedContent => {
  const text = print();
  const hash = knownHash ?? crypto.hash('sha256', text);
  const url = `files/${path.replace(/(?=\.[a-z]+$)/, `.${hash.slice(0, 16)}`)}`;
  return { path, url, size: Buffer.byteLength(text), sha256: hash, print };
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
export function describeOwn(
  data: CatalogData,
  hashes: WeakMap<object, string>,
  warn: (message: string) => void,
): OwnRelease | null {
  if (!data.own || !isNamed(data)) return null;
  const [link] = data.own.links;
  const release = link === undefined ? describeRelease(data, hashes) : null;
  const obstacle = release ? findExcess(release) : `${link} is a symbolic link out of its folder`;
  if (release && obstacle === null) return { ...release, modified: data.own.modified };
  warn(`The catalog ${data.catalog.key} is not offered as a release: ${obstacle}.`);
  return null;
}

/** Whether others can tell whose a catalog is: it says so, or is the commons. */
export const isNamed = ({ catalog: { key, namespace } }: CatalogData): boolean => namespace !== null || key === COMMONS;

/** Why a release is larger than readers allow; null if it is not. */
export const findExcess = ({ about: { files } }: Release): string | null => {
  const { files: most, fileBytes, totalBytes } = GREATEST_RELEASE;
  if (files.length > most) return `it has ${files.length} files, and a release has at most ${most}`;
  const large = files.find(({ size }) => size > fileBytes);
  if (large) return `${large.path} has ${large.size} bytes, and a file of a release has at most ${fileBytes}`;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return total > totalBytes ? `its files have ${total} bytes, and those of a release have at most ${totalBytes}` : null;
};
