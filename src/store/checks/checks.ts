import { setImmediate } from 'node:timers/promises';
import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCycles } from './cycles.ts';
import { findDefinitions } from './definitions.ts';
import { checkFileNames } from './file-names.ts';
import { findReferences } from './find-references.ts';
import { checkOrderOfEvents } from './order-of-events.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedReferences } from './repeated-references.ts';
import { checkRepeatedRows } from './repeated-rows.ts';
import { checkSections } from './sections.ts';
import { checkTakenSlugs } from './taken-slugs.ts';
import { checkTextHashes } from './text-hashes.ts';
import { checkTextIndex } from './text-index.ts';
import { checkTextLicences } from './text-licences.ts';
import { checkUnmentionedEvents } from './unmentioned-events.ts';

/** What is checked of a data set beyond the form of each file. */
const CHECKS: readonly Check[] = [
  checkFileNames,
  checkTakenSlugs,
  checkRepeatedRows,
  checkRepeatedReferences,
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

/** What all checks find. Between them others get their turn, so that checking a large data set holds up no request. */
export const runChecks = async (files: DataFiles): Promise<Problem[]> => {
  const checked = { files, definitions: findDefinitions(files), references: findReferences(files) };
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    problems.push(...check(checked));
    await setImmediate();
  }
  return problems;
};
