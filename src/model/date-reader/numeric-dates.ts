import { type DateParts, type DateRule, dateWords } from './date-parts.ts';

/** Dates in digits. */

const END = String.raw`(?![\d/-]|[.,]\d)`;
const START = String.raw`(?<![\d/.,:§$€£#-]|\p{L})`;

const day = (year: string, month: string, date: string): DateParts => ({
  year: Number(year),
  month: Number(month),
  day: Number(date),
});

const isDay = ({ month, day: date }: DateParts): boolean =>
  month !== null && date !== null && month >= 1 && month <= 12 && date >= 1 && date <= 31;

interface NumericForms {
  /** "3/5/2024" is in March. */
  isMonthFirst: boolean;
  /** "3.5.24" is a date. */
  hasShortYears?: boolean;
  /** "2009-10" is a month, and no run of years. */
  hasMonths?: boolean;
}

export const numericRules = ({ isMonthFirst, hasShortYears, hasMonths }: NumericForms): readonly DateRule[] => [
  {
    pattern: new RegExp(String.raw`${START}([12]\d{3})-(\d\d?)-(\d\d?)(?:T[\d:.]{1,12}Z?)?${END}`, 'gu'),
    read: ({ 0: found, 1: year = '', 2: month = '', 3: date = '', index }) => {
      const parts = day(year, month, date);
      return isDay(parts) ? dateWords(index, index + found.length, parts) : null;
    },
  },
  {
    // "2024. 5. 3.", "2024.05.03", "2024/5/3"
    pattern: new RegExp(String.raw`${START}([12]\d{3})([./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d|\.\d)\.?`, 'gu'),
    read: ({ 0: found, 1: year = '', 3: month = '', 4: date = '', index }) => {
      const parts = day(year, month, date);
      return isDay(parts) ? dateWords(index, index + found.length, parts) : null;
    },
  },
  {
    // "2015.03."
    pattern: new RegExp(String.raw`${START}([12]\d{3})\. ?(0?[1-9]|1[0-2])\.(?! ?\d)`, 'gu'),
    read: ({ 0: found, 1: year, 2: month, index }) =>
      dateWords(index, index + found.length, { year: Number(year), month: Number(month), day: null }, { score: 0.8 }),
  },
  {
    // "15.11.2024", "07-12-2022", "3/5/2024"
    pattern: new RegExp(String.raw`${START}(\d{1,2})(\. ?|[/-])(\d{1,2})\2([12]\d{3})${END}`, 'gu'),
    read: ({ 0: found, 1: first = '', 2: separator = '', 3: second = '', 4: year = '', index }) => {
      const hasMonthFirst = Number(second) > 12 || (isMonthFirst && !separator.startsWith('.') && Number(first) <= 12);
      const parts = hasMonthFirst ? day(year, first, second) : day(year, second, first);
      if (!isDay(parts)) return null;
      const isClear = separator.startsWith('.') || first === second || Math.max(Number(first), Number(second)) > 12;
      return dateWords(
        index,
        index + found.length,
        parts,
        isClear
          ? {}
          : { score: 0.7, reasons: [`the ${hasMonthFirst ? 'month' : 'day'} may come second as well as first`] },
      );
    },
  },
  ...(hasShortYears
    ? [
        {
          pattern: new RegExp(String.raw`${START}(\d{1,2})\.(\d{1,2})\.(\d\d)${END}`, 'gu'),
          read: ({ 0: found, 1: date = '', 2: month = '', 3: year = '', index }) => {
            const parts = day(`${Number(year) > 60 ? 19 : 20}${year}`, month, date);
            return isDay(parts) && month.length === 2
              ? dateWords(index, index + found.length, parts, { score: 0.7, reasons: ['its year has two digits'] })
              : null;
          },
        } satisfies DateRule,
      ]
    : []),
  {
    // "2024-05" if "05" cannot be a later year of the same century.
    pattern: new RegExp(String.raw`${START}([12]\d)(\d\d)-(0[1-9]|1[0-2])${END}`, 'gu'),
    read: ({ 0: found, 1: century, 2: year = '', 3: month = '', index }) =>
      !hasMonths && Number(month) > Number(year)
        ? null
        : dateWords(
            index,
            index + found.length,
            { year: Number(`${century}${year}`), month: Number(month), day: null },
            { score: hasMonths ? 0.9 : 0.75 },
          ),
  },
  {
    // "2023/2024"
    pattern: new RegExp(String.raw`${START}([12]\d{3}) ?/ ?([12]\d{3})${END}`, 'gu'),
    read: ({ 0: found, 1: from, 2: to, index }) => {
      const [first, last] = [Number(from), Number(to)];
      if (last <= first || last - first > 5) return null;
      return dateWords(
        index,
        index + found.length,
        { year: first, month: null, day: null },
        { last: { year: last, month: null, day: null }, score: 0.85 },
      );
    },
  },
  {
    // "2015-20", "2015/16"
    pattern: new RegExp(String.raw`${START}([12]\d)(\d\d) ?([/-]) ?(\d\d)(?![\d/-]|[.,]\d|\p{L})`, 'gu'),
    read: ({ 0: found, 1: century = '', 2: from = '', 3: separator, 4: to = '', index }) => {
      const isNext = (Number(from) + 1) % 100 === Number(to);
      const first = Number(`${century}${from}`);
      const last = isNext ? first + 1 : Number(`${century}${to}`);
      if (last <= first || (separator === '/' && last - first > 5)) return null;
      return dateWords(
        index,
        index + found.length,
        { year: first, month: null, day: null },
        { last: { year: last, month: null, day: null }, score: 0.85 },
      );
    },
  },
];
