import { dayStart } from './days.ts';
import type { EdtfDate } from './edtf.ts';
import { type End, type Item, type Part, readEdtf } from './edtf-grammar.ts';
import type { LanguageFormats } from './language-formats.ts';

/** Dates for people, in their language. Marks that need no language express what EDTF adds: ≈ ? … (?). */

type Format = Intl.DateTimeFormatOptions;

const YEAR: Format = { year: 'numeric' };
const MONTH: Format = { year: 'numeric', month: 'long' };
const DAY: Format = { year: 'numeric', month: 'long', day: 'numeric' };

const FORMATS = { DAY, MONTH, SEASON: MONTH, YEAR, DECADE: YEAR, CENTURY: YEAR } as const satisfies Record<
  string,
  Format
>;

const SINGLE = new Set(['DAY', 'MONTH', 'YEAR']);

const isPart = (end: End): end is Part => typeof end === 'object';

/** From the first day to the last, with the precision of the parts. */
const formatDays = (first: Part, last: Part, language: string, formats: LanguageFormats): string => {
  // Without the calendar, Thai and Persian readers would get years and months that EDTF does not mean.
  const options: Format = { ...FORMATS[last.precision], calendar: 'gregory', timeZone: 'UTC' };
  if (first.firstValue.first < '0001') options.era = 'short';
  const format = formats.dates(language, options);
  const [from, to] = [dayStart(first.firstValue.first), dayStart(last.lastValue.last)];
  // A single day, month or year: `formatRange` would give the same, at ten times the cost.
  const single = first === last && first.firstValue === first.lastValue && SINGLE.has(first.precision);
  const label = single ? format.format(from) : format.formatRange(from, to);
  // Versions of ICU differ in the spaces around the dash, and around the tilde that Korean has instead.
  return label.replace(/\s*–\s*/g, ' – ').replace(/\s*~\s*/g, '~');
};

const labelEnd = (end: End, language: string, formats: LanguageFormats): string => {
  if (!isPart(end)) return end === 'OPEN' ? '…' : '?';
  return `${end.approximate ? '≈ ' : ''}${formatDays(end, end, language, formats)}${end.uncertain ? '?' : ''}`;
};

const isPlain = ({ approximate, uncertain }: Part): boolean => !approximate && !uncertain;

const labelItem = ({ start, end }: Item, language: string, formats: LanguageFormats): string => {
  if (start === end) return labelEnd(start, language, formats);
  if (isPart(start) && isPart(end) && start.precision === end.precision && isPlain(start) && isPlain(end)) {
    return formatDays(start, end, language, formats);
  }
  return `${labelEnd(start, language, formats)} – ${labelEnd(end, language, formats)}`;
};

/**
 * The date in a language (a valid BCP 47 tag): "May 2024", "≈ December 2022", "May 2024?" if uncertain,
 * "August 2023 – …" if open, "July – December 2024 (?)" for one of several; seasons, quarters and halves as the
 * range of their months, decades and centuries as the range of their years.
 */
export const labelDate = (date: EdtfDate, language: string, formats: LanguageFormats): string => {
  const { form, items } = readEdtf(date.edtf);
  const labels = items.map((item) => labelItem(item, language, formats));
  if (form !== 'ONE_OF' && labels.length === 1) return labels[0] as string;
  const together = formats.lists(language, form === 'ONE_OF' ? 'disjunction' : 'conjunction').format(labels);
  return form === 'ONE_OF' ? `${together} (?)` : together;
};

/** `labelDate` that remembers labels, at most `limit`: to write one takes Intl ten times as long as all else of a date. */
export const createDateLabels = (
  formats: LanguageFormats,
  limit = 5000,
): ((date: EdtfDate, language: string) => string) => {
  const labels = new Map<string, string>();
  return (date, language) => {
    const key = `${language} ${date.edtf}`;
    const known = labels.get(key);
    if (known !== undefined) return known;
    if (labels.size >= limit) labels.clear();
    const label = labelDate(date, language, formats);
    labels.set(key, label);
    return label;
  };
};
