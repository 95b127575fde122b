import { compareText } from '../compare-text.ts';
import { canonicalJson } from '../json.ts';
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
import { COMMONS, formatName } from './name.ts';

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

/** The types among which a name is unique: all actors share their names. */
export type NameScope = 'Actor' | NodeType;

export const scopeOf = (type: NodeType): NameScope => (ACTOR_TYPES.some((actor) => actor === type) ? 'Actor' : type);

/** All entries of a catalog, in the order of its files. */
export function* entriesOf({ catalog: { key, namespace }, actors, events, briefs }: NamedCatalog): Generator<Entry> {
  const toEntries = function* <Type extends EntryType>(
    type: Type,
    records: readonly EntryRecords[Type][],
    brief: string | null = null,
  ): Generator<Entry<Type>> {
    for (const [index, record] of records.entries()) {
      const name = formatName({ namespace, slug: record.slug });
      yield { type, name, namespace, catalog: key, brief, index, record };
    }
  };
  yield* toEntries('Organization', actors.organizations);
  yield* toEntries('Person', actors.people);
  yield* toEntries('Grouping', actors.groupings);
  yield* toEntries('Event', events.events);
  yield* toEntries('Issue', events.issues);
  yield* toEntries('Instrument', events.instruments);
  yield* toEntries('Brief', briefs);
  for (const brief of briefs) for (const type of CLAIM_TYPES) yield* toEntries(type, brief[pluralOf(type)], brief.slug);
}

/** The entries of all catalogs by name. Equal copies of an entry in one namespace are one. */
export interface EntryIndex {
  find(scope: NameScope, name: string): Entry | undefined;
  /** Each entry once, by catalog. */
  list: readonly Entry[];
  conflicts: readonly Conflict[];
}

/** Different entries with one name. */
export interface Conflict {
  name: string;
  /** All entries with the name; the first is used. */
  entries: readonly Entry[];
}

export const indexEntries = (catalogs: readonly NamedCatalog[]): EntryIndex => {
  const byKey = new Map<string, Entry[]>();
  for (const catalog of commonsFirst(catalogs))
    for (const entry of entriesOf(catalog)) {
      const key = keyOf(scopeOf(entry.type), entry.name);
      const copies = byKey.get(key);
      if (copies) copies.push(entry);
      else byKey.set(key, [entry]);
    }
  const conflicts: Conflict[] = [];
  for (const [key, entries] of byKey) {
    if (entries.length === 1) continue;
    const sorted = sortCopies(entries);
    byKey.set(
      key,
      sorted.map(({ entry }) => entry),
    );
    const [first] = sorted as [Copy];
    if (sorted.some(({ json }) => json !== first.json))
      conflicts.push({ name: first.entry.name, entries: sorted.map(({ entry }) => entry) });
  }
  return {
    find: (scope, name) => byKey.get(keyOf(scope, name))?.[0],
    list: [...byKey.values()].map(([first]) => first as Entry),
    conflicts,
  };
};

const keyOf = (scope: NameScope, name: string): string => `${scope} ${name}`;

/** By key, but the commons first. */
export const commonsFirst = <T extends Pick<NamedCatalog, 'catalog'>>(catalogs: readonly T[]): T[] =>
  [...catalogs].sort(
    ({ catalog: a }, { catalog: b }) =>
      Number(b.key === COMMONS) - Number(a.key === COMMONS) || compareText(a.key, b.key),
  );

interface Copy {
  entry: Entry;
  json: string;
  /** The place of its catalog among those of the copies. */
  catalog: number;
}

/** Sorts copies, which are in the order of catalogs; in one catalog, by what they say and not by their place. */
const sortCopies = (entries: readonly Entry[]): Copy[] => {
  let catalog = 0;
  const copies = entries.map((entry, index): Copy => {
    if (entry.catalog !== entries[index - 1]?.catalog) catalog += 1;
    return { entry, json: toComparable(entry), catalog };
  });
  return copies.sort((a, b) => a.catalog - b.catalog || compareText(a.json, b.json));
};

/** Equal text for entries that say the same. A claim belongs to its brief. */
const toComparable = ({ type, brief, record }: Entry): string => {
  const { $schema, sameAs = [], withdrawn = false, ...rest } = record as ComparedFields;
  return canonicalJson([type, brief, rest, [...new Set(sameAs)].sort(), withdrawn]);
};

interface ComparedFields {
  $schema?: string | undefined;
  sameAs?: readonly string[] | undefined;
  withdrawn?: boolean | undefined;
}
