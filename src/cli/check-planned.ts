import { packageFolders } from '../app/package-files.ts';
import { describeProblemCounts } from '../app/wording.ts';
import { type CheckedData, type FileReader, loadDataSet } from '../store/data-set.ts';
import type { PlannedFiles } from '../store/json/text-files.ts';
import { errorsAmong, formatProblems, type Problem } from '../store/problem.ts';
import { CommandError, EXIT } from './failure.ts';

/** The data as it would be after changes, and the errors that it would have and has not now. */
export const readPlanned = async (
  folders: readonly string[],
  planned: PlannedFiles,
  before: readonly Problem[],
  reader?: FileReader,
): Promise<{ checked: CheckedData; errors: readonly Problem[] }> => {
  const checked = await loadDataSet(folders, packageFolders.data, [], planned.texts, reader);
  const known = new Set(before.map(withoutPlace));
  return { checked, errors: errorsAmong(checked.problems).filter((problem) => !known.has(withoutPlace(problem))) };
};

/** The place of a problem changes with what is written before it. */
const withoutPlace = ({ file, message }: Problem): string => `${file}: ${message}`;

/**
 * Checks the data of folders as it would be after changes; throws a CommandError that lists the errors it would have and has not
 * now.
 */
export const checkPlanned = async (
  folders: readonly string[],
  planned: PlannedFiles,
  before: readonly Problem[],
): Promise<CheckedData> => {
  const { checked, errors } = await readPlanned(folders, planned, before);
  if (errors.length === 0) return checked;
  throw new CommandError(
    `with this change the data would have ${describeProblemCounts(errors)}; nothing was written\n${formatProblems(errors)}`,
    EXIT.problems,
  );
};
