import type { BriefText } from '../wording/brief-text.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { findOtherSpeakers } from './attributions.ts';
import { findCutSentences, findCutWords } from './boundaries.ts';
import { findOtherMonths, findPastPlans } from './dates.ts';
import type { Doubt } from './doubt.ts';
import { findTurnedLinks } from './links.ts';
import { findLostTerms } from './lost-terms.ts';
import { findNearCopies } from './near-copies.ts';
import { findForeignNumbers, findUnmeasured } from './numbers.ts';
import { findOpposites } from './opposites.ts';
import { findBetterPassages } from './passages.ts';
import { findOtherStrengths } from './strengths.ts';

/** What may be wrong in a brief's file, compared with its text, which must be the one that was indexed. */
export const findDoubts = ({ brief, codePoints, passages, fields, findCopies }: BriefText): Doubt[] => {
  const read = createShortReader(passages.read);
  return [
    ...findCutWords(brief.text.paragraphs, codePoints),
    ...findCutSentences(brief.text.paragraphs, codePoints),
    ...findForeignNumbers(brief, fields, passages.read),
    ...findUnmeasured(brief),
    ...findBetterPassages(brief, passages),
    ...findNearCopies(fields, read, findCopies),
    ...findPastPlans(brief),
    ...findOtherMonths(brief, read),
    ...findOpposites(brief, fields, read),
    ...findOtherStrengths(brief, read),
    ...findOtherSpeakers(brief, passages),
    ...findTurnedLinks(brief),
    ...findLostTerms(brief, read),
  ];
};

/** Longer passages are none that a person has written as one; what reads each passage for each claim leaves them out. */
const LONGEST = 20_000;

const createShortReader =
  (read: PassageReader): PassageReader =>
  (ref) => {
    const passage = read(ref);
    return passage && passage.folded.length <= LONGEST ? passage : null;
  };
