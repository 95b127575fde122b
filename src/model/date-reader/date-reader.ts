import { bareYearRules } from './bare-years.ts';
import { cjkRules } from './cjk-dates.ts';
import { createCombiner, keepApart } from './combine-dates.ts';
import type { DateLanguage } from './date-language.ts';
import type { DateRule, DateWords, RuleContext } from './date-parts.ts';
import { JAPANESE, KOREAN } from './languages/cjk.ts';
import { GERMAN } from './languages/de.ts';
import { ENGLISH } from './languages/en.ts';
import { SPANISH } from './languages/es.ts';
import { FRENCH } from './languages/fr.ts';
import { longRules } from './long-dates.ts';
import { namedRules } from './named-dates.ts';
import { numericRules } from './numeric-dates.ts';
import type { ReferenceDate } from './reference-date.ts';
import { relativeRules } from './relative-dates.ts';
import { createDirectionReader, resolveYear } from './resolve-year.ts';

/** Reads the dates of a sentence whose characters are folded and whose addresses are masked. */
export type ReadDates = (text: string, reference: ReferenceDate | null) => DateWords[];

const LANGUAGES: Readonly<Record<string, DateLanguage>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };
const CJK_LANGUAGES = { ko: KOREAN, ja: JAPANESE } as const;

const rulesFor = (tag: string): [DateLanguage, readonly DateRule[]] => {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  const language = LANGUAGES[code] ?? ENGLISH;
  const isMonthFirst = language.isMonthFirst && !/-(?:gb|ie|au|nz|in|za)\b/i.test(tag);
  // In other languages, words such as "May" are left alone.
  const words = code in LANGUAGES ? relativeRules(language) : [];
  const own =
    code === 'ko' || code === 'ja'
      ? cjkRules([CJK_LANGUAGES[code]], true)
      : cjkRules(Object.values(CJK_LANGUAGES), false);
  return [
    language,
    [
      ...numericRules({ isMonthFirst, hasShortYears: code === 'de' }),
      ...namedRules(language),
      ...longRules(language),
      ...words,
      ...own,
      ...bareYearRules(language),
    ],
  ];
};

export const readAll = (rules: readonly DateRule[], context: RuleContext): DateWords[] =>
  rules.flatMap(({ pattern, read }) =>
    Array.from(context.text.matchAll(pattern), (match) => read(match, context)).filter((date) => date !== null),
  );

/** A reader for texts in a language (a BCP 47 tag); English for those that are not known. */
export const createDateReader = (tag: string): ReadDates => {
  const [language, rules] = rulesFor(tag);
  const combine = createCombiner(language);
  const directionOf = createDirectionReader(language);
  return (text, reference) => {
    if (!/\d|\p{L}/u.test(text)) return [];
    const dates = combine(keepApart(readAll(rules, { text, reference })), text);
    return dates
      .map((date) =>
        date.edtf === null && date.first.year === null ? resolveYear(date, reference, directionOf(date, text)) : date,
      )
      .filter((date) => date !== null);
  };
};
