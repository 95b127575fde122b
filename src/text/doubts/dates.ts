import { isWhollyBefore } from '../../model/dates/date-window.ts';
import { MONTHS_BY_LANGUAGE } from '../../model/dates/month-names.ts';
import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';

const TO_COME: ReadonlySet<string> = new Set(['SCHEDULED', 'EXPECTED', 'HOPED']);

/** Events that are to come, though their date is before the brief. */
export const findPastPlans = function* (brief: BriefFile): Generator<Doubt> {
  for (const [at, { modality, date }] of brief.mentions.entries())
    if (TO_COME.has(modality) && date && isWhollyBefore(date.edtf, brief.published.edtf))
      yield {
        path: ['mentions', at, 'modality'],
        check: 'DATE',
        message: `it is "${modality}", but its date, ${date.edtf}, is before the brief (${brief.published.edtf}); write "HAPPENED", or correct the date`,
      };
};

const MONTHS = new Map<string, readonly string[]>(
  (['en', 'de'] as const).map((code) => [code, MONTHS_BY_LANGUAGE[code].map(([name = '']) => name.toLowerCase())]),
);

/**
 * Dates in a month that no cited passage names, while one names another month, or this one with another year only. In English and
 * German. The work grows with the dates and what they cite.
 */
export const findOtherMonths = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const names = MONTHS.get(brief.language.slice(0, 2).toLowerCase());
  if (!names) return;
  const named = new RegExp(String.raw`(?<!\p{L})(${names.join('|')})(?:(?: \d{1,2})?,? (\d{4}))?(?!\p{L}|\d)`, 'gu');
  for (const { path, edtf, citations } of datesIn(brief)) {
    const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(edtf) ?? [];
    if (number === undefined) continue;
    const month = names[Number(number) - 1];
    // "May" is a verb where no year or day is beside it.
    const found = citations
      .flatMap((ref) => [...(read(ref)?.folded ?? '').matchAll(named)])
      .filter(([words, name]) => name !== 'may' || /\d/.test(words));
    const isNamed = found.some(([, name, its]) => name === month && (its === undefined || its === year));
    if (found.length === 0 || isNamed) continue;
    yield {
      path,
      check: 'DATE',
      message: `it is ${edtf}, but ${citations.join(', ')} ${citations.length === 1 ? 'has' : 'have'} "${found[0]?.[0]}"; correct the date, or cite where it is`,
    };
  }
};

function* datesIn(brief: BriefFile): Generator<{ path: JsonPath; edtf: string; citations: readonly string[] }> {
  for (const [at, { date, citations }] of brief.mentions.entries())
    if (date?.basis === 'STATED')
      yield { path: ['mentions', at, 'date', 'edtf'], edtf: date.edtf, citations: date.citations ?? citations };
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities, citations }] of brief[list].entries())
      for (const [index, { date }] of quantities.entries())
        if (date !== undefined) yield { path: [list, at, 'quantities', index, 'date'], edtf: date, citations };
}
