import { setImmediate } from 'node:timers/promises';
import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCycles } from './cycles.ts';
import { findDefinitions } from './definitions.ts';
import { checkDuplicateReferences } from './duplicate-references.ts';
import { checkDuplicateRows } from './duplicate-rows.ts';
import { checkDuplicateSlugs } from './duplicate-slugs.ts';
import { checkFileNames } from './file-names.ts';
import { findFileReferences } from './file-references.ts';
import { checkOrderOfEvents } from './order-of-events.ts';
import { checkReferences } from './references.ts';
import { checkSections } from './sections.ts';
import { checkTextHashes } from './text-hashes.ts';
import { checkTextIndex } from './text-index.ts';
import { checkTextLicences } from './text-licences.ts';
import { checkUnmentionedEvents } from './unmentioned-events.ts';

/** The checks of a data set beyond the schema of each file. */
const CHECKS: readonly Check[] = [
  checkFileNames,
  checkDuplicateSlugs,
  checkDuplicateRows,
  checkDuplicateReferences,
  checkReferences,
  checkCitations,
  checkCycles,
  checkTextIndex,
  checkSections,
  checkTextLicences,
  checkTextHashes,
  checkOrderOfEvents,
  checkUnmentionedEvents,
];

/** Runs all checks. Yields to the event loop between them, so that checking a large data set blocks no request for long. */
export const runChecks = async (files: DataFiles): Promise<Problem[]> => {
  const checked = { files, definitions: findDefinitions(files), references: findFileReferences(files) };
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    problems.push(...check(checked));
    await setImmediate();
  }
  return problems;
};
