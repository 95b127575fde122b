import type { ActorsFile } from './actor-records.ts';
import type { BriefFile } from './brief-records.ts';
import type { EventsFile } from './event-records.ts';

/** The files of one data folder, checked. Slugs and references are as they are written. */
export interface DataSet {
  actors: Required<Omit<ActorsFile, '$schema'>>;
  events: Required<Omit<EventsFile, '$schema'>>;
  briefs: readonly BriefFile[];
  /** The texts that may be served, by the slug of the brief. */
  texts: ReadonlyMap<string, string>;
}

/** What one institute publishes: a data folder, and what it says of itself. */
export interface CatalogData extends DataSet {
  /** Distinguishes it from the other catalogs that are loaded. */
  key: string;
  /** What its slugs are qualified with; null for those that are written without a namespace. */
  namespace: string | null;
  /** The SHA-256 of records, as far as they are known. */
  hashes?: ReadonlyMap<object, string>;
}
