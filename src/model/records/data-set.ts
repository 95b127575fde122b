import type { ActorsFile } from './actor-records.ts';
import type { BriefFile } from './brief-records.ts';
import type { EventsFile } from './event-records.ts';

/** All files of one or more data folders, checked and merged. */
export interface DataSet {
  actors: Required<Omit<ActorsFile, '$schema'>>;
  events: Required<Omit<EventsFile, '$schema'>>;
  briefs: readonly BriefFile[];
  /** The texts that may be served, by the slug of the brief. */
  texts: ReadonlyMap<string, string>;
}
