import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Strength } from '../../model/vocabulary/claims.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { wholeWords } from '../wording/whole-words.ts';
import type { Doubt } from './doubt.ts';

/** Words that say how strong advice is, in the languages in which they are read. */
const WORDS: Readonly<Record<string, readonly (readonly [Strength, RegExp])[]>> = {
  en: [
    ['MUST', wholeWords('must|shall|ha(?:s|ve) to|imperative|obliged|mandatory')],
    ['NEEDS', wholeWords('needs?|needed|required?|requires|necessary|important|essential|crucial|vital|critical')],
    [
      'SHOULD',
      wholeWords(String.raw`should|ought|recommend\p{L}*|advis\p{L}+|urg\p{L}+|call\p{L}* (?:on|for|upon)|best|better`),
    ],
  ],
  de: [
    ['MUST', wholeWords('muss|müssen|zwingend')],
    ['NEEDS', wholeWords(String.raw`braucht|brauchen|bedarf|notwendig\p{L}*|nötig|erforderlich\p{L}*|wichtig\p{L}*`)],
    ['SHOULD', wholeWords(String.raw`soll\p{L}*|empfehl\p{L}*`)],
  ],
};

/** Advice whose `strength` no word that it cites has, while exactly one other strength has words there. */
export const findOtherStrengths = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const words = WORDS[brief.language.slice(0, 2).toLowerCase()];
  if (!words) return;
  for (const [at, { strength, citations }] of brief.recommendations.entries()) {
    const cited = citations.map((ref) => read(ref)?.folded ?? '').join(' ');
    const found = words.flatMap(([value, pattern]) => {
      const word = pattern.exec(cited)?.[0];
      return word === undefined ? [] : [{ value, word }];
    });
    const [first] = found;
    if (!first || found.length > 1 || first.value === strength || strength === 'IMPLIED') continue;
    yield {
      path: ['recommendations', at, 'strength'],
      check: 'STRENGTH',
      message: `it is "${strength}", but ${citations.join(', ')} ${citations.length === 1 ? 'has' : 'have'} "${first.word}"; write "${first.value}", or cite where it is put so`,
    };
  }
};
