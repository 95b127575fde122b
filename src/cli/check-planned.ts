import { join, resolve } from 'node:path';
import { packageFolders } from '../app/package-files.ts';
import { describeProblemCounts } from '../app/wording.ts';
import { type CheckedData, loadDataSet } from '../store/data-set.ts';
import type { FileChange } from '../store/edits/write-changes.ts';
import { errorsAmong, formatProblems } from '../store/problem.ts';
import { CommandError, EXIT } from './failure.ts';

/** The changes that are planned in one data folder. */
export interface PlannedFolder {
  folder: string;
  changes: readonly FileChange[];
}

/** Checks the data of folders as it would be after changes; throws a CommandError that lists the errors it would have. */
export const checkPlanned = async (
  folders: readonly string[],
  planned: readonly PlannedFolder[],
): Promise<CheckedData> => {
  const texts = new Map(
    planned.flatMap(({ folder, changes }) => changes.map(({ file, after }) => [resolve(join(folder, file)), after])),
  );
  const checked = await loadDataSet(folders, packageFolders.data, [], texts);
  if (checked.data) return checked;
  const errors = errorsAmong(checked.problems);
  throw new CommandError(
    `with this change the data would have ${describeProblemCounts(errors)}; nothing was written\n${formatProblems(errors)}`,
    EXIT.problems,
  );
};
