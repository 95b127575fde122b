import { MONTH_NAMES } from './month-names.ts';

/** Suggestions for dates that are not EDTF. */

const two = (number: string): string => number.padStart(2, '0');

/** The month (01 to 12) of an English name or its abbreviation. */
const monthOf = (name: string): string => {
  const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)));
  return two(String(index + 1));
};

const MONTH = `(${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})\\.?`;
const SEASONS: Record<string, string> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };

type Rewrite = (...groups: string[]) => string | null;

/** Other ways to write a single date. Tried in order; the first whose rewriting is EDTF is the hint. */
const DATES: [RegExp, Rewrite][] = [
  [/^(\d{4}-\d\d-\d\d)[T ]\d\d?:.*$/i, (day = '') => day],
  [/^(\d{4}-\d\d-\d\d)T.*$/i, (day = '') => day],
  [/^([\dXUxu]{4}(?:-[\dXUxu]{2}){0,2}[?~%]?)$/, (date = '') => date.replace(/[uUx]/g, 'X')],
  [/^(\d{4})(\d\d)(\d\d)?$/, (year, month, day) => (day ? `${year}-${month}-${day}` : `${year}-${month}`)],
  [/^(\d{4})[-/._ \u2010-\u2015](0?[1-9]|1[0-2])$/, (year, month = '') => `${year}-${two(month)}`],
  [
    /^(\d\d)(\d\d)[-/\u2010-\u2015](\d\d)$/,
    (century, year, end) => (Number(end) === Number(year) + 1 ? `${century}${year}/${century}${end}` : null),
  ],
  [
    /^(\d{4})([-/._ \u2010-\u2015])(\d\d?)\2(\d\d?)$/,
    (year, _, month = '', day = '') => `${year}-${two(month)}-${two(day)}`,
  ],
  [/^(\d{4})-(\d\d)-(\d\d)$/, (year, day, month) => `${year}-${month}-${day}`],
  [/^(\d{4})-0X$/, (year) => `[${year}-01..${year}-09]`],
  [/^(\d{4})-1X$/, (year) => `[${year}-10..${year}-12]`],
  [/^(\d{4}-\d\d)-0X$/, (month) => `[${month}-01..${month}-09]`],
  [/^(\d{4}-\d\d)-([12])X$/, (month, tens) => `[${month}-${tens}0..${month}-${tens}9]`],
  [
    /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/,
    (first = '', _, second = '', year = '') => {
      if (Number(first) > 12) return `${year}-${two(second)}-${two(first)}`;
      return Number(second) > 12 || first === second ? `${year}-${two(first)}-${two(second)}` : null;
    },
  ],
  [new RegExp(`^${MONTH},? (\\d{4})$`, 'i'), (month = '', year = '') => `${year}-${monthOf(month)}`],
  [new RegExp(`^(\\d{4}),? ${MONTH}$`, 'i'), (year = '', month = '') => `${year}-${monthOf(month)}`],
  [
    new RegExp(`^(\\d\\d?)(?:st|nd|rd|th|\\.)?[- ]${MONTH},?[- ](\\d{4})$`, 'i'),
    (day = '', month = '', year = '') => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [
    new RegExp(`^${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    (month = '', day = '', year = '') => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [
    /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/i,
    (name = '', year = '') => `${year}-${SEASONS[name.toLowerCase()]}`,
  ],
  [/^(\d{4})[- ]?q([1-4])$/i, (year, quarter) => `${year}-${32 + Number(quarter)}`],
  [/^q([1-4])[-/ ]?(\d{4})$/i, (quarter, year) => `${year}-${32 + Number(quarter)}`],
  [/^(\d{4})[- ]?h([12])$/i, (year, half) => `${year}-${39 + Number(half)}`],
  [/^h([12])[-/ ]?(\d{4})$/i, (half, year) => `${year}-${39 + Number(half)}`],
  [/^(\d{3})0'?s$/, (decade) => `${decade}X`],
  [/^(\d\d?)(?:st|nd|rd|th) century$/i, (century) => `${two(String(Number(century) - 1))}XX`],
];

type Fix = (text: string) => string;

/** Ways to qualify a date, or to write two. Tried after the above; `fix` corrects the dates within. */
const PHRASES: [RegExp, (fix: Fix, ...groups: string[]) => string][] = [
  [/^\s+(.*)$|^(.*?)\s+$/s, (fix, front, back) => fix((front ?? back ?? '').trim())],
  [/^([[{].*\s.*[\]}])$/, (_, set = '') => set.replace(/\s/g, '')],
  [/^(.+?)\s*(?:~\?|\?~)$/, (fix, date = '') => `${fix(date)}%`],
  [/^([?~%])\s*(.+)$/, (fix, mark, date = '') => `${fix(date)}${mark}`],
  [/^(?:circa|about|around|ca\.?|c\.?)\s*(.+)$/i, (fix, date = '') => `${fix(date)}~`],
  [/^(.+?)\s*\/\s*(?:open|now|present)$/i, (fix, date = '') => `${fix(date)}/..`],
  [/^(?:since|from) ((?:(?! to ).)+)$/i, (fix, date = '') => `${fix(date)}/..`],
  [
    /^(?:from )?(.+?)(?: to | until | \/ |\s+[-\u2010-\u2015]\s+|[\u2012-\u2015])(.+)$/i,
    (fix, start = '', end = '') => `${fix(start)}/${fix(end)}`,
  ],
];

/** Longer texts are not typos, and would only cost time. */
const LONGEST = 80;

/** The EDTF that `text` probably means, which is not EDTF itself according to `isEdtf`; null if unknown. */
export const suggestEdtf = (text: string, isEdtf: (text: string) => boolean): string | null => {
  if (text.length > LONGEST) return null;
  const fix: Fix = (part) => (isEdtf(part) ? part : (suggestEdtf(part, isEdtf) ?? part));
  const phrases = PHRASES.map(([pattern, rewrite]): [RegExp, Rewrite] => [
    pattern,
    (...groups) => rewrite(fix, ...groups),
  ]);
  for (const [pattern, rewrite] of [...DATES, ...phrases]) {
    const match = pattern.exec(text);
    const suggestion = match && rewrite(...match.slice(1));
    if (suggestion && isEdtf(suggestion)) return suggestion;
  }
  return null;
};
