import { join } from 'node:path';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { type Asker, serveSnapshot } from './serve.ts';

/** Three catalogs that overlap: the north and the harbour extend the commons, but not each other. */

const FOLDER = join(import.meta.dirname, '../fixtures/catalogs');

export const WHOLE = ['commons', 'north', 'harbour'];

/** The sets of catalogs that can be loaded; the north and the harbour bring the commons with them. */
export const SUBSETS = [['commons'], ['commons', 'north'], ['commons', 'harbour'], WHOLE];

/** The folders of catalogs. */
export const foldersOf = (names: readonly string[]): string[] => names.map((name) => join(FOLDER, name));

/** Loads catalogs from their folders, in this order; throws if there is any problem, also a warning. */
export const loadCatalogs = async (names: readonly string[]): Promise<readonly CatalogData[]> => {
  const { data, problems } = await loadDataSet(foldersOf(names));
  if (!data || problems.length > 0) throw new Error(JSON.stringify(problems));
  return data;
};

/** A server over catalogs. Its queries may cost much, because tests ask for whole entities. */
export const serveCatalogs = (data: readonly CatalogData[]): Asker =>
  serveSnapshot(MemorySnapshot.of(data), { maxCost: Number.MAX_SAFE_INTEGER });
