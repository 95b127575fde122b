import { setImmediate } from 'node:timers/promises';
import { identify } from '../../model/identity/identify.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import { CHECKS } from './all-checks.ts';
import { findDefinitions } from './definitions.ts';
import { findFileReferences } from './file-references.ts';
import { readCatalogs } from './readable-catalogs.ts';

/** Runs all checks. Yields to the event loop between them, so that checking a large data set blocks no request for long. */
export const runChecks = async (files: DataFiles): Promise<readonly Problem[]> => {
  const catalogs = readCatalogs(files.folders);
  const names = identify(catalogs.list);
  const references = findFileReferences(files, names);
  const checked = { files, catalogs, names, definitions: findDefinitions(files), references };
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    problems.push(...check(checked));
    await setImmediate();
  }
  return problems;
};
