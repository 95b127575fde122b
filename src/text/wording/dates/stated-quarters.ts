import type { PassageReader } from '../cited-passages.ts';
import type { DatedField } from './dated-field.ts';

/** EDTF writes the quarters of a year as 33 to 36. */
const QUARTER = /^\d{4}-3([3-6])$/;
const FIRST = 3;

/** How texts name quarters in English and German, in the folded form in which passages are read. */
const NAMED =
  /\b(first|second|third|fourth|1st|2nd|3rd|4th) quarters?\b|\bq([1-4])\b|\b(erste|zweite|dritte|vierte|[1-4]\.?)[nsmr]? (?:quartal|vierteljahr)/g;

const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st', 'erste', '1', '1.'],
  ['second', '2nd', 'zweite', '2', '2.'],
  ['third', '3rd', 'dritte', '3', '3.'],
  ['fourth', '4th', 'vierte', '4', '4.'],
];

/** The quarters that the words of a date, or without words the passages that it cites, name instead of it; null if there are none. */
export const findOtherQuarters = ({ date, words, citations }: DatedField, read: PassageReader): string | null => {
  const quarter = QUARTER.exec(date.edtf)?.[1];
  const passages = citations.map(read);
  if (quarter === undefined || (words === undefined && passages.includes(null))) return null;
  const text = words?.toLowerCase() ?? passages.map((passage) => passage?.folded).join(' ');
  const named = new Set(
    [...text.matchAll(NAMED)].map(([, english, short, german]) => {
      const said = english ?? short ?? german ?? '';
      return ORDINALS.findIndex((ordinals) => ordinals.includes(said)) + 1;
    }),
  );
  const own = Number(quarter) - FIRST + 1;
  if (named.size === 0 || named.has(own)) return null;
  return [...named].map((other) => `${date.edtf.slice(0, 5)}${30 + FIRST - 1 + other}`).join(' or ');
};
