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
import { findOtherActors } from './other-actors.ts';
import { findBetterPassages } from './passages.ts';
import { findOtherRates } from './rates.ts';
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
    ...findOtherRates(brief, passages.read),
    ...(sentences ? findLostHedges(brief, sentences) : []),
    ...(sentences ? findLostAttributions(brief, sentences) : []),
    ...firstOfEach([
      ...findOtherSpeakers(brief, passages),
      ...findOtherAddressees(brief, passages),
      ...(sentences ? findOtherActors(brief, passages, sentences) : []),
    ]),
    ...(sentences ? findLateCauses(brief, sentences) : []),
  ];
};

/** The first doubt of each field: several rules may find one slip. */
const firstOfEach = (doubts: readonly Doubt[]): Doubt[] => {
  const places = new Set<string>();
  return doubts.filter(({ path }) => {
    const place = path.join('/');
    return !places.has(place) && places.add(place);
  });
};
