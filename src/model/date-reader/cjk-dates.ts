import type { Relative } from './date-language.ts';
import { type DateParts, type DateRule, type DateWords, dateWords, NO_PARTS } from './date-parts.ts';
import type { CjkLanguage } from './languages/cjk.ts';
import { dayFrom, monthFrom, type ReferenceDate, referenceYear, weekFrom } from './reference-date.ts';
import { offsetAt, pattern, sourcesOf, textAfter, textBefore } from './word-patterns.ts';

/** Dates in Korean and Japanese, where the parts have their units behind them and ranges are one pattern. */

/** Beyond these, four digits and the word for a year are a duration. */
const isYear = (year: number): boolean => year >= 1400 && year <= 2150;

/** A date with its words, in groups with a number at their end. */
const dateSource = (language: CjkLanguage, at: 1 | 2, mayLackYear: boolean): string => {
  const { year, month, day, quarter, halves, seasons, relativeYears, eras } = language;
  const era = Object.keys(eras).join('|');
  const years = [
    `(?<y${at}>[12]\\d{3}) ?(?:${year})?`,
    ...(era ? [`(?<e${at}>${era})(?<n${at}>\\d{1,2}|元)(?:${year})`] : []),
    `(?<r${at}>${sourcesOf(relativeYears)})`,
  ].join('|');
  const part = [
    `(?<m${at}>1[0-2]|0?[1-9]) ?(?:${month})(?: ?(?<d${at}>3[01]|[12]\\d|0?[1-9]) ?(?:${day}))?`,
    quarter.replace('<quarter>', `<q${at}>`),
    `(?<h${at}>${halves.join('|')})`,
    `(?<s${at}>${seasons.map(([source]) => source).join('|')})`,
  ].join('|');
  const rest = `(?: ?(?:${part}))`;
  if (!mayLackYear) return `(?:${years})${rest}?`;
  return `(?=[\\d第]|${[sourcesOf(relativeYears), ...Object.keys(eras)].join('|')})(?:${years})?${rest}?`;
};

type Groups = Record<string, string | undefined>;

const readParts = (
  groups: Groups,
  at: 1 | 2,
  { eras, relativeYears, halves, seasons }: CjkLanguage,
  reference: ReferenceDate | null,
): DateParts | null => {
  const of = (name: string) => groups[`${name}${at}`];
  const relative = of('r');
  const era = of('e');
  const offset =
    relative === undefined
      ? null
      : (offsetAt(relativeYears, `${relative}년 1월`, 0) ?? offsetAt([...relativeYears], `${relative}초`, 0));
  const year = of('y')
    ? Number(of('y'))
    : era
      ? (eras[era] ?? 0) + (of('n') === '元' ? 1 : Number(of('n')))
      : offset !== null && reference
        ? referenceYear(reference) + offset
        : null;
  if (relative && year === null) return null;
  if (year !== null && !isYear(year)) return null;
  const [half, season] = [of('h'), of('s')];
  const month = of('m')
    ? Number(of('m'))
    : of('q')
      ? 32 + Number(of('q'))
      : half
        ? 40 + halves.findIndex((source) => new RegExp(`^(?:${source})$`, 'u').test(half))
        : season
          ? (seasons.find(([source]) => new RegExp(`^(?:${source})$`, 'u').test(season))?.[1] ?? null)
          : null;
  return { year, month, day: of('d') ? Number(of('d')) : null };
};

type Count = (reference: ReferenceDate, offset: number) => string | null;

const relativeRule = (words: Relative, count: Count): DateRule => ({
  pattern: pattern(sourcesOf(words)),
  read: ({ 0: found, index }, { text, reference }) => {
    const offset = offsetAt(words, text, index);
    const edtf = reference && offset !== null ? count(reference, offset) : null;
    return edtf === null
      ? null
      : dateWords(index, index + found.length, NO_PARTS, { edtf, isRelative: true, score: 0.8 });
  },
});

/** Words without which four digits are no year. */
const yearCue = (language: CjkLanguage): RegExp => new RegExp(language.year, 'u');

/** `isOwn`: the text is in one of the languages; otherwise only dates in full are read, as in a note that quotes a title. */
export const cjkRules = (languages: readonly CjkLanguage[], isOwn: boolean): readonly DateRule[] =>
  languages.flatMap((language) => [
    ...pointRules(language, isOwn),
    {
      pattern: pattern(`(?<!\\d)(?<year>1[5-9]\\d|20\\d)0 ?(?:${language.decade})(?:${language.partAfter})?`),
      read: ({ 0: found, index, groups = {} }) =>
        dateWords(index, index + found.length, NO_PARTS, { edtf: `${groups.year}X`, score: 0.9 }),
    },
    {
      pattern: pattern(`(?<!\\d)(?<number>1\\d|20) ?(?:${language.century})`),
      read: ({ 0: found, index, groups = {} }) =>
        dateWords(index, index + found.length, NO_PARTS, { edtf: `${Number(groups.number) - 1}XX`, score: 0.75 }),
    },
    ...(isOwn ? countedRules(language) : []),
  ]);

const countedRules = (language: CjkLanguage): readonly DateRule[] => [
  relativeRule(language.relativeMonths, monthFrom),
  relativeRule(language.relativeWeeks, weekFrom),
  relativeRule(language.relativeDays, dayFrom),
  {
    pattern: pattern(`(?<![\\d.,])(?:${language.ago})`),
    read: ({ 0: found, index, groups = {} }, { reference }) => {
      if (!reference) return null;
      const { years, months, days } = groups;
      const edtf = years
        ? String(referenceYear(reference) - Number(years))
        : months
          ? monthFrom(reference, -Number(months))
          : dayFrom(reference, -Number(days));
      return edtf ? dateWords(index, index + found.length, NO_PARTS, { edtf, isRelative: true, score: 0.75 }) : null;
    },
  },
];

const pointRules = (language: CjkLanguage, isOwn: boolean): readonly DateRule[] => {
  const [one, two] = [dateSource(language, 1, isOwn), dateSource(language, 2, true)];
  const cue = yearCue(language);
  const forward = new RegExp(language.forward, 'u');
  const next = new RegExp(`(?:${language.nextBefore})$`, 'u');
  const last = new RegExp(`(?:${language.lastBefore})$`, 'u');
  const directionOf = (text: string, start: number, end: number): DateWords['direction'] => {
    const before = textBefore(text, start);
    if (last.test(before)) return null;
    return next.test(before) || forward.test(textAfter(text, end)) ? 'NEXT' : null;
  };
  const isDate = (groups: Groups, found: string): boolean =>
    cue.test(found) ||
    groups.r1 !== undefined ||
    groups.m1 !== undefined ||
    groups.q1 !== undefined ||
    groups.m2 !== undefined;
  return [
    {
      pattern: pattern(`(?<![\\d.,/])${one}(?:${language.partAfter})?`),
      read: ({ 0: found, index, groups = {} }, { text, reference }) => {
        const parts = readParts(groups, 1, language, reference);
        if (!parts || !isDate(groups, found) || (parts.year === null && parts.month === null)) return null;
        const end = index + found.length;
        return dateWords(index, end, parts, {
          isRelative: groups.r1 !== undefined,
          direction: parts.year === null ? directionOf(text, index, end) : null,
          score: parts.year === null ? 0.7 : groups.r1 ? 0.8 : 0.95,
        });
      },
    },
    {
      pattern: pattern(
        `(?<![\\d.,/])${one}(?:${language.partAfter})?${language.to}${two}(?:${language.partAfter})?(?: ?(?:까지|まで))?`,
      ),
      read: ({ 0: found, index, groups = {} }, { text, reference }) => {
        const [from, to] = [readParts(groups, 1, language, reference), readParts(groups, 2, language, reference)];
        if (!from || !to || !isDate(groups, found)) return null;
        const end = index + found.replace(/ ?(?:까지|まで)$/, '').length;
        const last = { ...to, year: to.year ?? from.year };
        const isWithinYear = to.year === null && from.year !== null && to.month === null;
        if (isWithinYear) return null;
        return dateWords(index, end, from, {
          last,
          isRelative: groups.r1 !== undefined || groups.r2 !== undefined,
          direction: from.year === null ? directionOf(text, index, end) : null,
          score: 0.85,
        });
      },
    },
  ];
};
