import { packageFolders } from '../app/package-files.ts';
import { describeProblemCounts } from '../app/wording.ts';
import { type CheckedData, loadDataSet } from '../store/data-set.ts';
import type { PlannedFiles } from '../store/json/text-files.ts';
import { formatProblems, newErrors, type Problem } from '../store/problem.ts';
import { CommandError, EXIT } from './failure.ts';

/**
 * Checks the data of folders as it would be after changes; throws a CommandError that lists the errors it would have and has not
 * now.
 */
export const checkPlanned = async (
  folders: readonly string[],
  planned: PlannedFiles,
  before: readonly Problem[],
): Promise<CheckedData> => {
  const checked = await loadDataSet(folders, packageFolders.data, [], planned.texts);
  const errors = newErrors(checked.problems, before);
  if (errors.length === 0) return checked;
  throw new CommandError(
    `with this change the data would have ${describeProblemCounts(errors)}; nothing was written\n${formatProblems(errors)}`,
    EXIT.problems,
  );
};
