import type { Names } from '../../model/identity/names.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import type { Definitions } from './definitions.ts';
import type { Reference } from './file-references.ts';
import type { ReadableCatalogs } from './readable-catalogs.ts';

/** What checks read: the parts of the files that fit their schemas, the rows they define, and their references. */
export interface CheckInput {
  files: DataFiles;
  catalogs: ReadableCatalogs;
  /** What the names of all entries stand for. */
  names: Names;
  definitions: Definitions;
  references: readonly Reference[];
}

/** Finds one kind of problem in a data set. It skips what other checks report, such as a missing row. */
export type Check = (checked: CheckInput) => Iterable<Problem>;
