import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CATALOG_FORMAT } from '../../model/file-formats.ts';
import { COMMONS } from '../../model/identity/name.ts';
import { type CatalogFile, catalogName } from '../../model/records/catalog-records.ts';
import type { Catalog } from '../../model/records/data-set.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { FileReader } from './file-reader.ts';
import { displayPath, labelFile, type PlaceToRead, toPlaceToRead } from './place.ts';
import type { SourceFile } from './source-file.ts';

/** What a folder says of itself. */
export interface Description {
  catalog: Catalog;
  /** `catalog.json`; null if there is none. */
  description: SourceFile<CatalogFile> | null;
  problems: readonly Problem[];
}

/** Reads `catalog.json`. */
export const readDescription = async (place: PlaceToRead, reader = new FileReader()): Promise<Description> => {
  const { folder, expected } = place;
  const path = join(folder, 'catalog.json');
  const file = labelFile(place, 'catalog.json');
  const isThere = await stat(path).catch(() => null);
  if (!isThere) {
    const problems = expected ? [fileProblem(file, expected.ifNone)] : [];
    return { description: null, catalog: undescribed(folder), problems };
  }
  const description = await reader.source(path, file, CATALOG_FORMAT);
  // Without what it says, the folder is not the commons.
  if (!description.value) {
    const catalog = { ...undescribed(folder), namespace: expected?.namespace ?? null };
    return { description, catalog, problems: [] };
  }
  const { namespace = null, title, publisher, license, homepage, extends: extended } = description.value;
  const key = namespace ?? COMMONS;
  const catalog: Catalog = {
    key,
    namespace,
    title: title ?? basename(folder),
    publisher: publisher ?? null,
    license: license ?? null,
    homepage: homepage ?? null,
    extends: listOthers(extended ?? [], key),
  };
  const isMisplaced = expected && description.record !== null && namespace !== expected.namespace;
  const problems = isMisplaced ? [description.problem(['namespace'], expected.ifOther)] : [];
  return { description, catalog, problems };
};

/** The other catalogs among those that it extends, each once. An invalid namespace is a problem of the file. */
const listOthers = (extended: readonly (string | undefined)[], own: string): string[] =>
  [...new Set(extended)].filter(
    (key) => key !== undefined && key !== own && catalogName.safeParse(key).success,
  ) as string[];

/** A folder without `catalog.json`. */
export const undescribed = (folder: string): Catalog => ({
  key: displayPath(process.cwd(), folder),
  namespace: null,
  title: basename(folder),
  publisher: null,
  license: null,
  homepage: null,
  extends: [],
});

/** A catalog that another one extends, and that was not found. */
export interface MissingCatalog {
  key: string;
  /** The folders where it was looked for; none for a release, which knows none of them. */
  places: readonly string[];
}

/**
 * Finds the folder of a catalog that the one in `folder` extends: beside it, around it if it is in the `catalogs/` of the
 * commons, or in `library`. For a release, nothing on this machine is beside it, and only the commons are taken from the
 * library: which other catalogs are served is for the operator to say, and not for an institute.
 */
export const findExtended = async (
  key: string,
  { folder, origin }: Pick<PlaceToRead, 'folder' | 'origin'>,
  library: string | undefined,
): Promise<string | MissingCatalog> => {
  const parent = dirname(resolve(folder));
  const around = key === COMMONS && basename(parent) === 'catalogs' ? [dirname(parent)] : [];
  const mayTake = library !== undefined && (key === COMMONS || !origin);
  const inLibrary = mayTake ? [key === COMMONS ? library : join(library, 'catalogs', key)] : [];
  const candidates = [...(origin ? [] : [join(parent, key), ...around]), ...inLibrary];
  for (const candidate of candidates) {
    const { catalog, description } = await readDescription(toPlaceToRead(candidate));
    if (description && catalog.key === key) return candidate;
  }
  const places = origin ? [] : candidates.map((candidate) => displayPath(process.cwd(), candidate));
  return { key, places };
};
