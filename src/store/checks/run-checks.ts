import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../problem.ts';
import {
  checkExtendedCatalogs,
  checkForeignPublishers,
  checkListedCatalogs,
  checkNamespaces,
  checkUnlistedCatalogs,
  checkUnloadedCatalogs,
} from './catalogs.ts';
import type { Check, CheckedFiles } from './checked-files.ts';
import { checkDuplicateRows, checkDuplicateSlugs } from './duplicates.ts';
import { checkLedgerDates } from './ledger-dates.ts';
import { checkCitations, checkEmptyPassages, checkSections } from './passages.ts';
import { checkChangedClaims, checkDuplicateReferences, checkReferences } from './references.ts';
import { checkFileNames, checkTextHashes, checkTextIndex, checkTextLicences } from './texts.ts';
import { checkCycles, checkDeclaredNames, checkIgnoredDeclarations, checkMergedLists } from './united-entries.ts';

/**
 * The checks of a data set beyond the schema of each file, in the order in which they report. They find what is invalid or has no effect,
 * and who speaks for others; what else may be a mistake is for `src/curate/advice`.
 */
const CHECKS: readonly Check[] = [
  checkNamespaces,
  checkExtendedCatalogs,
  checkListedCatalogs,
  checkUnlistedCatalogs,
  checkFileNames,
  checkDuplicateSlugs,
  checkDuplicateRows,
  checkDuplicateReferences,
  checkUnloadedCatalogs,
  checkReferences,
  checkChangedClaims,
  checkForeignPublishers,
  checkDeclaredNames,
  checkCitations,
  checkEmptyPassages,
  checkCycles,
  checkTextIndex,
  checkSections,
  checkTextLicences,
  checkTextHashes,
  checkLedgerDates,
  checkIgnoredDeclarations,
  checkMergedLists,
];

/** Runs all checks. Yields to the event loop between them, so that checking a large data set blocks no request for long. */
export const runChecks = async (checked: CheckedFiles): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    problems.push(...check(checked));
    await setImmediate();
  }
  return problems;
};
