import { packageFolders } from '../app/package-files.ts';
import { type Registers, toRegisters } from '../curate/registers.ts';
import { loadDataSet } from '../store/data-set.ts';
import { DataError, errorsAmong } from '../store/problem.ts';

/**
 * Reads the registers of data folders; throws a DataError if they have errors. Those of briefs may be left to be corrected: who writes
 * one looks up what it lacks.
 */
export const readRegisters = async (folders: readonly string[]): Promise<Registers> => {
  const { problems, folders: read } = await loadDataSet(folders, packageFolders.data);
  const ofBriefs = new Set(
    read.flatMap(({ briefs, texts }) => [...briefs.map(({ source }) => source), ...texts].map(({ file }) => file)),
  );
  const errors = errorsAmong(problems).filter(({ file }) => !ofBriefs.has(file));
  if (errors.length > 0) throw new DataError(errors);
  return toRegisters(read);
};
