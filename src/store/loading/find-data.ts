import type { CatalogData } from '../../model/records/data-set.ts';
import { type LoadedData, loadDataSet } from '../data-set.ts';
import type { ReleaseFolder } from '../json/place.ts';
import type { MemorySnapshot } from '../memory/memory-snapshot.ts';

/** What a load has found besides the data. */
export type FoundData = Omit<LoadedData, 'data'>;

export interface LoadedSnapshot extends FoundData {
  /** Null if there are any errors. */
  snapshot: MemorySnapshot | null;
}

/** What is loaded, and where the rest is looked for. */
export interface LoadedFrom {
  folders: readonly string[];
  /** Where the catalogs that they extend are looked for. */
  library?: string | undefined;
  /** Where the texts of briefs are looked for. */
  textFolders?: readonly string[] | undefined;
}

/** What one load reads. */
export interface LoadRequest extends LoadedFrom {
  releases: readonly ReleaseFolder[];
}

/** Reads and checks what a load asks for. */
export const findData = async (request: LoadRequest): Promise<FoundData & { data: readonly CatalogData[] | null }> => {
  const { library, textFolders } = request;
  const { data, problems, held, faulty, extended } = await loadDataSet(
    [...request.folders, ...request.releases],
    library,
    textFolders,
  );
  return { data, problems, held, faulty, extended };
};
