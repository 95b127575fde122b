import type { BriefText } from '../wording/brief-text.ts';
import { findOtherAddressees } from './addressees.ts';
import { findLostAttributions, findOtherSpeakers } from './attributions.ts';
import { findCutSentences, findCutWords } from './boundaries.ts';
import { findLateCauses } from './causes.ts';
import { findOtherCountedNouns } from './counted-nouns.ts';
import type { Doubt } from './doubt.ts';
import { findLostHedges } from './hedges.ts';
import { findNeighbouringDates } from './neighbouring-dates.ts';
import { findForeignNumbers } from './numbers.ts';
import { findBetterPassages } from './passages.ts';
import { createSentenceReader } from './sentences/read-sentences.ts';
import { findSwappedMeasures } from './swapped-measures.ts';

/** What may be wrong in a brief's file, compared with its text, which must be the one that was indexed. */
export const findDoubts = ({ brief, codePoints, passages, fields }: BriefText): Doubt[] => {
  const sentences = createSentenceReader(brief, passages.read);
  return [
    ...findCutWords(brief.text.paragraphs, codePoints),
    ...findCutSentences(brief.text.paragraphs, codePoints),
    ...findForeignNumbers(brief, fields, passages.read),
    ...findBetterPassages(brief, passages),
    ...findNeighbouringDates(brief, passages),
    ...findSwappedMeasures(brief, passages),
    ...findOtherCountedNouns(brief),
    ...(sentences ? findLostHedges(brief, sentences) : []),
    ...(sentences ? findLostAttributions(brief, sentences) : []),
    ...findOtherSpeakers(brief, passages),
    ...findOtherAddressees(brief, passages),
    ...(sentences ? findLateCauses(brief, sentences) : []),
  ];
};
