import { MONTHS_BY_LANGUAGE, monthNumber } from '../dates/month-names.ts';
import { cjkRules } from './cjk-dates.ts';
import { keepApart } from './combine-dates.ts';
import type { DateLanguage } from './date-language.ts';
import { type DateRule, type DateWords, dateWords } from './date-parts.ts';
import { readAll } from './date-reader.ts';
import { JAPANESE, KOREAN } from './languages/cjk.ts';
import { GERMAN } from './languages/de.ts';
import { ENGLISH } from './languages/en.ts';
import { SPANISH } from './languages/es.ts';
import { FRENCH } from './languages/fr.ts';
import { longRules } from './long-dates.ts';
import { namedRules } from './named-dates.ts';
import { numericRules } from './numeric-dates.ts';
import { anyOf, pattern } from './word-patterns.ts';

/** Dates with their years in short texts that may be in any language, such as questions and lines above a text. */

const LANGUAGES = [ENGLISH, GERMAN, FRENCH, SPANISH];

/** Any of the sources that the languages have. */
const any = (source: (language: DateLanguage) => string): string =>
  `(?:${[...new Set(LANGUAGES.map(source))].join('|')})`;

const ANY: DateLanguage = {
  ...ENGLISH,
  hasCapitals: false,
  months: ENGLISH.months.map((_, at) => Object.values(MONTHS_BY_LANGUAGE).flatMap((months) => months[at] ?? [])),
  daySuffix: any(({ daySuffix }) => daySuffix),
  dayToMonth: any(({ dayToMonth }) => dayToMonth),
  monthToYear: any(({ monthToYear }) => monthToYear),
  seasons: ENGLISH.seasons.map(([, code], at) => [any(({ seasons }) => seasons[at]?.[0] ?? ''), code]),
  ordinals: ENGLISH.ordinals.map((_, at) => any(({ ordinals }) => ordinals[at] ?? '')),
  quarter: any(({ quarter }) => quarter),
  half: any(({ half }) => half),
};

/** "2024, March" and "2024", which is a year whatever is beside it. */
const YEAR_FIRST: DateRule = {
  pattern: pattern(
    `(?<![\\p{L}\\d])(?<year>(?:19|20)\\d\\d)(?:,? (?<month>${anyOf(ANY.months.flat())})(?!\\p{L})|(?![\\p{Script=Latin}\\d]))`,
  ),
  read: ({ 0: found, index, groups: { year, month = '' } = {} }) =>
    dateWords(index, index + found.length, { year: Number(year), month: monthNumber(month), day: null }),
};

let rules: readonly DateRule[] | undefined;

/** The dates in a text whose characters are folded, in their order. Those that are no date of the calendar are among them. */
export const readFullDates = (text: string): DateWords[] => {
  if (!/[\d元]/.test(text)) return [];
  rules ??= [
    ...numericRules({ isMonthFirst: true, hasMonths: true }),
    ...namedRules(ANY),
    ...LANGUAGES.flatMap((language) => longRules(language)),
    ...cjkRules([KOREAN, JAPANESE], false),
    YEAR_FIRST,
  ];
  const found = readAll(rules, { text, reference: null });
  return keepApart(found.filter(({ edtf, first }) => edtf !== null || first.year !== null));
};
