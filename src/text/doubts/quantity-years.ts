import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';

const YEARS = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;
/** In EDTF: not the "20" of "202X". */
const EDTF_YEARS = /(?<![-\d])\d{4}(?![\dX])/g;

/** Words with which a text counts years from others, in English and German: "five years later", "the next decade". */
const COUNTED =
  /(?<!\p{L})(?:ago|later|earlier|next|last|past|previous|coming|following|decades?|years? (?:before|after)|later|später|früher|nächst\p{L}*|letzt\p{L}*|vergangen\p{L}*|kommend\p{L}*|vorjahr\p{L}*|jahrzehnt\p{L}*)(?!\p{L})|\d{4}s/u;

/**
 * Years of quantities that no passage cited has, though it has others, and does not count them from these. They may also be those
 * around the brief's own. The work grows with the quantities and the passages that they cite.
 */
export const findOtherYears = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const published = Number(brief.published.edtf.slice(0, 4));
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities, citations }] of brief[list].entries()) {
      if (!quantities.some(({ date }) => date !== undefined)) continue;
      const cited = citations.map((ref) => read(ref)?.folded ?? '').join(' ');
      const named = new Set(cited.match(YEARS) ?? []);
      if (named.size === 0 || COUNTED.test(cited)) continue;
      for (const [index, { date = '' }] of quantities.entries()) {
        const other = (date.match(EDTF_YEARS) ?? []).find((year) => !isIn(year, cited) && !isNear(year, published));
        if (other === undefined) continue;
        const years = [...named].slice(0, MOST_YEARS).join(', ');
        yield {
          path: [list, at, 'quantities', index, 'date'],
          check: 'DATE',
          message: `${other} is not in ${citations.join(', ')}, where the years are ${years}; correct the date, or cite where it is`,
        };
      }
    }
};

const MOST_YEARS = 4;

const isNear = (year: string, published: number): boolean => Math.abs(Number(year) - published) <= 1;

/** "2023-24" and "'24" also name 2024. */
const isIn = (year: string, text: string): boolean =>
  text.includes(year) || new RegExp(String.raw`(?:['/]|\d{4} ?[-/] ?)${year.slice(2)}(?!\d)`).test(text);
