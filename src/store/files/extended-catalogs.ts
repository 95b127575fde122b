import { basename, dirname, join, resolve } from 'node:path';
import { COMMONS } from '../../model/identity/name.ts';
import { readDescription } from './catalog-description.ts';
import { displayPath } from './display-path.ts';
import { type PlaceToRead, toPlaceToRead } from './place.ts';

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
