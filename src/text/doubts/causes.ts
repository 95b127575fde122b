import type { BriefFile } from '../../model/records/brief-records.ts';
import { parseCitationRef } from '../../model/refs.ts';
import { causalLinksIn } from './causal-links.ts';
import type { Doubt } from './doubt.ts';
import type { SentenceReader } from './sentences/read-sentences.ts';

/**
 * Causes that are told only after their effects, where no word such as "because" says that this is a reason: the link may be the
 * wrong way round. The work grows with the links and what their claims cite.
 */
export const findLateCauses = function* (brief: BriefFile, read: SentenceReader): Generator<Doubt> {
  const places = new Map(brief.text.paragraphs.map(({ id }, at) => [id, at]));
  for (const { path, kind, from, to, cause, effect } of causalLinksIn(brief)) {
    if (kind !== 'CAUSES' || cause.type === 'Event' || effect.type === 'Event') continue;
    if (!isWhollyAfter(cause.citations, effect.citations, places)) continue;
    if (read([...effect.citations, ...cause.citations]).some(({ isReason }) => isReason)) continue;
    yield {
      path,
      check: 'LINK',
      message: `"${from}" is told after its effect (${cause.citations.join(', ')} after ${effect.citations.join(', ')}), and no word such as "because" makes it the reason; read whether "${to}" is the cause`,
    };
  }
};

/** Whether all that is cited for one is after all that is cited for the other. A whole paragraph is at its own place only. */
const isWhollyAfter = (
  late: readonly string[],
  early: readonly string[],
  places: ReadonlyMap<string, number>,
): boolean => {
  const [lates, earlies] = [late, early].map((citations) => citations.map((citation) => placeOf(citation, places)));
  return (lates ?? []).every((one) => (earlies ?? []).every((other) => isAfter(one, other)));
};

type Place = readonly [paragraph: number, sentence: number | null];

const placeOf = (citation: string, places: ReadonlyMap<string, number>): Place => {
  const place = parseCitationRef(citation);
  return [places.get(place?.paragraph ?? '') ?? Number.NaN, place?.sentence ?? null];
};

const isAfter = ([paragraph, sentence]: Place, [before, earlier]: Place): boolean =>
  paragraph > before || (paragraph === before && sentence !== null && earlier !== null && sentence > earlier);
