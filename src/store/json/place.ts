import { join, relative, sep } from 'node:path';
import type { Origin } from '../../model/records/data-set.ts';

/** The folder of a release that was read from a URL. */
export interface ReleaseFolder {
  folder: string;
  /** The catalog that it is a release of. */
  key: string;
  /** Where it was read; the URL ends in a slash. */
  origin: Origin;
}

/** Where a catalog is read: a data folder, or that of a release. */
export type Place = string | ReleaseFolder;

/** What readers of a folder need to know of it. */
export interface PlaceToRead {
  folder: string;
  /** Where the release in it comes from; null for a data folder. */
  origin: Origin | null;
  /** Which namespace its catalog must have; null for any. */
  expected: ExpectedNamespace | null;
}

export interface ExpectedNamespace {
  namespace: string;
  /** What is wrong if there is no `catalog.json`, and if it has another namespace. */
  ifNone: string;
  ifOther: string;
}

export const toPlaceToRead = (place: Place): PlaceToRead =>
  typeof place === 'string'
    ? { folder: place, origin: null, expected: null }
    : { folder: place.folder, origin: place.origin, expected: expectRelease(place.key) };

const expectRelease = (key: string): ExpectedNamespace => ({
  namespace: key,
  ifNone: `a release needs it, with the namespace "${key}"`,
  ifOther: `the release is of the catalog "${key}", so this must be its namespace; the commons, which have none, are not read from elsewhere`,
});

/** A folder in `catalogs/`. */
export const placeInCatalogs = (folder: string, name: string): PlaceToRead => ({
  folder: join(folder, name),
  origin: null,
  expected: {
    namespace: name,
    ifNone: `a folder in catalogs/ needs it, with the namespace "${name}"`,
    ifOther: `the namespace of a folder in catalogs/ is its name; write "${name}", or rename the folder`,
  },
});

/** The name of a file in messages: its URL if it was read from one. */
export const labelFile = ({ folder, origin }: PlaceToRead, name: string): string =>
  origin ? `${origin.source}${name}` : displayPath(process.cwd(), join(folder, name));

/** A path as it is shown in messages: relative to the working directory if it is below it, else as given. */
export const displayPath = (cwd: string, path: string): string => {
  const below = relative(cwd, path);
  return below === '' || below === '..' || below.startsWith(`..${sep}`) ? path : below;
};
