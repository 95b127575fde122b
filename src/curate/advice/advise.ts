import type { Check } from '../../store/checks/checked-files.ts';
import { type CheckedData, listProblems } from '../../store/data-set.ts';
import type { Problem } from '../../store/problem.ts';
import { adviseOnImpliedAdvice, adviseOnKeyPoints } from './briefs.ts';
import { adviseOnNotices } from './catalogs.ts';
import { adviseOnUnlikeEntries, adviseOnUnusedActors } from './entries.ts';
import { adviseOnOrderOfEvents, adviseOnUnmentionedEvents } from './events.ts';
import { adviseOnAlikeMentions, adviseOnRepeatedMentions } from './mentions.ts';

/** What may be a mistake in data that is valid, in the order in which it is reported: warnings for a curator to review. */
const ADVICE: readonly Check[] = [
  adviseOnOrderOfEvents,
  adviseOnUnmentionedEvents,
  adviseOnUnusedActors,
  adviseOnRepeatedMentions,
  adviseOnAlikeMentions,
  adviseOnImpliedAdvice,
  adviseOnKeyPoints,
  adviseOnNotices,
  adviseOnUnlikeEntries,
];

/** The problems of data that was loaded, and advice on it, as they are shown. */
export const withAdvice = ({ checked, problems }: CheckedData): Problem[] =>
  listProblems(checked.files, [...problems, ...ADVICE.flatMap((advise) => [...advise(checked)])]);
