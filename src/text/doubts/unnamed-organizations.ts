import type { BriefFile } from '../../model/records/brief-records.ts';
import { actorsIn, hasActor } from './claimed-actors.ts';
import type { Doubt } from './doubt.ts';
import type { NameIndex } from './name-index.ts';
import { quoteActors } from './quote-actors.ts';

/**
 * Organizations and people of claims whom nothing cited names or may mean, beside others who are named, while it names another of their
 * type whom the claim does not have. The work grows with the claims and what they cite.
 */
export const findUnnamedBesideOthers = function* (
  brief: BriefFile,
  names: NameIndex,
  mayMean: (ref: string, actor: string) => boolean,
  typeOf: ReadonlyMap<string, string>,
): Generator<Doubt> {
  for (const { path, actors, claim } of actorsIn(brief, 'motives', 'stances', 'forecasts')) {
    const { basis, citations } = claim;
    const all = JSON.stringify(claim);
    if (basis === 'CURATOR_INFERRED' || actors.length < 2) continue;
    const unnamed = actors.find(
      (actor) =>
        (typeOf.get(actor) === 'organizations' || typeOf.get(actor) === 'people') &&
        names.hasName(actor) &&
        !citations.some((ref) => mayMean(ref, actor)),
    );
    if (unnamed === undefined) continue;
    const instead = [...new Set(citations.flatMap(names.namedIn))].filter(
      (actor) => typeOf.get(actor) === typeOf.get(unnamed) && !hasActor(all, actor),
    );
    if (instead.length > 0)
      yield {
        path,
        check: 'ACTOR',
        message: `${citations.join(', ')} ${citations.length === 1 ? 'does' : 'do'} not name "${unnamed}", but ${quoteActors(instead)}; correct the actor, or cite the passage that names it`,
      };
  }
};
