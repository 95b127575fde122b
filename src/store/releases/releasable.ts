import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';
import { COMMONS } from '../../model/identity/name.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Release } from './describe-release.ts';

/** Whether others can tell whose a catalog is: it says so, or is the commons. */
export const isNamed = ({ catalog: { key, namespace } }: CatalogData): boolean => namespace !== null || key === COMMONS;

/** Why a catalog has more files than readers allow, which is known before they are printed; null if it has not. */
export const findManyFiles = ({ outcomes, briefs, texts }: CatalogData): string | null =>
  tooMany(3 + (outcomes ? 1 : 0) + briefs.length + briefs.filter(({ slug }) => texts.has(slug)).length);

/** Why a release is larger than readers allow; null if it is not. */
export const findExcess = ({ about: { files } }: Release): string | null => {
  const { fileBytes, totalBytes } = GREATEST_RELEASE;
  const many = tooMany(files.length);
  if (many !== null) return many;
  const large = files.find(({ size }) => size > fileBytes);
  if (large) return `${large.path} has ${large.size} bytes, and a file of a release has at most ${fileBytes}`;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return total > totalBytes ? `its files have ${total} bytes, and those of a release have at most ${totalBytes}` : null;
};

const tooMany = (files: number): string | null =>
  files > GREATEST_RELEASE.files ? `it has ${files} files, and a release has at most ${GREATEST_RELEASE.files}` : null;
