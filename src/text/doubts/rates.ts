import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish } from '../language.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import { mayName, readRates } from '../wording/quantities/rate-words.ts';
import { readNumbers } from '../wording/quantities/read-numbers.ts';
import type { Doubt } from './doubt.ts';

/** Quantities without the `per` that their own words have, or with one that no passage cited has. In English only, the language of units. */
export const findOtherRates = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities, citations }] of brief[list].entries())
      for (const [index, { text, unit, unitSystem, per }] of quantities.entries()) {
        const path = [list, at, 'quantities', index];
        const { folded, numbers } = readNumbers(text);
        const [rate] = readRates(folded.slice(numbers[0]?.end ?? 0));
        const isSeries = rate?.isAdjective && unitSystem === 'WORD';
        // "km/h" has it in its unit.
        if (rate && per === undefined && !isSeries && !/\/|\bper\b/.test(unit) && !rate.fits(unit))
          yield {
            path: [...path, 'text'],
            check: 'QUANTITY',
            message: `"${text}" is for each ${rate.name} ("${rate.words}"), but "per" is missing; write "per": "${rate.code}"`,
          };
        const passages = [text, ...citations.map((ref) => read(ref)?.folded ?? '')];
        if (!rate && per !== undefined && !passages.some((passage) => mayName(foldWords(passage), per)))
          yield {
            path: [...path, 'per'],
            check: 'QUANTITY',
            message: `neither "${text}" nor ${citations.join(', ')} has a word for "per": "${per}"; correct it, or leave it out`,
          };
      }
};
