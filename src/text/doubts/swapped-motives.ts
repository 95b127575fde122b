import type { BriefFile } from '../../model/records/brief-records.ts';
import { isRestatedInEnglish } from '../language.ts';
import type { ClauseRoles } from './clause-roles.ts';
import type { Doubt } from './doubt.ts';
import { quoteActors } from './quote-actors.ts';
import { createRestatedNames } from './restated-names.ts';

/**
 * Motives that may be those of their targets: one of these is the subject of a sentence that is cited, and none of the actors may be
 * one; or the goal, in English, names an actor and no target: "improve ties with Norway", of Norway. The work grows with the motives and
 * what they cite.
 */
export const findSwappedMotives = function* (brief: BriefFile, roles: ClauseRoles): Generator<Doubt> {
  const isIn = createRestatedNames(brief);
  for (const [at, { actors, targets, citations, goal }] of brief.motives.entries()) {
    const path = ['motives', at, 'actors'];
    const [found] = citations.flatMap((ref) => {
      const acting = roles.subjectsIn(ref).filter((actor) => targets.includes(actor) && !actors.includes(actor));
      return acting.length > 0 ? [{ ref, acting }] : [];
    });
    if (found && !citations.some((ref) => actors.some((actor) => roles.mayAct(ref, actor)))) {
      yield {
        path,
        check: 'ACTOR',
        message: `${found.ref} says what ${quoteActors(found.acting)} does, which is the target of ${quoteActors(actors)} here; swap them if the motive is its own`,
      };
      continue;
    }
    if (targets.length === 0 || !isRestatedInEnglish(brief)) continue;
    // After a colon, it may say whose explanation this is.
    const isNamed = isIn(goal.split(/[:;]/)[0] ?? '');
    const named = actors.filter((actor) => !targets.includes(actor) && isNamed(actor));
    if (named.length > 0 && !targets.some(isNamed))
      yield {
        path,
        check: 'ACTOR',
        message: `its goal names ${quoteActors(named)}, and not ${quoteActors(targets)}; swap actors and targets if the motive is theirs`,
      };
  }
};
