import {
  ACTOR_TYPES,
  CLAIM_TYPES,
  type ClaimType,
  isRegisterType,
  type NodeType,
  type PluralOf,
  pluralOf,
  type RegisterType,
} from '../node-types.ts';
import type { GroupingRecord, OrganizationRecord, PersonRecord } from '../records/actor-records.ts';
import type { EventRecord, InstrumentRecord, IssueRecord } from '../records/event-records.ts';
import { formatName } from './name.ts';

/** The entries of catalogs: everything that has a slug and can be referred to by it. */

/** What is read of a catalog. */
export interface NamedCatalog {
  catalog: {
    /** Unique among the catalogs that are loaded; `commons` for the commons. */
    key: string;
    /** Null for the commons, and for folders without a namespace. */
    namespace: string | null;
  };
  actors: {
    organizations: readonly OrganizationRecord[];
    people: readonly PersonRecord[];
    groupings: readonly GroupingRecord[];
  };
  events: {
    events: readonly EventRecord[];
    issues: readonly IssueRecord[];
    instruments: readonly InstrumentRecord[];
  };
  briefs: readonly BriefNames[];
}

export type BriefNames = { slug: string } & { [Type in ClaimType as PluralOf<Type>]: readonly { slug: string }[] };

interface EntryRecords extends Record<ClaimType | 'Brief', { slug: string }> {
  Organization: OrganizationRecord;
  Person: PersonRecord;
  Grouping: GroupingRecord;
  Event: EventRecord;
  Issue: IssueRecord;
  Instrument: InstrumentRecord;
}

/** The types that have entries: countries are built in, and paragraphs are named in their brief. */
export type EntryType = keyof EntryRecords;
export type EntryRecord<Type extends EntryType> = EntryRecords[Type];

/** An entry, and where it is. */
export interface Entry<Type extends EntryType = EntryType> {
  type: Type;
  /** Its own name: `slug` or `namespace/slug`. */
  name: string;
  namespace: string | null;
  /** The key of its catalog. */
  catalog: string;
  /** The slug of the brief that makes the claim; null for others. */
  brief: string | null;
  /** Its place in the list of its type: of the register, of the brief, or of all briefs. */
  index: number;
  record: EntryRecords[Type];
}

/** Whether it is an entry of a register, which may be the same as entries of other catalogs. */
export const isRegisterEntry = (entry: Entry): entry is Entry<RegisterType> => isRegisterType(entry.type);

/** Where a name is unique: all actors share their names. */
export type NameSpace = 'Actor' | NodeType;

export const nameSpaceOf = (type: NodeType): NameSpace =>
  ACTOR_TYPES.some((actor) => actor === type) ? 'Actor' : type;

/** All entries of a catalog, in the order of its files. */
export function* entriesOf({ catalog, actors, events, briefs }: NamedCatalog): Generator<Entry> {
  const toEntries = createEntries(catalog);
  yield* toEntries('Organization', actors.organizations);
  yield* toEntries('Person', actors.people);
  yield* toEntries('Grouping', actors.groupings);
  yield* toEntries('Event', events.events);
  yield* toEntries('Issue', events.issues);
  yield* toEntries('Instrument', events.instruments);
  yield* toEntries('Brief', briefs);
  for (const brief of briefs) yield* claimsOf(catalog, brief);
}

function* claimsOf(catalog: NamedCatalog['catalog'], brief: BriefNames): Generator<Entry> {
  const toEntries = createEntries(catalog);
  for (const type of CLAIM_TYPES) yield* toEntries(type, brief[pluralOf(type)], brief.slug);
}

const createEntries = ({ key, namespace }: NamedCatalog['catalog']) =>
  function* <Type extends EntryType>(
    type: Type,
    records: readonly EntryRecords[Type][],
    brief: string | null = null,
  ): Generator<Entry<Type>> {
    for (const [index, record] of records.entries()) {
      const name = formatName({ namespace, slug: record.slug });
      yield { type, name, namespace, catalog: key, brief, index, record };
    }
  };
