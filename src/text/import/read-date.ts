import { MONTHS_BY_LANGUAGE } from '../../model/dates/month-names.ts';

/** Dates as documents give them, in EDTF. */

export interface ReadDate {
  edtf: string;
  /** As it is printed, if it is written as text. */
  text?: string | undefined;
  /** Day and month may be swapped, so only the year is certain. */
  isAmbiguous?: boolean | undefined;
}

const ITALIAN_AND_PORTUGUESE: readonly (readonly string[])[] = [
  'gennaio janeiro',
  'febbraio fevereiro',
  'marzo março',
  'aprile abril',
  'maggio maio',
  'giugno junho',
  'luglio julho',
  'agosto',
  'settembre setembro',
  'ottobre outubro',
  'novembre novembro',
  'dicembre dezembro',
].map((names) => names.split(' '));

/** The names of months in all of these languages, in lower case and in the order of the year. */
const MONTHS: readonly (readonly string[])[] = ITALIAN_AND_PORTUGUESE.map((names, month) => [
  ...names,
  ...Object.values(MONTHS_BY_LANGUAGE).flatMap((months) => (months[month] ?? []).map((name) => name.toLowerCase())),
]);

/** The number of a month by its name or an abbreviation of three letters or more; 0 for another word. */
const monthOf = (word: string): number =>
  word.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word.toLowerCase()))) + 1;

const toEdtf = (year: number, month = 0, day = 0): string | null => {
  if (month > 12 || day > 31 || (day > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1))
    return null;
  const parts = [String(year).padStart(4, '0'), ...[month, day].filter(Boolean).map((n) => String(n).padStart(2, '0'))];
  return parts.join('-');
};

const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/u;
const MONTH_DAY_YEAR = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/u;
const MONTH_YEAR = /(?<!\p{L})(\p{L}{3,12})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)/u;
const EAST_ASIAN = /((?:19|20)\d\d)\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?/u;

/** Reads a date as text, such as "14 January 2025" or "2024年3月5日", anywhere in a short text; null if there is none. */
export const readDateInWords = (text: string): ReadDate | null => {
  const start = text.slice(0, 300);
  const first = DAY_MONTH_YEAR.exec(start);
  const second = MONTH_DAY_YEAR.exec(start);
  const third = MONTH_YEAR.exec(start);
  const fourth = EAST_ASIAN.exec(start);
  const readings = [
    { match: first, year: first?.[3], month: monthOf(first?.[2] ?? ''), day: first?.[1] },
    { match: second, year: second?.[3], month: monthOf(second?.[1] ?? ''), day: second?.[2] },
    { match: third, year: third?.[2], month: monthOf(third?.[1] ?? ''), day: undefined },
    { match: fourth, year: fourth?.[1], month: Number(fourth?.[2] ?? 0), day: fourth?.[3] },
  ];
  // A word between two numbers may be anything; one that is a month decides.
  const found = readings.find(({ match, month }) => match && (month > 0 || match === fourth));
  if (!found?.match) return null;
  const edtf = toEdtf(Number(found.year), found.month, Number(found.day ?? 0));
  return edtf === null ? null : { edtf, text: found.match[0] };
};

/** Reads a date that a document gives of itself: ISO 8601 with or without a time, with slashes or dots, or as text. */
export const readDate = (given: string): ReadDate | null => {
  const text = given.trim().slice(0, 300);
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?!\d))?)?(?:[T ].*)?$/.exec(text) ?? [];
  if (year) {
    const edtf = toEdtf(Number(year), Number(month ?? 0), Number(day ?? 0));
    return edtf === null ? null : { edtf };
  }
  const [, first = '', mark, second = '', last = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!mark) return readDateInWords(text);
  const [a, b, y] = [Number(first), Number(second), Number(last)];
  // With dots, the day is first. Otherwise it depends on where it was written, unless one number cannot be a month.
  if (mark === '.' || a > 12 || a === b) return asDate(toEdtf(y, b, a));
  if (b > 12) return asDate(toEdtf(y, a, b));
  return { edtf: last, isAmbiguous: true };
};

const asDate = (edtf: string | null): ReadDate | null => (edtf === null ? null : { edtf });
