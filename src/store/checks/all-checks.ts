import { checkAlikeMentions } from './alike-mentions.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCycles } from './cycles.ts';
import { checkDeclaredNames } from './declared-names.ts';
import { checkDuplicateReferences } from './duplicate-references.ts';
import { checkDuplicateRows } from './duplicate-rows.ts';
import { checkDuplicateSlugs } from './duplicate-slugs.ts';
import { checkEmptyPassages } from './empty-passages.ts';
import { checkExtendedCatalogs } from './extended-catalogs.ts';
import { checkFileNames } from './file-names.ts';
import { checkForeignPublishers } from './foreign-publishers.ts';
import { checkIgnoredDeclarations } from './ignored-declarations.ts';
import { checkImpliedAdvice } from './implied-advice.ts';
import { checkKeyPoints } from './key-points.ts';
import { checkLedgerDates } from './ledger-dates.ts';
import { checkMergedLists } from './merged-lists.ts';
import { checkNamespaces } from './namespaces.ts';
import { checkNotices } from './notices.ts';
import { checkOrderOfEvents } from './order-of-events.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedMentions } from './repeated-mentions.ts';
import { checkSections } from './sections.ts';
import { checkTextHashes } from './text-hashes.ts';
import { checkTextIndex } from './text-index.ts';
import { checkTextLicences } from './text-licences.ts';
import { checkUnlikeEntries } from './unlike-entries.ts';
import { checkUnloadedCatalogs } from './unloaded-catalogs.ts';
import { checkUnmentionedEvents } from './unmentioned-events.ts';

/** The checks of a data set beyond the schema of each file, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  checkNamespaces,
  checkExtendedCatalogs,
  checkFileNames,
  checkDuplicateSlugs,
  checkDuplicateRows,
  checkDuplicateReferences,
  checkUnloadedCatalogs,
  checkReferences,
  checkForeignPublishers,
  checkDeclaredNames,
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
  checkAlikeMentions,
  checkImpliedAdvice,
  checkKeyPoints,
  checkIgnoredDeclarations,
  checkNotices,
  checkUnlikeEntries,
  checkMergedLists,
];
