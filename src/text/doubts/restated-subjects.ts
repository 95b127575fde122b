import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import { isRestatedInEnglish } from '../language.ts';
import { foldWords } from '../wording/fold-words.ts';
import { actorsIn } from './claimed-actors.ts';
import type { Doubt } from './doubt.ts';
import { actorTypesIn, listedActors } from './listed-actors.ts';
import { quoteActors } from './quote-actors.ts';
import { createRestatedNames, englishNameOf } from './restated-names.ts';
import { relatedIn } from './wider-names.ts';

/** How a restatement begins with who acts: "Norway wants", "Some providers find". */
const SUBJECT =
  /^(?:(?:the|some|many|most|several|other|both|all) )*(?<subject>(?:[\p{L}\p{M}.&-]+ ){1,6}?)(?:\p{Ll}+(?:s|ed)|will|may|might|could|would|want|see|hold|say|find|fear|ask|call|put|have|think|oppose|support|welcome|believe|mean|keep|expect|consider|condemn|praise|share)(?!\p{L})/iu;

/**
 * Stances and forecasts whose summary, in English, begins with an actor whom the claim does not have, of the same type as one of its
 * own. The work grows with the claims.
 */
export const findOtherRestatedSubjects = function* (brief: BriefFile): Generator<Doubt> {
  if (!isRestatedInEnglish(brief)) return;
  const called = actorsByName(brief);
  const typeOf = actorTypesIn(brief);
  const isIn = createRestatedNames(brief);
  const related = relatedIn(brief);
  for (const { path, actors, claim } of actorsIn(brief, 'stances', 'forecasts')) {
    const { attributedTo, summary } = claim;
    const subject = SUBJECT.exec(summary)?.groups?.subject?.trim();
    if (actors.length === 0 || subject === undefined) continue;
    const own = [...actors, ...attributedTo];
    if ([...own, ...own.flatMap((actor) => related.get(actor) ?? [])].some(isIn(subject))) continue;
    const types = new Set(actors.map((actor) => typeOf.get(actor)));
    const named = (called.get(foldWords(subject)) ?? []).filter((actor) => types.has(typeOf.get(actor)));
    if (named.length > 0)
      yield {
        path,
        check: 'ACTOR',
        message: `its summary begins with ${quoteActors(named)} ("${subject}"), whom it does not have; correct the actor, or the summary`,
      };
  }
};

/** The actors of a brief by their names in it, and countries by their English names. */
const actorsByName = (brief: BriefFile): ReadonlyMap<string, string[]> => {
  const called = new Map<string, string[]>();
  for (const { actor, names } of listedActors(brief))
    for (const name of new Set(names.map(foldWords))) append(called, name, actor);
  for (const { actor } of brief.countries)
    for (const name of englishNameOf(actor).map(foldWords))
      if (!called.get(name)?.includes(actor)) append(called, name, actor);
  return called;
};
