import { setImmediate } from 'node:timers/promises';
import { identifyInSteps } from '../../model/identity/identify.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { Problem } from '../problem.ts';
import { runInSlices } from '../slices.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCycles } from './cycles.ts';
import { findDefinitions } from './definitions.ts';
import { checkDuplicateReferences } from './duplicate-references.ts';
import { checkDuplicateRows } from './duplicate-rows.ts';
import { checkDuplicateSlugs } from './duplicate-slugs.ts';
import { checkEmptyPassages } from './empty-passages.ts';
import { checkExtendedCatalogs } from './extended-catalogs.ts';
import { checkFileNames } from './file-names.ts';
import { findFileReferences } from './file-references.ts';
import { checkIgnoredDeclarations } from './ignored-declarations.ts';
import { checkLedgerDates } from './ledger-dates.ts';
import { checkMergedLists } from './merged-lists.ts';
import { checkNamespaces } from './namespaces.ts';
import { checkNotices } from './notices.ts';
import { checkOrderOfEvents } from './order-of-events.ts';
import { readCatalogs } from './readable-catalogs.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedMentions } from './repeated-mentions.ts';
import { checkSections } from './sections.ts';
import { checkTextHashes } from './text-hashes.ts';
import { checkTextIndex } from './text-index.ts';
import { checkTextLicences } from './text-licences.ts';
import { checkUnloadedCatalogs } from './unloaded-catalogs.ts';
import { checkUnmentionedEvents } from './unmentioned-events.ts';

/** The checks of a data set beyond the schema of each file. */
const CHECKS: readonly Check[] = [
  checkNamespaces,
  checkExtendedCatalogs,
  checkFileNames,
  checkDuplicateSlugs,
  checkDuplicateRows,
  checkDuplicateReferences,
  checkUnloadedCatalogs,
  checkReferences,
  checkCitations,
  checkEmptyPassages,
  checkCycles,
  checkTextIndex,
  checkSections,
  checkTextLicences,
  checkTextHashes,
  checkOrderOfEvents,
  checkLedgerDates,
  checkUnmentionedEvents,
  checkRepeatedMentions,
  checkIgnoredDeclarations,
  checkNotices,
  checkMergedLists,
];

/** Runs all checks. Yields to the event loop between them, so that checking a large data set blocks no request for long. */
export const runChecks = async (files: DataFiles): Promise<Problem[]> => {
  const catalogs = readCatalogs(files.folders);
  const names = await runInSlices(identifyInSteps(catalogs.list));
  const references = findFileReferences(files, names);
  const checked = { files, catalogs, names, definitions: findDefinitions(files), references };
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    problems.push(...check(checked));
    await setImmediate();
  }
  return problems;
};
