import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Modality } from '../../model/vocabulary/statements.ts';
import { foldWords } from '../wording/fold-words.ts';
import { claimsIn } from './cited-claims.ts';
import type { Doubt } from './doubt.ts';
import { sentenceWordsOf } from './sentences/sentence-words.ts';

/**
 * Statements that are stated, though their hedge is a word by which an author marks a doubt or a conclusion. The doubt may be that of
 * others, if the claim is attributed to them. The work grows with the statements.
 */
export const findHedgedFacts = function* (brief: BriefFile): Generator<Doubt> {
  const words = sentenceWordsOf(brief.language);
  if (!words) return;
  for (const { path, basis, hedge, modality } of hedgedIn(brief)) {
    // What is hoped for is stated as a hope.
    if (basis !== 'STATED' || modality === 'HOPED' || !words.marks.test(foldWords(hedge))) continue;
    yield {
      path: [...path, 'basis'],
      check: 'HEDGE',
      message: `it is "STATED", but its hedge "${hedge}" marks a doubt or a conclusion of the author; write "AUTHOR_INFERRED", or correct the hedge`,
    };
  }
};

interface Hedged {
  path: JsonPath;
  basis: string;
  hedge: string;
  modality: Modality;
}

function* hedgedIn(brief: BriefFile): Generator<Hedged> {
  for (const [at, { hedge, ...mention }] of brief.mentions.entries())
    if (hedge !== undefined) yield { path: ['mentions', at], hedge, ...mention };
  for (const { path, claim } of claimsIn(brief)) {
    const { basis, hedge, modality, attributedTo } = claim;
    if (hedge !== undefined && attributedTo.length === 0) yield { path, basis, hedge, modality };
  }
}
