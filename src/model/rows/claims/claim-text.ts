import { inSentence, withExtent } from '../../in-sentence.ts';
import type { ActorType, ClaimType } from '../../node-types.ts';
import type { NodeRef } from '../../refs.ts';
import type { Strength } from '../../vocabulary/claims.ts';
import type { Modality } from '../../vocabulary/statements.ts';
import type { ClaimRowOf } from './claims.ts';
import { type ActorName, saysWhose } from './said-by.ts';

/** What a claim says as one sentence that can stand alone, in English unless its brief is restated in another language. */

/** Whose claim it is in a sentence: who wants something, or who should act. Other claims name their actors themselves. */
export const actorsOfText = (row: ClaimRowOf<ClaimType>): readonly NodeRef<ActorType>[] => {
  if (row.__typename === 'Motive') return row.actors;
  return row.__typename === 'Recommendation' ? row.addressees : [];
};

/** The sentence of a claim, with the names of `actorsOfText`, and of those to whom it is attributed if it does not say so itself. */
export const textOfClaim = (
  row: ClaimRowOf<ClaimType>,
  actors: readonly ActorName[],
  attributedTo: readonly ActorName[],
  isEnglish: boolean,
): string => {
  const isOwn = attributedTo.every(({ name }) => actors.some((one) => one.name === name));
  const said = sentenceOf(row, actors, isEnglish, isOwn ? row.extent : null);
  // A stance names who holds it, and its holders are those to whom it is attributed.
  return isEnglish && row.__typename !== 'Stance' && !isOwn && !saysWhose(said, attributedTo)
    ? `According to ${withExtent(listOf(attributedTo), row.extent)}: ${said}`
    : said;
};

const sentenceOf = (
  row: ClaimRowOf<ClaimType>,
  actors: readonly ActorName[],
  isEnglish: boolean,
  extent: string | null,
): string => {
  const isMany = actors.length > 1 || actors.some((actor) => actor.isMany);
  switch (row.__typename) {
    case 'Motive':
      return isEnglish
        ? `${withExtent(atStart(actors), extent)} ${WANT[row.modality](isMany)} to ${withSmallInitial(row.goal)}`
        : `${listOf(actors)}: ${row.goal}`;
    case 'Recommendation':
      if (actors.length === 0) return row.action;
      return isEnglish ? adviceTo(actors, row, isMany) : `${listOf(actors)}: ${row.action}`;
    default:
      return row.summary;
  }
};

const want = (isMany: boolean) => (isMany ? 'want' : 'wants');
const are = (isMany: boolean) => (isMany ? 'are' : 'is');
const WANT: Readonly<Record<Modality, (isMany: boolean) => string>> = {
  HAPPENED: () => 'wanted',
  ONGOING: want,
  SCHEDULED: want,
  EXPECTED: (isMany) => `${are(isMany)} expected to want`,
  HOPED: (isMany) => `${are(isMany)} hoped to want`,
  HYPOTHETICAL: () => 'may want',
  NEGATED: (isMany) => `${isMany ? 'do' : 'does'} not want`,
};

/** `Ports should weigh …`; what begins with an aim or a condition has it first: `To grow, ports should weigh …`. */
const adviceTo = (
  actors: readonly ActorName[],
  { action, strength }: ClaimRowOf<'Recommendation'>,
  isMany: boolean,
): string => {
  const [, clause = '', rest = action] = /^((?:If|To|When|Where) [^,]+, )(.+)$/su.exec(action) ?? [];
  return `${clause}${clause ? listOf(actors) : atStart(actors)} ${withModal(strength, isMany, rest)}`;
};

/** `should weigh …`; `should not weigh …` for what begins with "Do not weigh". */
const withModal = (strength: Strength, isMany: boolean, action: string): string => {
  const not = /^do not /i.exec(action)?.[0];
  if (not) return `${strength === 'MUST' ? 'must' : 'should'} not ${action.slice(not.length)}`;
  const modal = { MUST: 'must', NEEDS: isMany ? 'need to' : 'needs to', SHOULD: 'should', IMPLIED: 'should' }[strength];
  return `${modal} ${withSmallInitial(action)}`;
};

const withSmallInitial = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listOf = (actors: readonly ActorName[]): string => lists.format(actors.map(({ name }) => inSentence(name)));
const atStart = (actors: readonly ActorName[]): string => listOf(actors).replace(/^the /, 'The ');
