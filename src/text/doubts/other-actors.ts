import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import type { Passages } from '../wording/cited-passages.ts';
import { type ClaimedActors, claimedIn } from './claimed-actors.ts';
import type { Doubt } from './doubt.ts';
import { actorTypesIn } from './listed-actors.ts';
import { createNameIndex } from './name-index.ts';
import { createNearbyPassages } from './nearby-passages.ts';
import { quoteActors } from './quote-actors.ts';
import type { SentenceReader } from './sentences/read-sentences.ts';
import { createWiderNames } from './wider-names.ts';

/**
 * Claims with actors whom neither the passages cited nor those around them name. How far is looked depends on what the passages
 * say: if they name others of the same type, up to the heading; if not, in the whole section. Who speaks as "we", the authors and the
 * publisher need no name. The work grows with the claims and, at most, with the passages of the section of each.
 */
export const findOtherActors = function* (
  brief: BriefFile,
  passages: Passages,
  readSentences: SentenceReader,
): Generator<Doubt> {
  const names = createNameIndex(brief, passages.read);
  const wider = createWiderNames(brief, passages.read);
  const nearby = createNearbyPassages(brief);
  const typeOf = actorTypesIn(brief);
  const speakers = new Map(brief.text.paragraphs.map(({ id, speaker }) => [id, speaker]));
  const understood = understoodIn(brief);

  /** Whether a claim needs the names of its actors, and does not cite them. */
  const isUnnamed = ({ actors, citations }: ClaimedActors): boolean =>
    actors.length > 0 &&
    actors.every((actor) => names.hasName(actor) && !understood.has(actor)) &&
    !citations.some((ref) => actors.includes(speakers.get(paragraphRefOf(ref)) ?? '')) &&
    !readSentences(citations).some(({ isOfSpeaker }) => isOfSpeaker);

  for (const claimed of claimedIn(brief)) {
    const { path, actors, others, citations, isAttribution } = claimed;
    const areNamedIn = (refs: readonly string[]) =>
      refs.some((ref) => actors.some((actor) => wider.isNamed(ref, actor)));
    if (!isUnnamed(claimed) || areNamedIn(citations)) continue;
    const type = typeOf.get(actors[0] as string);
    const instead = [...new Set(citations.flatMap(names.namedIn))].filter(
      (actor) => typeOf.get(actor) === type && !others.has(actor),
    );
    const find = (): string | null => {
      if (instead.length > 0 && !areNamedIn(nearby.before(citations)))
        return `nor what leads to it names ${quoteActors(actors)}, but ${quoteActors(instead)} ${instead.length === 1 ? 'is' : 'are'} named there`;
      // Several may be named as one: "the leaders".
      if (isAttribution && actors.length === 1 && !areNamedIn(nearby.around(citations)))
        return `nor its paragraph and heading, nor the paragraph before, names ${quoteActors(actors)}`;
      return areNamedIn(nearby.section(citations)) ? null : `nor its section names ${quoteActors(actors)}`;
    };
    const found = find();
    if (found)
      yield {
        path,
        check: isAttribution ? 'ATTRIBUTION' : 'ACTOR',
        message: `neither ${citations.join(', ')} ${found}; correct the actor, or cite the passage that names it`,
      };
  }
};

/** A text addresses somebody throughout if it does so as often. */
const OFTEN = 3;

/** Those who are meant where nobody is named: who publishes the text, and whom most of its recommendations address. */
const understoodIn = ({ publisher, authors = [], recommendations }: BriefFile): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { addressees } of recommendations)
    for (const actor of addressees) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const most = Math.max(OFTEN, ...counts.values());
  const usual = [...counts].flatMap(([actor, count]) => (count === most ? actor : []));
  return new Set([...(publisher ? [publisher] : []), ...authors, ...usual]);
};
