import type { BriefFile } from '../../model/records/brief-records.ts';
import { claimedIn } from './claimed-actors.ts';
import type { ClauseRoles } from './clause-roles.ts';
import type { Doubt } from './doubt.ts';
import { quoteActors } from './quote-actors.ts';

/**
 * Claims whose actors what they cite names only after prepositions ("with China"), while another of their type, whom the claim does
 * not have, is the subject. The work grows with the claims and what they cite.
 */
export const findOtherSubjects = function* (
  brief: BriefFile,
  roles: ClauseRoles,
  typeOf: ReadonlyMap<string, string>,
  isNamed: (ref: string, actor: string) => boolean,
  isOfSpeaker: (ref: string) => boolean,
): Generator<Doubt> {
  for (const { path, actors, others, citations, isAttribution } of claimedIn(brief)) {
    if (actors.length === 0 || path[0] === 'recommendations' || citations.some(isOfSpeaker)) continue;
    if (!actors.every((actor) => citations.some((ref) => isNamed(ref, actor)))) continue;
    if (citations.some((ref) => actors.some((actor) => roles.mayAct(ref, actor)))) continue;
    const type = typeOf.get(actors[0] as string);
    const [found] = citations.flatMap((ref) => {
      const acting = roles
        .subjectsIn(ref)
        .filter((actor) => !actors.includes(actor) && !others.has(actor) && typeOf.get(actor) === type);
      return acting.length > 0 ? [{ ref, acting }] : [];
    });
    if (found)
      yield {
        path,
        check: isAttribution ? 'ATTRIBUTION' : 'ACTOR',
        message: `${found.ref} says what ${quoteActors(found.acting)} does, and names ${quoteActors(actors)} only in passing; correct the actor, or cite the passage that says what it does`,
      };
  }
};
