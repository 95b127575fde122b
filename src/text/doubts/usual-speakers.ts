import type { BriefFile } from '../../model/records/brief-records.ts';
import { actorsIn } from './claimed-actors.ts';
import type { Doubt } from './doubt.ts';
import { quoteActors } from './quote-actors.ts';
import type { SentenceReader } from './sentences/read-sentences.ts';

/** So many claims, and this share of those whose passages say "we", have the same actors. */
const LEAST = 5;
const SHARE = 0.7;

/**
 * Where several speak as "we", as in a joint statement, claims of only some of them. The work grows with the claims and what they cite.
 */
export const findLeftOutSpeakers = function* (brief: BriefFile, read: SentenceReader): Generator<Doubt> {
  const said = [...actorsIn(brief, 'motives', 'stances', 'forecasts')].filter(({ actors, claim }) => {
    const sentences = read(claim.citations);
    return actors.length > 0 && sentences.length > 0 && sentences.every(({ isOfSpeaker }) => isOfSpeaker);
  });
  const usual = mostUsual(said.map(({ actors }) => actors));
  const isWhole = (actors: readonly string[]) => usual.every((actor) => actors.includes(actor));
  const whole = said.filter(({ actors }) => isWhole(actors)).length;
  if (usual.length < 2 || whole < LEAST || whole < SHARE * said.length) return;
  for (const { path, actors, claim } of said)
    if (!isWhole(actors) && actors.every((actor) => usual.includes(actor))) {
      const missing = usual.filter((actor) => !actors.includes(actor));
      yield {
        path,
        check: 'ACTOR',
        message: `${claim.citations.join(', ')} ${claim.citations.length === 1 ? 'says' : 'say'} "we", which is also ${quoteActors(missing)} in most claims of this text; add who is left out, or cite where only these speak`,
      };
    }
};

/** The set of actors that most claims have. */
const mostUsual = (all: readonly (readonly string[])[]): readonly string[] => {
  const counts = new Map<string, number>();
  const keyed = all.map((actors) => ({ actors, key: [...actors].sort().join(' ') }));
  for (const { key } of keyed) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return keyed.find(({ key }) => counts.get(key) === most)?.actors ?? [];
};
