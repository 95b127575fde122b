import type { BriefText } from '../wording/brief-text.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { findOtherAddressees } from './addressees.ts';
import { findLostAttributions, findOtherSpeakers } from './attributions.ts';
import { findCutSentences, findCutWords } from './boundaries.ts';
import { findLateCauses } from './causes.ts';
import { findOtherCountedNouns } from './counted-nouns.ts';
import type { Doubt } from './doubt.ts';
import { findOtherExtents } from './extents.ts';
import { findHedgedFacts } from './hedged-facts.ts';
import { findLostHedges } from './hedges.ts';
import { findNearCopies } from './near-copies.ts';
import { findLostNegations } from './negations.ts';
import { findNeighbouringDates } from './neighbouring-dates.ts';
import { findForeignNumbers } from './numbers.ts';
import { findOtherActors } from './other-actors.ts';
import { findBetterPassages } from './passages.ts';
import { findOtherCountries } from './place-countries.ts';
import { findOtherPolarities } from './polarities.ts';
import { findOtherYears } from './quantity-years.ts';
import { findLostQuotations } from './quoted-views.ts';
import { findOtherRates } from './rates.ts';
import { createSentenceReader } from './sentences/read-sentences.ts';
import { findSwappedMeasures } from './swapped-measures.ts';
import { findSwappedRoles } from './swapped-roles.ts';
import { findUnsaidMotives } from './unsaid-motives.ts';

/** What may be wrong in a brief's file, compared with its text, which must be the one that was indexed. */
export const findDoubts = ({ brief, codePoints, passages, fields, findCopies }: BriefText): Doubt[] => {
  const sentences = createSentenceReader(brief, passages.read);
  const readShort = createShortReader(passages.read);
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
    ...findHedgedFacts(brief),
    ...findLostQuotations(brief, readShort),
    ...findOtherYears(brief, readShort),
    ...findSwappedRoles(brief, readShort),
    ...findOtherCountries(brief),
    ...findOtherExtents(brief, readShort),
    ...findOtherPolarities(brief, readShort),
    ...findUnsaidMotives(brief, readShort),
    ...findLostNegations(brief, fields, readShort),
    ...findNearCopies(fields, readShort, findCopies),
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

/** The first doubt of each field: several rules may find one slip. */
const firstOfEach = (doubts: readonly Doubt[]): Doubt[] => {
  const places = new Set<string>();
  return doubts.filter(({ path }) => {
    const place = path.join('/');
    return !places.has(place) && places.add(place);
  });
};
