import type { ActorsFile } from './actor-records.ts';
import type { BriefFile } from './brief-records.ts';
import type { EventsFile } from './event-records.ts';
import type { OutcomesFile } from './outcome-records.ts';

/** The files of one data folder, checked. Slugs and references are as they are written. */
export interface DataSet {
  actors: Required<Omit<ActorsFile, '$schema'>>;
  events: Required<Omit<EventsFile, '$schema'>>;
  /** What came of what briefs foresaw and advised, according to outside sources; undefined if it has no such file. */
  outcomes?: OutcomesFile | undefined;
  briefs: readonly BriefFile[];
  /** The texts that may be served, by the slug of the brief. */
  texts: ReadonlyMap<string, string>;
}

/** What a catalog says of itself. */
export interface Catalog {
  /** Its namespace; `commons` for the commons, and the path of a folder that says nothing. Unique among those loaded. */
  key: string;
  /** What its slugs are qualified with in ids; null for the commons, and for folders that say nothing. */
  namespace: string | null;
  title: string;
  publisher: string | null;
  /** The SPDX id of the licence of its data; null if none is stated. */
  license: string | null;
  homepage: string | null;
  /** The catalogs that it refers to. */
  extends: readonly string[];
}

/** Where the release of a catalog was read from. */
export interface Origin {
  /** The URL, without anything secret. */
  source: string;
  /** When the release was issued, as an ISO instant. */
  issued: string;
}

/** What releases have to know of a folder of this server. */
export interface OwnFolder {
  /** When it last changed, in ms since 1970: the newest time of its files and folders. */
  modified: number;
  /** The files that are symbolic links to others outside of the folder, as messages show them. */
  links: readonly string[];
}

/** What one institute publishes: a data folder, and what it says of itself. */
export interface CatalogData extends DataSet {
  catalog: Catalog;
  /** Not there for a folder of this server. */
  origin?: Origin | undefined;
  /**
   * Only there for a catalog of this server: one in a folder that it was given, not one that was read from elsewhere or only
   * because another extends it. Only such catalogs are released, so servers that read each other's do not loop.
   */
  own?: OwnFolder | undefined;
}
