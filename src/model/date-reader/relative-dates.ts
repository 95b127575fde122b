import type { DateLanguage, Relative } from './date-language.ts';
import { type DateRule, type DateWords, dateWords, NO_PARTS } from './date-parts.ts';
import { dayFrom, monthFrom, type ReferenceDate, referenceYear, weekendFrom, weekFrom } from './reference-date.ts';
import { beginningWith, endingWith, offsetAt, pattern, sourcesOf, textAfter, textBefore } from './word-patterns.ts';

/** Dates counted from the publication: "yesterday", "last year", "twelve years ago", "on Monday". */

type Count = (reference: ReferenceDate, offset: number) => string | null;

const relative = (start: number, end: number, edtf: string, more: Partial<DateWords> = {}): DateWords =>
  dateWords(start, end, NO_PARTS, { edtf, isRelative: true, score: 0.85, ...more });

const EDGES = ['(?<![\\p{L}\\d])(?:', ')(?![\\p{L}\\d])'] as const;

const relativeRule = (words: Relative, count: Count): DateRule[] =>
  words.length === 0
    ? []
    : [
        {
          pattern: pattern(EDGES.join(sourcesOf(words))),
          read: ({ 0: found, index }, { text, reference }) => {
            const offset = offsetAt(words, text, index);
            const edtf = reference && offset !== null ? count(reference, offset) : null;
            return edtf === null ? null : relative(index, index + found.length, edtf);
          },
        },
      ];

const year: Count = (reference, offset) => String(referenceYear(reference) + offset).padStart(4, '0');

const decadeOf = (reference: ReferenceDate): string => `${String(referenceYear(reference)).slice(0, 3)}X`;

/** How long ago, in the units that a language may have. */
const AGO: readonly [unit: string, count: Count][] = [
  ['years', (reference, count) => year(reference, -count)],
  ['decades', (reference, count) => year(reference, -10 * count)],
  ['months', (reference, count) => monthFrom(reference, -count)],
  ['weeks', (reference, count) => weekFrom(reference, -count)],
  ['days', (reference, count) => dayFrom(reference, -count)],
];

const GREATEST_COUNT = 1500;

/** A number in digits or spelled out, such as "seventy-five"; 0 if it is none. */
const readCount = (text: string, numberWords: DateLanguage['numberWords']): number => {
  const words = text.toLowerCase();
  if (/^\d+$/.test(words)) return Number(words);
  const whole = numberWords.get(words);
  if (whole !== undefined) return whole;
  const parts = words.split('-').map((word) => numberWords.get(word) ?? Number.NaN);
  return parts.length === 2 && parts.every(Number.isFinite) ? (parts[0] ?? 0) + (parts[1] ?? 0) : 0;
};

/** "More than ten years ago" is not in one year. */
const MORE_THAN =
  'more than|over|less than|at least|some|mehr als|über|weniger als|mindestens|plus de|moins de|más de|menos de';

const agoRule = ({ ago, numberWords, about }: DateLanguage): DateRule => {
  const isVague = endingWith(MORE_THAN);
  const isAbout = endingWith(about);
  return {
    pattern: pattern(EDGES.join(ago)),
    read: ({ 0: found, index, groups = {} }, { text, reference }) => {
      const count = readCount(groups.count ?? '', numberWords);
      const [, from] = AGO.find(([unit]) => groups[unit] !== undefined) ?? [];
      if (!reference || !from || count < 1 || count > GREATEST_COUNT) return null;
      const before = textBefore(text, index);
      if (isVague.test(before) && !isAbout.test(before)) return null;
      const edtf = from(reference, count);
      return edtf === null ? null : relative(index, index + found.length, edtf, { score: 0.75 });
    },
  };
};

/** A weekday: the latest one not after the publication, unless the words look forward. */
const weekdayRule = (language: DateLanguage): DateRule => {
  const names = language.weekdays.map((name, at) => `(?<d${at + 1}>${name})`).join('|');
  const before = endingWith(
    `${language.beforeWeekday}|${language.lastBefore}|${language.nextBefore}|${language.thisBefore}|(?:${language.weekdays.join('|')}),? (?:${language.and})`,
  );
  const after = beginningWith(`${language.lastAfter}|${language.nextAfter}|${language.thisAfter}`);
  return {
    pattern: pattern(EDGES.join(names)),
    read: ({ 0: found, index, groups = {} }, { text, reference }) => {
      if (!reference?.day || (language.hasCapitals && /^\p{Ll}/u.test(found))) return null;
      const end = index + found.length;
      if (!before.test(textBefore(text, index)) && !after.test(textAfter(text, end))) return null;
      const weekday = [1, 2, 3, 4, 5, 6, 7].find((number) => groups[`d${number}`] !== undefined) ?? 1;
      return dateWords(index, end, NO_PARTS, { weekday, isRelative: true, score: 0.7 });
    },
  };
};

const partRules = (language: DateLanguage): DateRule[] => {
  const part = `(?<part>${language.partBefore})(?: |(?<=['-])|(?<=d'))`;
  const parts: readonly [source: string, count: (reference: ReferenceDate) => string | null][] = [
    [language.yearItself, (reference) => year(reference, 0)],
    [language.monthItself, (reference) => monthFrom(reference, 0)],
    [language.decadeItself, decadeOf],
  ];
  return parts.map(([source, count]) => ({
    pattern: pattern(`(?<![\\p{L}\\d])${part}(?:${source})(?!\\p{L})`),
    read: ({ 0: found, index }, { reference }) => {
      const edtf = reference && count(reference);
      return edtf ? relative(index, index + found.length, edtf, { score: 0.7 }) : null;
    },
  }));
};

export const relativeRules = (language: DateLanguage): readonly DateRule[] => [
  ...relativeRule(language.relativeYears, year),
  ...relativeRule(language.relativeMonths, monthFrom),
  ...relativeRule(language.relativeWeeks, weekFrom),
  ...relativeRule(language.weekends, weekendFrom),
  ...relativeRule(language.relativeDays, dayFrom),
  ...relativeRule(language.thisDecade, decadeOf),
  agoRule(language),
  weekdayRule(language),
  ...partRules(language),
];
