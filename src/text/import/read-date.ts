import { toEdtf } from '../../model/date-reader/date-parts.ts';
import { readFullDates } from '../../model/date-reader/full-dates.ts';
import { foldCharacters } from '../../model/date-reader/plain-text.ts';
import { expandPartialDate } from '../../model/dates/date-window.ts';

/** Dates as documents give them, in EDTF. */

export interface ReadDate {
  edtf: string;
  /** As it is printed, if it is written as text. */
  text?: string | undefined;
  /** Day and month may be swapped, so only the year is certain. */
  isAmbiguous?: boolean | undefined;
}

const LONGEST = 300;

/** The dates with a month in a short text, as text or in digits, and years such as "2024年". */
const readDates = (given: string): (ReadDate & { text: string })[] => {
  const start = given.slice(0, LONGEST);
  return readFullDates(foldCharacters(start)).flatMap((date) => {
    const text = start.slice(date.start, date.end);
    const edtf = toEdtf(date);
    const { year, month } = date.first;
    const isDate = year !== null && (month === null ? isInWords(text) : month <= 12);
    const isAmbiguous = date.reasons.length > 0;
    return edtf !== null && isDate ? { edtf: isAmbiguous ? String(year) : edtf, text, isAmbiguous } : [];
  });
};

const isInWords = (text: string): boolean => /\p{L}/u.test(text);

/** The first date with a day; if there is none, the first. */
const best = <Found extends ReadDate>(dates: readonly Found[]): Found | null =>
  dates.find(({ edtf }) => edtf.length > 7) ?? dates[0] ?? null;

/** The first date of a line that has a day, as text or in digits, with the words or digits that give it; null if there is none. */
export const findDay = (line: string): (ReadDate & { text: string }) | null =>
  readDates(line).find(({ edtf }) => edtf.length > 7) ?? null;

/** Reads a date as text, such as "14 January 2025" or "2024年3月5日", anywhere in a short text; null if there is none. */
export const readDateInWords = (text: string): ReadDate | null =>
  best(readDates(text).filter((date) => isInWords(date.text)));

/** Reads a date that a document gives of itself: ISO 8601 with or without a time, with slashes or dots, or as text. */
export const readDate = (given: string): ReadDate | null => {
  const text = given.trim().slice(0, LONGEST);
  const [, ...parts] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?!\d))?)?(?:[T ].*)?$/.exec(text) ?? [];
  const edtf = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  if (edtf !== '') return expandPartialDate(edtf) && { edtf };
  const date = best(readDates(text));
  return date && { ...date, text: isInWords(date.text) ? date.text : undefined };
};
