import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  de: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
};

/** Quantities of a month that what they cite has with another year only: 2022-06, where "June 2023" is. The work grows with them. */
export const findOtherMonths = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const months = MONTHS[brief.language.slice(0, 2).toLowerCase()];
  if (!months) return;
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities, citations }] of brief[list].entries())
      for (const [index, { date = '' }] of quantities.entries()) {
        const [, year, number] = /(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?!\d)/.exec(date) ?? [];
        const month = months[Number(number) - 1];
        if (year === undefined || month === undefined) continue;
        const cited = citations.map((ref) => read(ref)?.folded ?? '').join(' ');
        const named = [...cited.matchAll(new RegExp(String.raw`(?<!\p{L})${month},? (\d{4})(?!\d)`, 'gu'))];
        const years = named.map(([, found]) => found);
        if (years.length === 0 || years.includes(year)) continue;
        yield {
          path: [list, at, 'quantities', index, 'date'],
          check: 'DATE',
          message: `it is ${date}, but ${citations.join(', ')} ${citations.length === 1 ? 'has' : 'have'} "${named[0]?.[0]}"; correct the year, or cite where it is`,
        };
      }
};
