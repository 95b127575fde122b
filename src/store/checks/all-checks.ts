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

/**
 * What a brief that changes may change of a check's problems, in data without errors where the names that others use mean what
 * they meant:
 * - BRIEF: those with its own file and text, which depend on nothing but these, on the registers, and on what names mean.
 * - REFERENCES: nothing, as long as its own references have no problem.
 * - MENTIONS: something, if it mentions other events.
 * - NAMES: nothing, as long as no problem is with a file that changed.
 */
export type AffectedBy = 'BRIEF' | 'REFERENCES' | 'MENTIONS' | 'NAMES';

/** The checks of a data set beyond the schema of each file, in the order in which they report. */
export const CHECKS: readonly { check: Check; by: AffectedBy }[] = [
  { check: checkNamespaces, by: 'NAMES' },
  { check: checkExtendedCatalogs, by: 'REFERENCES' },
  { check: checkFileNames, by: 'BRIEF' },
  { check: checkDuplicateSlugs, by: 'NAMES' },
  { check: checkDuplicateRows, by: 'BRIEF' },
  { check: checkDuplicateReferences, by: 'BRIEF' },
  { check: checkUnloadedCatalogs, by: 'REFERENCES' },
  { check: checkReferences, by: 'REFERENCES' },
  { check: checkForeignPublishers, by: 'REFERENCES' },
  { check: checkDeclaredNames, by: 'NAMES' },
  { check: checkCitations, by: 'BRIEF' },
  { check: checkEmptyPassages, by: 'BRIEF' },
  { check: checkCycles, by: 'NAMES' },
  { check: checkTextIndex, by: 'BRIEF' },
  { check: checkSections, by: 'BRIEF' },
  { check: checkTextLicences, by: 'BRIEF' },
  { check: checkTextHashes, by: 'BRIEF' },
  { check: checkOrderOfEvents, by: 'BRIEF' },
  { check: checkLedgerDates, by: 'NAMES' },
  { check: checkUnmentionedEvents, by: 'MENTIONS' },
  { check: checkRepeatedMentions, by: 'BRIEF' },
  { check: checkAlikeMentions, by: 'BRIEF' },
  { check: checkImpliedAdvice, by: 'BRIEF' },
  { check: checkKeyPoints, by: 'BRIEF' },
  { check: checkIgnoredDeclarations, by: 'NAMES' },
  { check: checkNotices, by: 'NAMES' },
  { check: checkUnlikeEntries, by: 'NAMES' },
  { check: checkMergedLists, by: 'NAMES' },
];
