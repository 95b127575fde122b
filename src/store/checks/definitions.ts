import { COUNTRY_CODES } from '../../model/countries/country.ts';
import type { NamedCatalog } from '../../model/identity/entry.ts';
import type { JsonPath } from '../../model/json.ts';
import { type DataFile, NODE_TYPES, type NodeType, pluralOf, typesDefinedIn } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { DataFiles, FolderFiles } from '../json/data-folder.ts';
import { entriesOf } from '../json/shape.ts';
import type { SourceFile } from '../json/source-file.ts';

/** Where a row is. */
export interface Place {
  source: SourceFile<unknown>;
  /** The path of the row; empty for a brief. */
  path: JsonPath;
}

/** A row that others refer to by its slug. */
export interface Definition extends Place {
  type: NodeType;
  slug: string;
  folder: FolderFiles;
}

/** All rows that references may name. */
export interface Definitions {
  list: readonly Definition[];
  /** The catalogs of the folders, as far as they can be read, to find what is the same in them. */
  catalogs: readonly NamedCatalog[];
  /** Where an entry of these catalogs is, by its record. */
  placeOf(entry: { record: object }): Place;
  /** The rows of a type in a folder by their slugs; of countries, their alpha-3 codes in any folder. */
  slugsOf(folder: FolderFiles, type: NodeType): ReadonlySet<string>;
  /** Whether all rows of a type could be read. If not, a reference to a missing row may be right. */
  isComplete(type: NodeType): boolean;
  /** Whether all folders could be read, and say which catalog they are. */
  areFoldersRead: boolean;
}

/** What is read of an entry before it is known to fit its schema. */
interface Entry {
  slug?: string;
  sameAs?: readonly (string | undefined)[];
}

type Lists = Partial<Record<string, readonly (Entry | undefined)[]>>;

/** Finds all rows that others may refer to. */
export const findDefinitions = (files: DataFiles): Definitions => {
  const list: Definition[] = [];
  const places = new Map<object, Place>();
  const areFoldersRead = files.problems.length === 0 && files.folders.every(isKnownCatalog);
  const incomplete = new Set<NodeType>(areFoldersRead ? [] : NODE_TYPES);
  const slugs = new Map<FolderFiles, Map<NodeType, Set<string>>>();

  const keep = <Record extends object>(record: Record, place: Place): Record => {
    places.set(record, place);
    return record;
  };
  const readCatalog = (folder: FolderFiles): NamedCatalog => {
    const { catalog, actors, events, briefs } = folder;
    const ofFolder = new Map<NodeType, Set<string>>(NODE_TYPES.map((type) => [type, new Set()]));
    slugs.set(folder, ofFolder);
    const add = (type: NodeType, slug: string | undefined, place: Place) => {
      if (slug === undefined) return void incomplete.add(type);
      list.push({ type, slug, folder, ...place });
      ofFolder.get(type)?.add(slug);
    };
    /** The entries of a list, which have their defaults if the file fits its schema. */
    const readList = (source: SourceFile<unknown>, type: NodeType): Entry[] => {
      const name = pluralOf(type);
      const [value, record] = [source.value, source.record] as (Lists | null | undefined)[];
      const rows = value?.[name];
      // A list of the wrong type was removed, but its key was not.
      if (!value || (name in value && !rows) || rows?.includes(undefined)) incomplete.add(type);
      return entriesOf(rows).flatMap(([index, row]) => {
        const place: Place = { source, path: [name, index] };
        add(type, row.slug, place);
        return row.slug === undefined ? [] : keep(withoutGaps(record?.[name]?.[index] ?? row), place);
      });
    };
    const readLists = (file: DataFile, sources: readonly SourceFile<unknown>[]) =>
      Object.fromEntries(
        typesDefinedIn(file).map((type) => [pluralOf(type), sources.flatMap((source) => readList(source, type))]),
      );
    const readBrief = (source: SourceFile<BriefFile>): object[] => {
      add('Brief', source.value?.slug, { source, path: [] });
      const lists = readLists('brief', [source]);
      if (source.value?.slug === undefined) return [];
      // One that fits its schema has all lists, and is compared as a whole.
      return [keep(source.record ?? { ...source.value, ...lists }, { source, path: [] })];
    };
    const read = {
      catalog,
      actors: readLists('actors', actors),
      events: readLists('events', events),
      briefs: briefs.flatMap(({ source }) => readBrief(source)),
    };
    // Of an entry, only what it has is read.
    return read as unknown as NamedCatalog;
  };

  const catalogs = files.folders.map(readCatalog);
  const countries = new Set(COUNTRY_CODES.map(({ alpha3 }) => alpha3));
  return {
    list,
    catalogs,
    placeOf: ({ record }) => places.get(record) as Place,
    slugsOf: (folder, type) => (type === 'Country' ? countries : (slugs.get(folder)?.get(type) as Set<string>)),
    isComplete: (type) => !incomplete.has(type),
    areFoldersRead,
  };
};

/** An entry without what was removed of its list because it has the wrong type. */
const withoutGaps = (entry: Entry): Entry =>
  entry.sameAs?.includes(undefined) ? { ...entry, sameAs: entry.sameAs.filter((name) => name !== undefined) } : entry;

/** Whether the namespace is known: that there is none, or which one it is. */
const isKnownCatalog = ({ description }: FolderFiles): boolean => {
  if (!description) return true;
  const { value } = description;
  // A value of the wrong type was removed, but its key was not.
  return value !== undefined && !('namespace' in value && value.namespace === undefined);
};
