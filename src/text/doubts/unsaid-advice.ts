import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';
import { headingsIn } from './nearby-passages.ts';

/** Words by which a text advises or demands something. */
const ADVICE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:should|must|shall|ought|(?:need|requir|recommend|urg|call|advis|propos|demand|encourag|suggest|essential|crucial|critical|vital|necess|important|importan|priorit|imperativ|opportunit|welcom|commit|invit|appeal|hop|want|seek|help)\p{L}*|has to|have to|can|could|would|let|better|best)(?!\p{L})/u,
  de: /(?<!\p{L})(?:(?:müss|muss|soll|sollt|forder|empfehl|empfohl|brauch|braucht|bedarf|bedürf|notwendig|nötig|erforderlich|verpflicht|dringend|wichtig|gilt|gehör|darf|dürf|wollen|setzen|appell|zentral|verlang|benötig|ermöglich|stärk|förder|erwart|plädier|entscheidend|geboten|kann|könn|einführ|schaff|ausbau|verdien)\p{L}*|sind \p{L}+ zu|ist \p{L}+ zu|\p{L}+zu\p{L}+en|zu \p{L}+en)(?!\p{L})/u,
};

/** A heading of advice: "Port authorities should", "Our recommendations". */
const TITLE = /(?<!\p{L})(?:should|must|recommend\p{L}*|soll\p{L}*|müssen|muss|empfehl\p{L}*)(?!\p{L})/u;

/** "- adopt the revisions": what is cited begins with what to do. */
const IMPERATIVE = /^[^\p{L}\p{N}]*(?:to )?\p{Ll}/u;

/**
 * Recommendations that are stated, though neither what they cite nor the heading above has a word that advises or demands. The work
 * grows with the recommendations and what they cite.
 */
export const findUnsaidAdvice = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const advice = ADVICE[brief.language.slice(0, 2).toLowerCase()];
  if (!advice) return;
  const headingOf = headingsIn(brief.text.paragraphs);
  const kindOf = new Map(brief.text.paragraphs.map(({ id, kind }) => [id, kind]));
  for (const [at, { basis, explicit, strength, citations }] of brief.recommendations.entries()) {
    if (basis !== 'STATED' || !explicit || strength === 'IMPLIED') continue;
    const paragraphs = [...new Set(citations.map(paragraphRefOf))];
    if (paragraphs.some((id) => kindOf.get(id) === 'LIST_ITEM' || kindOf.get(id) === 'HEADING')) continue;
    const headings = paragraphs.flatMap((id) => read(headingOf.get(id) ?? '')?.folded ?? []);
    if (headings.some((heading) => TITLE.test(heading))) continue;
    const passages = citations.map(read);
    if (passages.some((passage) => !passage || advice.test(passage.folded) || IMPERATIVE.test(passage.spelled)))
      continue;
    yield {
      path: ['recommendations', at, 'citations'],
      check: 'PASSAGE',
      message: `no word of ${citations.join(', ')} advises or demands something; cite the passage that does, or write what the text says as a finding`,
    };
  }
};
