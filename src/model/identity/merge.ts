import { compareText } from '../compare-text.ts';
import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import { canonicalJson } from '../json.ts';
import { JURISDICTION_TYPES, type JurisdictionType, type RegisterType } from '../node-types.ts';
import type { CountryRecord } from '../records/actor-records.ts';
import type { Corroboration } from '../records/event-records.ts';
import type { NodeRef } from '../refs.ts';
import type { Cluster, ClusterEntry } from './clusters.ts';
import { commonsFirst, type EntryRecord, type NamedCatalog } from './entry.ts';
import type { NameIndex } from './identify.ts';
import { parseSameAs } from './name.ts';

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

interface MergedPerson extends MergedActor {
  familyName: string | null;
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
  Person: MergedPerson;
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

type Resolver = Pick<NameIndex, 'resolve'>;

/** Whose instrument an entry says that it is; null if it does not say, or if nothing that is loaded has that name. */
const jurisdictionOf = (
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
  Person: (slug, entries) => ({
    ...mergeActors(slug, entries),
    familyName: firstOf(entries, ({ record }) => record.familyName),
  }),
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

/** What a catalog adds to countries. */
type CatalogWithCountries = Pick<NamedCatalog, 'catalog'> & { actors: { countries: readonly CountryRecord[] } };

/** A country with the aliases of all catalogs. */
interface MergedCountry {
  /** Alpha-3. */
  code: string;
  aliases: readonly string[];
  /** The keys of these catalogs. */
  catalogs: readonly string[];
  cut: readonly Cut[];
}

/** The additions of all catalogs to countries, by code. Countries belong to no catalog; those of the commons come first. */
export const mergeCountries = (catalogs: readonly CatalogWithCountries[]): MergedCountry[] => {
  const byCode = new Map<string, { catalog: string; aliases: readonly string[] }[]>();
  for (const { catalog, actors } of commonsFirst(catalogs))
    for (const { code, aliases } of actors.countries) {
      const addition = { catalog: catalog.key, aliases };
      if (!byCode.get(code)?.push(addition)) byCode.set(code, [addition]);
    }
  return [...byCode]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, additions]) => {
      const { list, cut } = uniteLists(
        'aliases',
        additions.map(({ aliases }) => aliases),
        (alias) => alias,
      );
      return { code, aliases: list, catalogs: additions.map(({ catalog }) => catalog), cut };
    });
};

/** A list of which some items were left out. */
export interface Cut {
  field: 'aliases' | 'corroborations';
  kept: number;
  /** How many were left out. */
  count: number;
}

/** The first list, and what others add to it, up to the greatest length that a record may have. */
const uniteLists = <Item>(
  field: Cut['field'],
  [first = [], ...others]: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): { list: readonly Item[]; cut: readonly Cut[] } => {
  if (others.length === 0) return { list: first, cut: [] };
  const all = [...first];
  const seen = new Set(first.map(keyOf));
  for (const item of others.flat()) {
    const key = keyOf(item);
    if (!seen.has(key)) all.push(item);
    seen.add(key);
  }
  const list = all.slice(0, GREATEST_LENGTH[field]);
  const count = all.length - list.length;
  return { list, cut: count > 0 ? [{ field, kept: list.length, count }] : [] };
};
