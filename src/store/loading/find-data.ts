import type { CatalogData } from '../../model/records/data-set.ts';
import { type LoadedData, type LoadMemory, loadDataSet } from '../data-set.ts';
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

/** Reads and checks what a load asks for. With `memory`, files are parsed that have changed since the last load. */
export const findData = async (
  { folders, releases, library, textFolders }: LoadRequest,
  memory?: LoadMemory,
): Promise<FoundData & { data: readonly CatalogData[] | null }> => {
  const places = [...folders, ...releases];
  const { data, problems, held, faulty, extended } = await loadDataSet(places, library, textFolders, undefined, memory);
  return { data, problems, held, faulty, extended };
};
