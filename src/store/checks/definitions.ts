import { COUNTRY_CODES } from '../../model/country.ts';
import type { JsonPath } from '../../model/json-path.ts';
import { type DataFile, NODE_TYPES, type NodeType, pluralOf, typesDefinedIn } from '../../model/node-types.ts';
import type { DataFiles } from '../files/data-folder.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { SourceFile } from '../files/source-file.ts';

/** A row that others refer to by its slug. */
export interface Definition {
  type: NodeType;
  slug: string;
  source: SourceFile<unknown>;
  /** The path of its slug. */
  path: JsonPath;
}

/** All rows that references may name. */
export interface Definitions {
  list: readonly Definition[];
  /** The slugs of a type; of countries, their alpha-3 codes. */
  slugsOf(type: NodeType): ReadonlySet<string>;
  /** Whether all rows of a type could be read. If not, a reference to a missing row may be right. */
  isComplete(type: NodeType): boolean;
}

/** Finds all rows that others may refer to. */
export const findDefinitions = (files: DataFiles): Definitions => {
  const list: Definition[] = [];
  const incomplete = new Set<NodeType>(files.problems.length > 0 ? NODE_TYPES : []);

  const add = (type: NodeType, slug: string | undefined, source: SourceFile<unknown>, path: JsonPath) => {
    if (slug === undefined) incomplete.add(type);
    else list.push({ type, slug, source, path });
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

  for (const source of files.actors) addLists(source, 'actors');
  for (const source of files.events) addLists(source, 'events');
  for (const { source } of files.briefs) {
    add('Brief', source.value?.slug, source, ['slug']);
    addLists(source, 'brief');
  }

  const slugs = new Map<NodeType, Set<string>>(NODE_TYPES.map((type) => [type, new Set()]));
  for (const { alpha3 } of COUNTRY_CODES) slugs.get('Country')?.add(alpha3);
  for (const { type, slug } of list) slugs.get(type)?.add(slug);
  return {
    list,
    slugsOf: (type) => slugs.get(type) as Set<string>,
    isComplete: (type) => !incomplete.has(type),
  };
};
