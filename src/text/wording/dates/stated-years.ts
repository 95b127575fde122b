import type { PassageReader } from '../cited-passages.ts';
import type { DatedField } from './dated-field.ts';

/** Years of other calendars, and digits of other scripts. */
const OTHER_YEARS = /令和|平成|昭和|民[国國]|พ\.ศ|[〇零一二三四五六七八九]{4}|(?![0-9])\p{Nd}/u;

/** The first year of a stated date that is in none of the passages that it cites; null if all are. */
export const findUnstatedYear = ({ date, isStated, citations }: DatedField, read: PassageReader): string | null => {
  const passages = citations.map(read);
  if (!isStated || citations.length === 0 || passages.includes(null)) return null;
  const text = passages.map((passage) => passage?.folded).join(' ');
  if (OTHER_YEARS.test(text)) return null;
  return date.edtf.match(/\d{4}(?=-|[^\dX]|$)/g)?.find((year) => !isYearIn(year, text)) ?? null;
};

/** "2023-24" and "'24" also name 2024. */
const isYearIn = (year: string, text: string): boolean =>
  text.includes(year) || new RegExp(String.raw`(?:['/]|\d{4} ?[-/] ?)${year.slice(2)}(?!\d)`).test(text);
