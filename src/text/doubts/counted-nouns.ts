import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish } from '../language.ts';
import { foldWords } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

/**
 * Quantities whose unit is a word that neither their own words nor their measure have, such as "country" for "over 30
 * commitments". In English only, the language of units.
 */
export const findOtherCountedNouns = function* (brief: BriefFile): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities }] of brief[list].entries())
      for (const [index, { unit, unitSystem, text, measure }] of quantities.entries()) {
        if (unitSystem !== 'WORD' || unit === undefined || !PLURAL.test(text)) continue;
        const words = `${foldWords(text)} ${foldWords(measure)}`;
        if (
          !foldWords(unit)
            .split(' ')
            .some((word) => words.includes(stemOf(word)))
        )
          yield {
            path: [list, at, 'quantities', index, 'unit'],
            check: 'QUANTITY',
            message: `"${unit}" is neither in "${text}" nor in the measure; use the word for what the text counts`,
          };
      }
};

/** A word without what its plural may change: "territor" of "territory" and "territories". */
const stemOf = (word: string): string => word.slice(0, Math.max(3, word.length - 1));

/** Words that end with a noun in the plural. */
const PLURAL = /\p{L}{3}s$/u;
