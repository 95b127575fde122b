import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';
import { COMMONS } from '../../model/identity/name.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Release } from './describe-release.ts';

/** Whether others can tell whose a catalog is: it says so, or is the commons. */
export const isNamed = ({ catalog: { key, namespace } }: CatalogData): boolean => namespace !== null || key === COMMONS;

/** Why a release is larger than readers allow; null if it is not. */
export const findExcess = ({ about: { files } }: Release): string | null => {
  const { files: most, fileBytes, totalBytes } = GREATEST_RELEASE;
  if (files.length > most) return `it has ${files.length} files, and a release has at most ${most}`;
  const large = files.find(({ size }) => size > fileBytes);
  if (large) return `${large.path} has ${large.size} bytes, and a file of a release has at most ${fileBytes}`;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return total > totalBytes ? `its files have ${total} bytes, and those of a release have at most ${totalBytes}` : null;
};
