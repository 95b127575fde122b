import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import type { Definitions } from './definitions.ts';
import type { Reference } from './find-references.ts';

/** What a check looks at: the files as far as they have the right form, what they define, and what they refer to. */
export interface Checked {
  files: DataFiles;
  definitions: Definitions;
  references: readonly Reference[];
}

/** Finds one sort of problem in a data set. What other checks report (a wrong form, a missing row) it passes over. */
export type Check = (checked: Checked) => Iterable<Problem>;
