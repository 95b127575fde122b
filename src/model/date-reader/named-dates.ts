import { MONTHS_BY_LANGUAGE, monthNumber } from '../dates/month-names.ts';
import type { DateLanguage } from './date-language.ts';
import { type DateParts, type DateRule, type DateWords, dateWords, type RuleContext } from './date-parts.ts';
import { referenceYear } from './reference-date.ts';
import {
  anyOf,
  beginningWith,
  endingWith,
  offsetAt,
  pattern,
  sourcesOf,
  textAfter,
  textBefore,
} from './word-patterns.ts';

/** Dates with the name of a month, a season, a quarter or a half: with or without a day, and with or without a year. */

const ALL_MONTHS = anyOf(Object.values(MONTHS_BY_LANGUAGE).flatMap((months) => months.flat()));
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?![\d])`;
const BEFORE_DAY = String.raw`(?<![\d.,/:§$€£#]|\p{L}|\d-)`;
const NO_LETTER = String.raw`(?!\p{L})`;

/** The year in the groups of a match; null if there is none, or if it cannot be counted. */
const yearOf = (
  { groups: { year, short, relative } = {}, index }: RegExpExecArray,
  { relativeYears, yearItself }: DateLanguage,
  { reference, text }: RuleContext,
): number | null => {
  if (year) return Number(year);
  if (short) return Number(`${Number(short) > 60 ? 19 : 20}${short}`);
  if (!relative || !reference) return null;
  const offset = offsetAt([...relativeYears, [yearItself, 0]], text, text.indexOf(relative, index));
  return offset === null ? null : referenceYear(reference) + offset;
};

/** What the groups for a year say beside it. */
const about = (groups: Record<string, string | undefined>): Partial<DateWords> =>
  groups.relative ? { isRelative: true, score: 0.8 } : {};

const yearSource = ({ relativeYears }: DateLanguage, more = ''): string =>
  String.raw`(?:(?<year>[12]\d{3})(?!\d|[-/]\d\d\d)|'(?<short>\d\d)(?!\d)|(?<relative>${sourcesOf(relativeYears)}${more})${NO_LETTER})`;

/** The days of one month, from words such as "5 and 6" or "5-7". */
const readDays = (words: string, isBetween: boolean): [first: number, last: number] | null => {
  const days = (words.match(/\d{1,2}/g) ?? []).map(Number);
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const isRun = days.every((day, index) => day === first + index);
  const isRange = isBetween || /-|~| to | through | until | bis | au? | al? |～/.test(words);
  return first <= last && (isRun || isRange || days.length === 1) ? [first, last] : null;
};

export const namedRules = (language: DateLanguage): readonly DateRule[] => {
  const own = anyOf(language.months.flat());
  const full = anyOf(language.months.flatMap(([name = '']) => name));
  const year = yearSource(language);
  const yearOrThis = yearSource(language, `|${language.yearItself}`);
  const suffix = language.daySuffix;
  const days = `(?<days>${DAY}${suffix}(?:(?:${language.dayRange}|${language.dayList})${DAY}${suffix}){0,3})`;
  const between = endingWith(language.between);
  const beforeDoubtful = endingWith(`${language.beforeMonth}|${language.partBefore}`);
  const ordinals = language.ordinals.map((ordinal) => `(?:${ordinal})`);

  const readDay: DateRule['read'] = (match, context) => {
    const { 0: found, index, groups = {} } = match;
    const month = monthNumber(groups.month ?? '');
    const range = readDays(groups.days ?? '', between.test(textBefore(context.text, index)));
    if (month === null) return null;
    if (language.hasCapitals && /^\p{Ll}/u.test(groups.month ?? '') && !groups.year) return null;
    const count = yearOf(match, language, context);
    const [first, last] = range ?? [Number(groups.days?.match(/\d+/)?.[0]), null];
    // The full stop of the sentence is not a part of the date.
    const end = index + found.replace(/\.$/, '').length;
    const parts: DateParts = { year: count, month, day: first };
    if (range === null) {
      const edtf = listEdtf(groups.days ?? '', parts);
      return edtf ? dateWords(index, end, parts, { edtf, ...about(groups) }) : null;
    }
    return dateWords(index, end, parts, {
      ...(last !== first && { last: { ...parts, day: last } }),
      ...about(groups),
    });
  };

  const ordinalRule = (name: string, isHalf: boolean): DateRule => ({
    pattern: pattern(
      `(?<![\\p{L}\\d])(?:(?:the |le |la |el |das |der |dem |den |des |du |del )?(?:${ordinals
        .slice(0, isHalf ? 2 : 4)
        .map((ordinal, at) => `(?<o${at + 1}>${ordinal})`)
        .join(
          '|',
        )}) (?:${name})(?:,? (?:of |in |de |del |des |im |en )?(?:the |year |l'année |año |Jahres )?|, )${yearOrThis})`,
    ),
    read: (match, context) => {
      const { 0: found, index, groups = {} } = match;
      const at = [1, 2, 3, 4].find((number) => groups[`o${number}`] !== undefined) ?? 1;
      const count = yearOf(match, language, context);
      if (count === null) return null;
      const month = isHalf ? 39 + at : 32 + at;
      return dateWords(index, index + found.length, { year: count, month, day: null }, about(groups));
    },
  });

  return [
    {
      pattern: pattern(
        `${BEFORE_DAY}${days}\\.?(?:${language.dayToMonth}|[ -]| de )(?<month>${ALL_MONTHS})${NO_LETTER}\\.?(?:(?:${language.monthToYear}|[ -]|, )${year})`,
      ),
      read: readDay,
    },
    {
      pattern: pattern(`${BEFORE_DAY}${days}\\.?(?:${language.dayToMonth})(?<month>${own})${NO_LETTER}\\.?`),
      read: readDay,
    },
    ...(language.isMonthFirst
      ? [
          {
            pattern: pattern(
              `(?<!\\p{L})(?<month>${own})${NO_LETTER}\\.? (?:the )?${days}(?![\\d:%]|[.,]\\d| (?:million|billion|per ?cent)|-\\p{L})(?:(?:,? (?:of |in )?| \\()${year})?`,
            ),
            read: readDay,
          } satisfies DateRule,
        ]
      : []),
    {
      pattern: pattern(
        `(?<!\\p{L})(?<month>${ALL_MONTHS})${NO_LETTER}\\.?(?:${language.monthToYear}|[ -]|, ?| de )${year}`,
      ),
      read: (match, context) => {
        const { 0: found, index, groups = {} } = match;
        if (/^m(?:ay|ar)$/.test(groups.month ?? '') && language.hasCapitals) return null;
        const count = yearOf(match, language, context);
        const month = monthNumber(groups.month ?? '');
        return count === null
          ? null
          : dateWords(index, index + found.length, { year: count, month, day: null }, about(groups));
      },
    },
    {
      pattern: pattern(`(?<!\\p{L}|\\d |-)(?<month>${full})(?:[-/](?<to>${full}))?${NO_LETTER}`),
      read: ({ 0: found, index, groups = {} }, { text }) => {
        const name = groups.month ?? '';
        const before = textBefore(text, index);
        if (language.hasCapitals && /^\p{Ll}/u.test(name)) return null;
        const isDoubtful = language.doubtfulMonths.includes(name.toLowerCase());
        const isCued =
          beforeDoubtful.test(before) ||
          beginningWith(`${language.lastAfter}|${language.nextAfter}|${language.thisAfter}`).test(
            textAfter(text, index + name.length),
          );
        if (isDoubtful && !isCued) return null;
        // "June Smith"
        if (
          language.hasCapitals &&
          !isCued &&
          !groups.to &&
          /^ \p{Lu}\p{Ll}/u.test(text.slice(index + found.length, index + found.length + 3))
        )
          return null;
        const month = monthNumber(name);
        const first = { year: null, month, day: null };
        const to = groups.to ? monthNumber(groups.to) : null;
        return dateWords(index, index + found.length, first, {
          ...(to !== null && { last: { ...first, month: to } }),
          score: isCued ? 0.8 : 0.6,
        });
      },
    },
    ...language.seasons.map(
      ([season, code]): DateRule => ({
        pattern: pattern(
          `(?<!\\p{L})(?:the |l'|el |la )?(?:${season})${NO_LETTER}(?:,? (?:of |in |de |del |des Jahres )?|, )(?:${year}(?:[/-](?<next>\\d\\d(?:\\d\\d)?)(?!\\d))?)`,
        ),
        read: (match, context) => {
          const { 0: found, index, groups = {} } = match;
          const count = yearOf(match, language, context);
          if (count === null) return null;
          if (groups.next !== undefined && code !== 24) return null;
          return dateWords(index, index + found.length, { year: count, month: code, day: null }, about(groups));
        },
      }),
    ),
    {
      pattern: pattern(
        `(?<!\\p{L})(?:(?<next>${language.nextBefore})|(?<last>${language.lastBefore})|(?<here>${language.thisBefore})) (?:${language.seasons.map(([source], at) => `(?<s${at}>${source})`).join('|')})${NO_LETTER}`,
      ),
      read: ({ 0: found, index, groups = {} }) => {
        const [, code] = language.seasons.find((_, at) => groups[`s${at}`] !== undefined) ?? [];
        if (code === undefined) return null;
        const direction = groups.next ? 'NEXT' : groups.last ? 'LAST' : 'THIS';
        return dateWords(
          index,
          index + found.length,
          { year: null, month: code, day: null },
          { direction, score: 0.75 },
        );
      },
    },
    ordinalRule(language.quarter, false),
    {
      // "In the fourth quarter", of the year; also "Q1" of "Q1 and Q2 2025".
      pattern: pattern(
        `(?<=(?<!\\p{L})(?:in|during|im|au|en|durante) (?:the |le |el )?)(?:${ordinals.map((ordinal, at) => `(?<o${at + 1}>${ordinal})`).join('|')}) (?:${language.quarter})${NO_LETTER}(?! (?:of|de|des|du|der) )|(?<![\\p{L}\\d])[QT](?<quarter>[1-4])(?= (?:${language.and}|or|oder|ou|o) [QT][1-4])`,
      ),
      read: ({ 0: found, index, groups = {} }) => {
        const at = groups.quarter ?? [1, 2, 3, 4].find((number) => groups[`o${number}`] !== undefined) ?? 1;
        return dateWords(
          index,
          index + found.length,
          { year: null, month: 32 + Number(at), day: null },
          { score: 0.55 },
        );
      },
    },
    ordinalRule(language.half, true),
    {
      pattern: pattern(
        `(?<![\\p{L}\\d])(?:[QT](?<quarter>[1-4])|H(?<half>[12])|S(?<semester>[12]))(?: |/|-| of | de )?${year}`,
      ),
      read: (match, context) => {
        const { 0: found, index, groups = {} } = match;
        const count = yearOf(match, language, context);
        if (count === null) return null;
        const month = groups.quarter ? 32 + Number(groups.quarter) : 39 + Number(groups.half ?? groups.semester);
        return dateWords(index, index + found.length, { year: count, month, day: null }, about(groups));
      },
    },
    {
      pattern: pattern(
        `(?<![\\p{L}\\d.,/-])(?<year>[12]\\d{3})[ -/]?(?:[QT](?<quarter>[1-4])|H(?<half>[12]))(?![\\p{L}\\d])`,
      ),
      read: ({ 0: found, index, groups = {} }) => {
        const month = groups.quarter ? 32 + Number(groups.quarter) : 39 + Number(groups.half);
        return dateWords(index, index + found.length, { year: Number(groups.year), month, day: null });
      },
    },
  ];
};

/** Several days of a month as a set; null if the month or its year is not known, as the set cannot be written then. */
const listEdtf = (words: string, { year, month }: DateParts): string | null => {
  if (year === null || month === null) return null;
  const two = (number: number | string) => String(number).padStart(2, '0');
  const days = (words.match(/\d{1,2}/g) ?? []).map((day) => `${year}-${two(month)}-${two(day)}`);
  return `{${days.join(',')}}`;
};
