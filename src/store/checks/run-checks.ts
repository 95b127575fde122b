import { setImmediate } from 'node:timers/promises';
import { identifyInSteps } from '../../model/identity/identify.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import { runInSlices } from '../slices.ts';
import { CHECKS } from './all-checks.ts';
import type { Check, CheckedFiles, CheckInput } from './check.ts';
import { findDefinitions } from './definitions.ts';
import { findFileReferences } from './file-references.ts';
import { findForeignClaims } from './foreign-claims.ts';
import { readCatalogs } from './readable-catalogs.ts';
import { recheckBriefs } from './recheck-briefs.ts';

/**
 * Runs all checks; after a load without errors, only those that what has changed since can affect. Yields to the event loop
 * between them, so that checking a large data set blocks no request for long.
 */
export const runChecks = async (files: DataFiles, last: CheckedFiles | null = null): Promise<CheckedFiles> =>
  (last && recheckBriefs(files, last)) ?? (await checkAll(files));

const checkAll = async (files: DataFiles): Promise<CheckedFiles> => {
  const catalogs = readCatalogs(files.folders);
  const names = await runInSlices(identifyInSteps(catalogs.list));
  const references = findFileReferences(files, names);
  const checked: CheckInput = { files, catalogs, names, definitions: findDefinitions(files), references };
  const problems = new Map<Check, readonly Problem[]>();
  for (const { check } of CHECKS) {
    problems.set(check, [...check(checked)]);
    await setImmediate();
  }
  return { files, names, foreign: findForeignClaims(references, names), problems };
};
