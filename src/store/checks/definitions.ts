import { COUNTRY_CODES } from '../../model/countries/country.ts';
import type { JsonPath } from '../../model/json.ts';
import { type DataFile, NODE_TYPES, type NodeType, pluralOf, typesDefinedIn } from '../../model/node-types.ts';
import type { DataFiles, FolderFiles } from '../json/data-folder.ts';
import { entriesOf } from '../json/shape.ts';
import type { SourceFile } from '../json/source-file.ts';

/** A row that others refer to by its slug. */
export interface Definition {
  type: NodeType;
  slug: string;
  folder: FolderFiles;
  source: SourceFile<unknown>;
  /** The path of its slug. */
  path: JsonPath;
}

/** All rows that references may name. */
export interface Definitions {
  list: readonly Definition[];
  /** The rows of a type in a folder by their slugs; of countries, their alpha-3 codes in any folder. */
  slugsOf(folder: FolderFiles, type: NodeType): ReadonlySet<string>;
  /** Whether all rows of a type could be read. If not, a reference to a missing row may be right. */
  isComplete(type: NodeType): boolean;
  /** Whether all folders could be read, and say which catalog they are. */
  areFoldersRead: boolean;
}

/** Finds all rows that others may refer to. */
export const findDefinitions = (files: DataFiles): Definitions => {
  const list: Definition[] = [];
  const areFoldersRead = files.problems.length === 0 && files.folders.every(isKnownCatalog);
  const incomplete = new Set<NodeType>(areFoldersRead ? [] : NODE_TYPES);
  const slugs = new Map<FolderFiles, Map<NodeType, Set<string>>>();

  for (const folder of files.folders) {
    const ofFolder = new Map<NodeType, Set<string>>(NODE_TYPES.map((type) => [type, new Set()]));
    slugs.set(folder, ofFolder);
    const add = (type: NodeType, slug: string | undefined, source: SourceFile<unknown>, path: JsonPath) => {
      if (slug === undefined) incomplete.add(type);
      else list.push({ type, slug, folder, source, path });
      if (slug !== undefined) ofFolder.get(type)?.add(slug);
    };
    const addLists = (source: SourceFile<unknown>, file: DataFile) => {
      const value = source.value as Record<string, readonly ({ slug?: string } | undefined)[] | undefined> | undefined;
      for (const type of typesDefinedIn(file)) {
        const name = pluralOf(type);
        const rows = value?.[name];
        // A list of the wrong type was removed, but its key was not.
        if (!value || (name in value && !rows) || rows?.includes(undefined)) incomplete.add(type);
        for (const [index, row] of entriesOf(rows)) add(type, row.slug, source, [name, index, 'slug']);
      }
    };
    for (const source of folder.actors) addLists(source, 'actors');
    for (const source of folder.events) addLists(source, 'events');
    for (const { source } of folder.briefs) {
      add('Brief', source.value?.slug, source, ['slug']);
      addLists(source, 'brief');
    }
  }

  const countries = new Set(COUNTRY_CODES.map(({ alpha3 }) => alpha3));
  return {
    list,
    slugsOf: (folder, type) => (type === 'Country' ? countries : (slugs.get(folder)?.get(type) as Set<string>)),
    isComplete: (type) => !incomplete.has(type),
    areFoldersRead,
  };
};

/** Whether the namespace is known: that there is none, or which one it is. */
const isKnownCatalog = ({ description }: FolderFiles): boolean => {
  if (!description) return true;
  const { value } = description;
  // A value of the wrong type was removed, but its key was not.
  return value !== undefined && !('namespace' in value && value.namespace === undefined);
};
