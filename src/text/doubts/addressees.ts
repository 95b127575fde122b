import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import type { Passages } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';
import { createNameIndex } from './name-index.ts';
import { headingsIn } from './nearby-passages.ts';
import { quoteActors } from './quote-actors.ts';

/** Longer ones are no headings, and what they name is not looked for. */
const LONGEST_HEADING = 400;

/**
 * Recommendations where neither what they cite nor the heading above names any of those to whom they are addressed, and the heading
 * names others: "Port authorities should". The work grows with the recommendations and with the passages that they cite.
 */
export const findOtherAddressees = function* (brief: BriefFile, { read }: Passages): Generator<Doubt> {
  const names = createNameIndex(brief, read);
  const headingOf = headingsIn(brief.text.paragraphs);
  for (const [at, { addressees, citations }] of brief.recommendations.entries()) {
    if (addressees.length === 0 || !addressees.every(names.hasName)) continue;
    const headings = new Set(citations.flatMap((citation) => headingOf.get(paragraphRefOf(citation)) ?? []));
    const passages = [...citations, ...headings];
    if (passages.some((ref) => addressees.some((actor) => names.isNamed(ref, actor)))) continue;
    const heading = [...headings].find((ref) => (read(ref)?.folded.length ?? 0) <= LONGEST_HEADING);
    const named = heading === undefined ? [] : names.namedIn(heading);
    if (named.length > 0)
      yield {
        path: ['recommendations', at, 'addressees'],
        check: 'ADDRESSEE',
        message: `neither ${citations.join(', ')} nor its heading names ${quoteActors(addressees)}, but ${heading} names ${quoteActors(named)}; read who is to act`,
      };
  }
};
