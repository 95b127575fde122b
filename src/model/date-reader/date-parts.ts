import { dayText } from '../dates/days.ts';
import { parseEdtf } from '../dates/edtf.ts';

import type { ReferenceDate } from './reference-date.ts';

/** What words say of a date: parts that are not said are null. */
export interface DateParts {
  year: number | null;
  /** 1 to 12, or a code of EDTF: 21 to 24 for a season, 33 to 36 for a quarter, 40 and 41 for a half. */
  month: number | null;
  day: number | null;
}

/** Which year, week or the like is meant: the next, the last, or that of the publication. */
export type Direction = 'NEXT' | 'LAST' | 'THIS';

/** A date as worded, before it is known which year it is in. */
export interface DateWords {
  /** Where it is in the sentence, in UTF-16. */
  start: number;
  end: number;
  first: DateParts;
  /** The other end of a range; the same as `first` if there is none. */
  last: DateParts;
  /** The date where it has no parts: a decade, a week, a day counted from that of publication. */
  edtf: string | null;
  /** Whether its year, or all of it, is counted from the publication. */
  isRelative: boolean;
  /** 1 for Monday to 7 for Sunday, if the words name no more than the day of the week. */
  weekday: number | null;
  /** What the words themselves say: "next March", "last May", "this spring". */
  direction: Direction | null;
  isApproximate: boolean;
  score: number;
  reasons: readonly string[];
}

const PLAIN = {
  edtf: null,
  isRelative: false,
  weekday: null,
  direction: null,
  isApproximate: false,
  reasons: [],
} as const;

/** A date with the given parts; surely one, unless said otherwise. */
export const dateWords = (start: number, end: number, first: DateParts, more: Partial<DateWords> = {}): DateWords => ({
  start,
  end,
  first,
  last: first,
  ...PLAIN,
  score: 0.95,
  ...more,
});

export const NO_PARTS: DateParts = { year: null, month: null, day: null };

/** The EDTF of parts with a year. */
const partsEdtf = ({ year, month, day }: DateParts): string | null => {
  if (year === null) return null;
  if (month === null) return String(year).padStart(4, '0');
  return day === null ? dayText(year, month, 1).slice(0, 7) : dayText(year, month, day);
};

/** The EDTF of a date as worded; null if a part is missing, or if there is no such date. */
export const toEdtf = ({ edtf, first, last, isApproximate }: DateWords): string | null => {
  const mark = isApproximate ? '~' : '';
  const [from, to] = [partsEdtf(first), partsEdtf(last)];
  const written =
    edtf ?? (from && to && (first === last || from === to ? `${from}${mark}` : `${from}${mark}/${to}${mark}`));
  return written && parseEdtf(written).ok ? written : null;
};

/** What rules read dates from. */
export interface RuleContext {
  /** The sentence with characters folded and addresses masked. */
  text: string;
  reference: ReferenceDate | null;
}

/** Dates of one form. */
export interface DateRule {
  pattern: RegExp;
  /** Null if what the pattern found is not a date after all. */
  read(match: RegExpExecArray, context: RuleContext): DateWords | null;
}
