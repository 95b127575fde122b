import { COMMONS } from '../../model/identity/name.ts';
import type { Catalog, Origin } from '../../model/records/data-set.ts';
import type { ContentFile } from '../json/data-folder.ts';

/** A catalog with its files. */
export interface CatalogFiles {
  catalog: Pick<Catalog, 'key' | 'namespace'>;
  /** Where its release comes from; null if it was in a folder. */
  origin: Origin | null;
  files: readonly ContentFile[];
}

/** A catalog with its files, and the folder that it gets when it is written back; the empty one is around the others. */
export interface CatalogFolder extends CatalogFiles {
  folder: string;
}

/**
 * Gives catalogs their folders, as data folders have them: the commons around all others, which are in `catalogs/`; those that do not
 * say whose they are in `folders/`. One that is alone is not in another folder.
 */
export const layOutCatalogs = (catalogs: readonly CatalogFiles[]): CatalogFolder[] => {
  const root = catalogs.length === 1 ? catalogs[0] : catalogs.find(({ catalog }) => catalog.key === COMMONS);
  const taken = new Set<string>();
  return catalogs.map((one) => {
    const folder = one === root ? '' : findFree(folderOf(one.catalog), taken);
    taken.add(folder);
    return { ...one, folder };
  });
};

const folderOf = ({ key, namespace }: CatalogFiles['catalog']): string =>
  namespace === null ? `folders/${lastName(key)}` : `catalogs/${namespace}`;

/** The key of one that does not say whose it is is its path. */
const lastName = (path: string): string => path.split(/[/\\]/).findLast((name) => /[^.]/.test(name)) ?? 'data';

const findFree = (folder: string, taken: ReadonlySet<string>): string => {
  let free = folder;
  for (let number = 2; taken.has(free); number++) free = `${folder}-${number}`;
  return free;
};
