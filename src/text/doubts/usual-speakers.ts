import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Doubt } from './doubt.ts';
import { quoteActors } from './quote-actors.ts';
import type { SentenceReader } from './sentences/read-sentences.ts';

/** So many claims, and this share of those whose passages say "we", have the same actors. */
const LEAST = 5;
const SHARE = 0.7;

const FIELDS = { motives: 'actors', stances: 'holders', forecasts: 'actors' } as const;

/**
 * Where several speak as "we", as in a joint statement, claims of only some of them. The work grows with the claims and what they cite.
 */
export const findLeftOutSpeakers = function* (brief: BriefFile, read: SentenceReader): Generator<Doubt> {
  const said = (Object.entries(FIELDS) as [keyof typeof FIELDS, string][]).flatMap(([list, key]) =>
    brief[list].flatMap((claim, at) => {
      const actors = (claim as unknown as Record<string, readonly string[] | undefined>)[key] ?? [];
      const sentences = read(claim.citations);
      const isOfSpeakers = sentences.length > 0 && sentences.every(({ isOfSpeaker }) => isOfSpeaker);
      return isOfSpeakers && actors.length > 0 ? [{ path: [list, at, key], actors, citations: claim.citations }] : [];
    }),
  );
  const usual = mostUsual(said.map(({ actors }) => actors));
  const isWhole = (actors: readonly string[]) => usual.every((actor) => actors.includes(actor));
  const whole = said.filter(({ actors }) => isWhole(actors)).length;
  if (usual.length < 2 || whole < LEAST || whole < SHARE * said.length) return;
  for (const { path, actors, citations } of said)
    if (!isWhole(actors) && actors.every((actor) => usual.includes(actor))) {
      const missing = usual.filter((actor) => !actors.includes(actor));
      yield {
        path,
        check: 'ACTOR',
        message: `${citations.join(', ')} ${citations.length === 1 ? 'says' : 'say'} "we", which is also ${quoteActors(missing)} in most claims of this text; add who is left out, or cite where only these speak`,
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
