import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish } from '../language.ts';
import type { BriefText } from '../wording/brief-text.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { findOtherAddressees } from './addressees.ts';
import { findLostAttributions, findOtherSpeakers } from './attributions.ts';
import { findCutSentences, findCutWords } from './boundaries.ts';
import { findLateCauses } from './causes.ts';
import { createClauseRoles } from './clause-roles.ts';
import { findTurnedConsequences } from './consequences.ts';
import { findOtherCountedNouns } from './counted-nouns.ts';
import { findDeniedNouns } from './denied-nouns.ts';
import type { Doubt } from './doubt.ts';
import { createEnumerationReader } from './enumerations.ts';
import { findOtherExtents } from './extents.ts';
import { findHedgedFacts } from './hedged-facts.ts';
import { findLostHedges } from './hedges.ts';
import { findLaterCauses } from './later-causes.ts';
import { findLeftOutMembers } from './left-out-members.ts';
import { actorTypesIn } from './listed-actors.ts';
import { findLostTerms } from './lost-terms.ts';
import { createNameIndex } from './name-index.ts';
import { findNearCopies } from './near-copies.ts';
import { findLostNegations } from './negations.ts';
import { findNeighbouringDates } from './neighbouring-dates.ts';
import { findForeignNumbers } from './numbers.ts';
import { findOtherObliged } from './obliged.ts';
import { findOtherActors } from './other-actors.ts';
import { findOtherSubjects } from './other-subjects.ts';
import { findBetterPassages } from './passages.ts';
import { findOtherCountries } from './place-countries.ts';
import { findOtherPolarities } from './polarities.ts';
import { findOtherMonths } from './quantity-months.ts';
import { findOtherYears } from './quantity-years.ts';
import { findLostQuotations } from './quoted-views.ts';
import { findOtherRates } from './rates.ts';
import { findUnnamedHolders } from './reported-holders.ts';
import { findContradictedPolarities } from './restated-polarities.ts';
import { findOtherRestatedSubjects } from './restated-subjects.ts';
import { findOtherRestatedTenses } from './restated-tenses.ts';
import { createSentenceReader, type SentenceReader } from './sentences/read-sentences.ts';
import { findSwappedMeasures } from './swapped-measures.ts';
import { findSwappedMotives } from './swapped-motives.ts';
import { findSwappedRoles } from './swapped-roles.ts';
import { findOtherTenses } from './tenses.ts';
import { findUnnamedBesideOthers } from './unnamed-organizations.ts';
import { findUnsaidAdvice } from './unsaid-advice.ts';
import { findUnsaidMotives } from './unsaid-motives.ts';
import { findLeftOutSpeakers } from './usual-speakers.ts';
import { createWiderNames } from './wider-names.ts';

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
      ...(sentences ? findByRoles(brief, readShort, sentences) : []),
      ...findOtherRestatedSubjects(brief),
    ]),
    ...firstOfEach([
      ...(sentences ? findLateCauses(brief, sentences) : []),
      ...findTurnedConsequences(brief, readShort),
      ...findLaterCauses(brief),
    ]),
    ...findHedgedFacts(brief),
    ...findLostQuotations(brief, readShort),
    ...firstOfEach([...findOtherYears(brief, readShort), ...findOtherMonths(brief, readShort)]),
    ...findUnsaidAdvice(brief, readShort),
    ...findSwappedRoles(brief, readShort),
    ...findOtherCountries(brief),
    ...findOtherExtents(brief, readShort),
    ...firstOfEach([...findOtherPolarities(brief, readShort), ...findContradictedPolarities(brief)]),
    ...findUnsaidMotives(brief, readShort),
    ...firstOfEach([...findLostNegations(brief, fields, readShort), ...findDeniedNouns(brief, fields, readShort)]),
    ...firstOfEach([...findOtherTenses(brief, readShort), ...findOtherRestatedTenses(brief)]),
    ...findNearCopies(fields, readShort, findCopies),
    ...findLostTerms(brief, readShort),
  ];
};

/** What the text says of who acts: its clauses, in English, and its lists. */
const findByRoles = (brief: BriefFile, read: PassageReader, sentences: SentenceReader): Doubt[] => {
  const names = createNameIndex(brief, read);
  const roles = createClauseRoles(brief, read, names);
  const mayMean = createWiderNames(brief, read).isNamed;
  const isOfSpeaker = (ref: string) => sentences([ref]).some((sentence) => sentence.isOfSpeaker);
  return [
    ...(isInEnglish(brief) ? findSwappedMotives(brief, roles) : []),
    ...(isInEnglish(brief) ? findOtherSubjects(brief, roles, actorTypesIn(brief), names.isNamed, isOfSpeaker) : []),
    ...findOtherObliged(brief, read, names, mayMean),
    ...findUnnamedHolders(brief, mayMean),
    ...findUnnamedBesideOthers(brief, names, mayMean, actorTypesIn(brief)),
    ...findLeftOutMembers(brief, read, createEnumerationReader(brief, read, names)),
    ...findLeftOutSpeakers(brief, sentences),
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
