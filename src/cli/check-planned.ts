import { packageFolders } from '../app/package-files.ts';
import { describeProblemCounts } from '../app/wording.ts';
import { type CheckedData, loadDataSet } from '../store/data-set.ts';
import type { PlannedFiles } from '../store/json/text-files.ts';
import { errorsAmong, formatProblems } from '../store/problem.ts';
import { CommandError, EXIT } from './failure.ts';

/** Checks the data of folders as it would be after changes; throws a CommandError that lists the errors it would have. */
export const checkPlanned = async (folders: readonly string[], planned: PlannedFiles): Promise<CheckedData> => {
  const checked = await loadDataSet(folders, packageFolders.data, [], planned.texts);
  if (checked.data) return checked;
  const errors = errorsAmong(checked.problems);
  throw new CommandError(
    `with this change the data would have ${describeProblemCounts(errors)}; nothing was written\n${formatProblems(errors)}`,
    EXIT.problems,
  );
};
