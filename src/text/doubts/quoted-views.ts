import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { claimsIn } from './cited-claims.ts';
import type { Doubt } from './doubt.ts';

/** A whole paragraph in one pair of quotation marks, and after it who says so: “…” (buyer); “…” — a pilot. */
const QUOTED = /^[^\p{L}\p{N}"]*"[^"]+"[.,]? ?(?:\((?<inBrackets>[^()]{2,80})\)|[-,] ?(?<after>[^".]{2,80}))\.?$/u;

/** Claims of nobody, though all paragraphs that they cite are quotations of somebody who is named. The work grows with the claims. */
export const findLostQuotations = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const { authors = [], people } = brief;
  const own = people.filter(({ actor }) => authors.includes(actor)).flatMap(({ names }) => names);
  for (const { path, claim } of claimsIn(brief)) {
    if (claim.attributedTo.length > 0) continue;
    const speakers = claim.citations.map((citation) => speakerOf(read(paragraphRefOf(citation))?.spelled ?? ''));
    const [speaker] = speakers;
    if (!speaker || speakers.includes(null) || own.some((name) => speakers.some((said) => said?.includes(name))))
      continue;
    yield {
      path: [...path, 'citations'],
      check: 'ATTRIBUTION',
      message: `${claim.citations.join(', ')} is a quotation ("${speaker}"), but "attributedTo" is missing; write who says so, or cite where the author does`,
    };
  }
};

const speakerOf = (spelled: string): string | null => {
  const { inBrackets, after } = QUOTED.exec(spelled)?.groups ?? {};
  return inBrackets ?? after ?? null;
};
