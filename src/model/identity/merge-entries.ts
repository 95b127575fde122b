import { canonicalJson } from '../canonical-json.ts';
import { compareText } from '../compare-text.ts';
import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import type { NodeRef } from '../node-ref.ts';
import { JURISDICTION_TYPES, type JurisdictionType, type RegisterType } from '../node-types.ts';
import type { Corroboration } from '../records/event-records.ts';
import type { Cluster, ClusterEntry } from './cluster.ts';
import type { EntryRecord } from './entry.ts';
import type { Names } from './names.ts';
import { parseSameAs } from './same-as.ts';
import { type Cut, uniteLists } from './unite-lists.ts';

/**
 * What a cluster says, as one record: of each field the word of the first entry that has it, and of aliases and
 * corroborations all. A cluster of one entry says what its record says.
 */

interface MergedFields {
  /** The canonical name. */
  slug: string;
  /** Whether all entries are withdrawn. */
  withdrawn: boolean;
  /** What was left out because a list would be longer than a record may have it. */
  cut: readonly Cut[];
}

interface MergedActor extends MergedFields {
  /** By language tag. */
  names: Readonly<Record<string, string>>;
  /** Those of all entries, and the names that are not in `names`. */
  aliases: readonly string[];
  /** Alpha-3 code. */
  country: string | null;
}

interface MergedOrganization extends MergedActor, Pick<EntryRecord<'Organization'>, 'kind'> {
  /** A canonical name. */
  partOf: string | null;
}

interface MergedTitled extends MergedFields {
  title: string;
  /** The titles of all entries, each once, to search. */
  titles: readonly string[];
  /** A canonical name. */
  partOf: string | null;
}

/** What events and issues share. */
interface MergedNumbered extends MergedTitled {
  curatorRef: string | null;
  /** Those of all entries, each once, to filter by. */
  curatorRefs: readonly string[];
}

interface MergedIssue extends MergedNumbered {
  /** Those of all entries. */
  aliases: readonly string[];
}

/** The kind and its coding are those of one entry. The coding is undefined if the kind's own is right. */
interface MergedEvent extends MergedNumbered, Pick<EntryRecord<'Event'>, 'kind' | 'plover'> {
  order: number | null;
  corroborations: readonly Corroboration[];
}

interface MergedInstrument extends MergedTitled, Pick<EntryRecord<'Instrument'>, 'kind'> {
  jurisdiction: NodeRef<JurisdictionType> | null;
  /** Those of all entries. */
  aliases: readonly string[];
  externalIds: readonly string[];
}

export interface MergedRecords {
  Organization: MergedOrganization;
  Person: MergedActor;
  Grouping: MergedActor & Pick<EntryRecord<'Grouping'>, 'kind'>;
  Event: MergedEvent;
  Issue: MergedIssue;
  Instrument: MergedInstrument;
}

/** The entries of a cluster as one record. Takes what references of the entries stand for. */
export const mergeEntries = <Type extends RegisterType>(
  { ref, entries }: Cluster<Type>,
  names: Resolver,
): MergedRecords[Type] => MERGE[ref.type](ref.id, entries, names);

type Resolver = Pick<Names, 'resolve'>;

/** Whose instrument an entry says that it is; null if it does not say, or if nothing that is loaded has that name. */
export const jurisdictionOf = (
  { namespace, record }: Pick<ClusterEntry, 'namespace' | 'record'>,
  { resolve }: Resolver,
): NodeRef<JurisdictionType> | null =>
  'jurisdiction' in record && record.jurisdiction !== undefined
    ? resolve(namespace, JURISDICTION_TYPES, record.jurisdiction)
    : null;

type Entries<Type extends RegisterType> = readonly ClusterEntry<Type>[];

const MERGE: {
  [Type in RegisterType]: (slug: string, entries: Entries<Type>, names: Resolver) => MergedRecords[Type];
} = {
  Organization: (slug, entries) => ({
    ...mergeActors(slug, entries),
    kind: firstRecord(entries).kind,
    partOf: firstOf(entries, ({ partOf }) => partOf),
  }),
  Person: (slug, entries) => mergeActors(slug, entries),
  Grouping: (slug, entries) => ({ ...mergeActors(slug, entries), kind: firstRecord(entries).kind }),
  Event(slug, entries) {
    const { kind, plover } = firstRecord(entries);
    const order = firstOf(entries, ({ record }) => record.order);
    const lists = entries.map(({ record }) => record.corroborations);
    const { list: corroborations, cut } = uniteLists('corroborations', lists, canonicalJson);
    return { ...mergeNumbered(slug, entries), kind, plover, order, corroborations, cut };
  },
  Issue: (slug, entries) => ({ ...mergeNumbered(slug, entries), ...uniteAliases(entries) }),
  Instrument(slug, entries, names) {
    return {
      ...mergeTitled(slug, entries),
      kind: firstRecord(entries).kind,
      jurisdiction: firstOf(entries, (entry) => jurisdictionOf(entry, names)),
      externalIds: externalIdsOf(entries),
      ...uniteAliases(entries),
    };
  },
};

const mergeActors = (slug: string, entries: Entries<'Organization' | 'Person' | 'Grouping'>): MergedActor => {
  const names = firstOfEachLanguage(entries.map(({ record }) => record.names));
  const shown = new Set(Object.values(names));
  const lists = entries.map(({ record: { names, aliases } }, rank) =>
    rank === 0 ? aliases : [...Object.values(names), ...aliases].filter((name) => !shown.has(name)),
  );
  const { list: aliases, cut } = uniteLists('aliases', lists, (name) => name);
  const country = firstOf(entries, ({ record }) => record.country);
  return { slug, withdrawn: isWithdrawn(entries), names, aliases, country, cut };
};

const uniteAliases = (entries: Entries<'Issue' | 'Instrument'>): Pick<MergedIssue, 'aliases' | 'cut'> => {
  const lists = entries.map(({ record }) => record.aliases);
  const { list: aliases, cut } = uniteLists('aliases', lists, (name) => name);
  return { aliases, cut };
};

const mergeTitled = (slug: string, entries: Entries<'Event' | 'Issue' | 'Instrument'>): MergedTitled => ({
  slug,
  withdrawn: isWithdrawn(entries),
  title: firstRecord(entries).title,
  titles: [...new Set(entries.map(({ record }) => record.title))],
  partOf: firstOf(entries, ({ partOf }) => partOf),
  cut: [],
});

const mergeNumbered = (slug: string, entries: Entries<'Event' | 'Issue'>): MergedNumbered => ({
  ...mergeTitled(slug, entries),
  curatorRef: firstOf(entries, ({ record }) => record.curatorRef),
  curatorRefs: [...new Set(entries.flatMap(({ record }) => record.curatorRef ?? []))],
});

/** The external ids that entries have, each once, and no more than a single entry may have. */
const externalIdsOf = (entries: Entries<RegisterType>): string[] =>
  [...new Set(entries.flatMap(({ record }) => (record.sameAs ?? []).flatMap(readExternalId)))]
    .sort(compareText)
    .slice(0, GREATEST_LENGTH.sameAs);

const readExternalId = (text: string): string[] => {
  const parsed = parseSameAs(text);
  return parsed.kind === 'external' ? [parsed.id] : [];
};

const firstRecord = <Type extends RegisterType>([first]: Entries<Type>): EntryRecord<Type> =>
  (first as ClusterEntry<Type>).record;

/** The value of the first entry that has one. */
const firstOf = <Type extends RegisterType, Value>(
  entries: Entries<Type>,
  read: (entry: ClusterEntry<Type>) => Value | null | undefined,
): Value | null => {
  for (const entry of entries) {
    const value = read(entry);
    if (value != null) return value;
  }
  return null;
};

const isWithdrawn = (entries: Entries<RegisterType>): boolean =>
  entries.every(({ record }) => record.withdrawn === true);

const firstOfEachLanguage = (all: readonly Readonly<Record<string, string>>[]): Record<string, string> => {
  const names: Record<string, string> = {};
  for (const [language, name] of all.flatMap(Object.entries<string>)) names[language] ??= name;
  return names;
};
