import type { CatalogData } from '../../model/records/data-set.ts';
import { createLoadMemory, loadDataSet } from '../data-set.ts';
import { contentFiles } from '../json/data-folder.ts';
import type { Place } from '../json/place.ts';
import type { Problem } from '../problem.ts';
import { type CatalogFolder, layOutCatalogs } from './catalog-folders.ts';

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
  const memory = createLoadMemory();
  const { data, problems, folders } = await loadDataSet(places, library, textFolders, new Map(), memory);
  const files = folders.map((folder) => ({
    catalog: folder.catalog,
    origin: folder.origin,
    files: contentFiles(folder, memory.reader),
  }));
  return { data, problems, folders: layOutCatalogs(files) };
};
