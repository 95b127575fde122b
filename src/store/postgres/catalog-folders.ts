import { COMMONS } from '../../model/identity/name.ts';
import type { Catalog, CatalogData, Origin } from '../../model/records/data-set.ts';
import { loadDataSet } from '../data-set.ts';
import { type ContentFile, contentFiles } from '../json/data-folder.ts';
import { FileReader } from '../json/file-reader.ts';
import type { Place } from '../json/place.ts';
import type { Problem } from '../problem.ts';

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

/** Catalogs that were read to be loaded. */
export interface ReadCatalogs {
  /** Null if there are any errors. */
  data: readonly CatalogData[] | null;
  problems: readonly Problem[];
  /** Their files. */
  folders: readonly CatalogFolder[];
}

/** Reads and checks catalogs and texts of their briefs, as `loadDataSet` does, and says which files they are of. */
export const readCatalogs = async (
  places: readonly Place[],
  library?: string,
  textFolders: readonly string[] = [],
): Promise<ReadCatalogs> => {
  const reader = new FileReader();
  const { data, problems, served } = await loadDataSet(places, library, textFolders, new Map(), reader);
  const files = served.map((folder) => ({
    catalog: folder.catalog,
    origin: folder.origin,
    files: contentFiles(folder, reader),
  }));
  return { data, problems, folders: layOutCatalogs(files) };
};

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
