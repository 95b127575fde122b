import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';

/** Words by which a text says why somebody acts, as verbs with "to" may. */
const PURPOSE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:aim|goal|seek|intend|intent|purpos|hop|want|wish|object|motiv|desir|attempt|effort|strateg|commit|determin|interest|concern|reason|ambition|priorit|design|push|pursu|plan|tr(?:y|ies|ied)|eager|keen|fear|worr|avoid|ensur|vow|pledg|promis|response|respond)\p{L}*|sought|because|since|so that|due to|as a way|in order|for|on behalf|will|must|should|to (?!(?:the|a|an|our|its|their|this|these|that|date)(?!\p{L}))\p{L}+)(?!\p{L})/u,
  de: /(?<!\p{L})(?:(?:ziel|zweck|absicht|beabsicht|bemüh|streb|anlieg|interess|wunsch|wünsch|motiv|versuch|hoff|forder|plan|plän|soll|woll|möcht|setz|fürcht|sorg|vermeid|sicher|beitrag|beitragen)\p{L}*|um|damit|weil|denn|für|will|zu[mr]?|\p{L}+zu\p{L}+en)(?!\p{L})/u,
};

/** Motives that are stated, though no word of what they cite says why somebody acts. The work grows with the motives. */
export const findUnsaidMotives = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const purpose = PURPOSE[brief.language.slice(0, 2).toLowerCase()];
  if (!purpose) return;
  for (const [at, { basis, citations }] of brief.motives.entries()) {
    const cited = citations.map(read);
    if (basis !== 'STATED' || cited.length === 0 || cited.some((passage) => !passage || purpose.test(passage.folded)))
      continue;
    yield {
      path: ['motives', at, 'basis'],
      check: 'BASIS',
      message: `it is "STATED", but no word of ${citations.join(', ')} says why somebody acts; cite where the text does, or write "CURATOR_INFERRED"`,
    };
  }
};
