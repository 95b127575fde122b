import { COMMONS, formatName } from '../../model/identity/name.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { FolderFiles } from '../files/data-folder.ts';
import type { CheckInput } from './check.ts';

/** The names of all rows of a type that a folder may refer to, as its files would write them. */
export type WrittenNames = (folder: FolderFiles, type: NodeType) => readonly string[];

/** A folder may refer to its own rows, to those of the commons, and to those of the catalogs that it extends. */
export const createWrittenNames = (checked: CheckInput): WrittenNames => {
  const known = new Map<string, readonly string[]>();
  return (folder, type) => {
    const key = `${type} ${folder.folder}`;
    const list = known.get(key) ?? collectNames(folder, type, checked);
    known.set(key, list);
    return list;
  };
};

const collectNames = (folder: FolderFiles, type: NodeType, { files, definitions, names }: CheckInput): string[] => {
  const { namespace: own } = folder.catalog;
  const written = new Set<string>();
  const write = (namespace: string | null, slug: string): string => {
    if (namespace === own) return slug;
    const name = formatName({ namespace, slug });
    // The slug of an own row hides the commons' from those who write it alone.
    return names.said(own, [type], name) === name ? name : `${COMMONS}/${slug}`;
  };
  for (const other of files.folders)
    if (mayUse(folder, other))
      for (const slug of definitions.slugsOf(other, type))
        written.add(type === 'Country' ? slug : write(other.catalog.namespace, slug));
  return [...written];
};

const mayUse = ({ catalog, description }: FolderFiles, { catalog: other }: FolderFiles): boolean =>
  !description ||
  other.namespace === null ||
  other.namespace === catalog.namespace ||
  catalog.extends.includes(other.key);
