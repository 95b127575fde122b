import type { BriefFile } from '../../model/records/brief-records.ts';
import { actorsIn } from './claimed-actors.ts';
import type { Doubt } from './doubt.ts';
import type { NameIndex } from './name-index.ts';
import { quoteActors } from './quote-actors.ts';

/**
 * Stances and motives that others than their holders are said to report, though no passage cited names a holder: they are more likely
 * of those who say so. The work grows with the claims and what they cite.
 */
export const findUnnamedHolders = function* (brief: BriefFile, isNamed: NameIndex['isNamed']): Generator<Doubt> {
  for (const { path, actors, claim } of actorsIn(brief, 'stances', 'motives')) {
    const { attributedTo, citations } = claim;
    if (actors.length === 0 || attributedTo.length === 0) continue;
    if (actors.some((actor) => attributedTo.includes(actor) || citations.some((ref) => isNamed(ref, actor)))) continue;
    yield {
      path,
      check: 'ACTOR',
      message: `${citations.join(', ')} ${citations.length === 1 ? 'does' : 'do'} not name ${quoteActors(actors)}, and ${quoteActors(attributedTo)} say so; correct the actor, or cite the passage that names it`,
    };
  }
};
