import { pluralOf, type RegisterType } from '../node-types.ts';
import type { ActorsFile } from '../records/actor-records.ts';
import type { BriefFile } from '../records/brief-records.ts';
import type { Corroboration, EventsFile } from '../records/event-records.ts';

/** The files of one catalog as they are written. They have been checked. */
export interface Register {
  /** What begins the references of other catalogs to its entries; null if it has none. */
  namespace: string | null;
  actors: ActorsFile | null;
  events: EventsFile | null;
  briefs: readonly BriefFile[];
}

/** What the records of all types that are matched may have. */
export interface RegisterRecord {
  slug: string;
  names?: Readonly<Record<string, string>>;
  title?: string;
  aliases?: readonly string[];
  kind?: string;
  country?: string | undefined;
  jurisdiction?: string | undefined;
  partOf?: string | undefined;
  corroborations?: readonly Corroboration[];
  /** References to entries of other catalogs, and external ids. */
  sameAs?: readonly string[] | undefined;
  withdrawn?: boolean | undefined;
}

/** The records of a type, in the order of their file. */
export const recordsOf = ({ actors, events }: Register, type: RegisterType): readonly RegisterRecord[] => {
  const lists: { [list in string]?: unknown } = { ...actors, ...events };
  return (lists[pluralOf(type)] ?? []) as readonly RegisterRecord[];
};
