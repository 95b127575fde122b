import { monthRange, yearRange } from '../../../model/dates/days.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { foldWords } from '../fold-words.ts';
import type { DatedField } from './dated-field.ts';

/**
 * Words that name a year, a month or a week by how far it is from the brief: "last year", "this month", "nächstes Jahr", "this week".
 */

const STEPS: readonly [words: RegExp, step: number][] = [
  [/^(?:last|letzt|vorig|vergangen)/, -1],
  [/^(?:this|dies)/, 0],
  [/^(?:next|nächst|kommend)/, 1],
];

/** Not "the last year", which may be the twelve months up to now, nor "the last year of the war". */
const RELATIVE =
  /(?<!\p{L})(?<!\bthe )((?:last|this|next)|(?:letzt|vorig|vergangen|dies|nächst|kommend)e[smnr]?) (year|month|week|jahr|monat|woche)(?:e?s)?(?!\p{L}| of\b| in which\b)/gu;

/** Words that make it an end of a span, or one of several times. */
const BESIDE =
  /(?<!\p{L})(?:and|or|to|from|until|till|by|before|after|between|through|since|than|und|oder|vor|nach|bis|ab|seit|zwischen)(?!\p{L})/u;

/** Why a date is not in the year, month or week that its words name, seen from the day on which the brief was published. */
export const findOtherRelative = ({ date, words = '' }: DatedField, published: EdtfDate | null): string | null => {
  const folded = foldWords(words);
  const [named, ...more] = folded.matchAll(RELATIVE);
  if (!named || more.length > 0 || BESIDE.test(folded.replace(/\bof (?=this|last)/g, ''))) return null;
  const [said, which = '', unit = ''] = named;
  const step = STEPS.find(([pattern]) => pattern.test(which))?.[1] ?? 0;
  const range = /^wo?[ce]/.test(unit)
    ? weekAt(published, step)
    : rangeAt(published, step, /^(?:month|monat)/.test(unit));
  if (!range || !published) return null;
  const { earliest, latest } = date;
  const { first, last } = range.days;
  if (earliest !== null && latest !== null && earliest >= first && latest <= last) return null;
  // A month or a year in which the week is says less than the words, and nothing else.
  if (range.isWeek && (earliest ?? '') <= last && (latest ?? '9') >= first && date.precision !== 'DAY') return null;
  return `"${said}" is ${range.edtf}, as the brief is of ${published.edtf}`;
};

/** The year or month so many after the brief's; null if the brief's own is not known. */
const rangeAt = (published: EdtfDate | null, step: number, isMonth: boolean) => {
  const [first, last] = [published?.earliest, published?.latest];
  const length = isMonth ? 'YYYY-MM'.length : 'YYYY'.length;
  if (!first || !last || first.slice(0, length) !== last.slice(0, length)) return null;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  if (!isMonth) return { edtf: String(year + step), days: yearRange(year + step), isWeek: false };
  const at = year * 12 + month - 1 + step;
  const days = monthRange(Math.floor(at / 12), (at % 12) + 1);
  return { edtf: days.first.slice(0, length), days, isWeek: false };
};

const DAY = 86_400_000;

/** The week so many after the brief's, from a Sunday to a Sunday: it begins on either for some. */
const weekAt = (published: EdtfDate | null, step: number) => {
  const day = published?.earliest;
  if (!day || day !== published?.latest) return null;
  const time = Date.parse(`${day}T00:00Z`);
  const monday = time + (step * 7 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY;
  const [first = '', last = ''] = [monday - DAY, monday + 6 * DAY].map((at) => new Date(at).toISOString().slice(0, 10));
  return { edtf: `in ${first}/${last}`, days: { first, last }, isWeek: true };
};
