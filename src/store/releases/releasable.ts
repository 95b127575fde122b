import { GREATEST_FILE_LIST, GREATEST_RELEASED_FILE } from '../../model/greatest-lengths.ts';
import { COMMONS } from '../../model/identity/name.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Release } from './describe-release.ts';

/** Whether others can tell whose a catalog is: it says so, or is the commons. */
export const isNamed = ({ catalog: { key, namespace } }: CatalogData): boolean => namespace !== null || key === COMMONS;

/** Why a release is larger than readers allow; null if it is not. */
export const findExcess = ({ about: { files } }: Release): string | null => {
  if (files.length > GREATEST_FILE_LIST)
    return `it has ${files.length} files, and a release has at most ${GREATEST_FILE_LIST}`;
  const large = files.find(({ size }) => size > GREATEST_RELEASED_FILE);
  return large
    ? `${large.path} has ${large.size} bytes, and a file of a release has at most ${GREATEST_RELEASED_FILE}`
    : null;
};
