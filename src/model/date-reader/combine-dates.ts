import type { DateLanguage } from './date-language.ts';
import { type DateParts, type DateWords, toEdtf } from './date-parts.ts';
import { endingWith, textBefore } from './word-patterns.ts';

/** Dates as parts of longer ones: with "early" or "about" before them, as ends of a range, or as members of a list. */

/** How far apart the ends of a range may be. */
const FARTHEST = 16;

export const createCombiner = (language: DateLanguage) => {
  const part = endingWith(language.partBefore);
  const about = endingWith(language.about);
  const between = endingWith(language.between);
  const partWithin = `(?:(?:${language.partBefore}) ?)?`;
  const range = new RegExp(`^ ?,? ?(?:${language.to}) ?(?:the )?$`, 'iu');
  const and = new RegExp(`^,? ?(?:${language.and}) ?(?:in )?$`, 'iu');
  const list = new RegExp(
    `^(?:, ?|,? ?(?:${language.and}|or|oder|ou|o|u|y|e|et) ?)(?:in |en |im )?${partWithin}$`,
    'iu',
  );
  const weekday = endingWith(`(?:${language.weekdays.join('|')})\\.?,?(?: (?:the|le|el|den|dem|the))?`);

  /** With the words before it that name a part of it, or say that it is about then. */
  const extend = (date: DateWords, text: string): DateWords => {
    const named = weekday.exec(textBefore(text, date.start));
    const withDay = named && date.first.day !== null ? { ...date, start: date.start - named[0].length } : date;
    const found = part.exec(textBefore(text, withDay.start));
    const extended = found ? { ...withDay, start: withDay.start - found[0].length } : withDay;
    const isApproximate =
      about.test(textBefore(text, extended.start)) && extended.first === extended.last && extended.edtf === null;
    return isApproximate ? { ...extended, isApproximate } : extended;
  };

  /** The start of a range or an item of a list has the year of what follows it, if it has none of its own. */
  const inherit = (date: DateWords, from: DateWords, isRange: boolean): DateWords => {
    const { year } = from.first;
    if (date.edtf !== null || year === null || date.first.year !== null || from.first.month === null) return date;
    const month = date.first.month ?? 0;
    const own = isRange && month < 13 && month > from.first.month ? year - 1 : year;
    const withYear = (parts: DateParts): DateParts => ({ ...parts, year: own });
    const first = withYear(date.first);
    return {
      ...date,
      first,
      last: date.last === date.first ? first : withYear(date.last),
      isRelative: from.isRelative,
      score: Math.max(date.score, from.score - 0.05),
    };
  };

  const join = (from: DateWords, to: DateWords, text: string): DateWords | null => {
    if (
      from.edtf !== null ||
      to.edtf !== null ||
      from.weekday !== null ||
      to.weekday !== null ||
      from.last !== from.first ||
      to.last !== to.first
    )
      return null;
    if ((from.direction ?? to.direction) !== null) return null;
    const gap = text.slice(from.end, to.start);
    const opening = between.exec(textBefore(text, from.start));
    const isBetween = opening !== null && and.test(gap);
    if (!isBetween && !range.test(gap)) return null;
    const start = inherit(from, to, true);
    const sameYear = start.first.year === null || to.first.year === null;
    if (sameYear && start.first.year !== to.first.year && !(start.first.year !== null && to.first.month !== null))
      return null;
    const end =
      to.first.year === null && start.first.year !== null ? { ...to.first, year: start.first.year } : to.first;
    const joined: DateWords = {
      ...start,
      start: isBetween ? from.start - opening[0].length : from.start,
      end: to.end,
      last: end,
      isRelative: from.isRelative || to.isRelative,
      isApproximate: from.isApproximate || to.isApproximate,
      score: Math.min(start.score, to.score),
    };
    return end.year === null || toEdtf(joined) ? joined : null;
  };

  /** The dates of a sentence, in order and apart; ranges are one. */
  return (dates: readonly DateWords[], text: string): DateWords[] => {
    const extended = keepApart(dates.map((date) => extend(date, text)));
    const combined: DateWords[] = [];
    // From the end, as a date may have the year of the one after it.
    for (const date of extended.toReversed()) {
      const next = combined.at(-1);
      const isNear = next !== undefined && next.start - date.end <= FARTHEST && next.start >= date.end;
      const joined = isNear ? join(date, next, text) : null;
      if (joined) combined.splice(-1, 1, joined);
      else if (isNear && list.test(text.slice(date.end, next.start))) combined.push(inherit(date, next, false));
      else combined.push(date);
    }
    return combined.reverse();
  };
};

/** Of dates that overlap, the one that begins first, and of those the longest. */
export const keepApart = (dates: readonly DateWords[]): DateWords[] => {
  const kept: DateWords[] = [];
  for (const date of dates.toSorted((a, b) => a.start - b.start || b.end - a.end || b.score - a.score)) {
    const last = kept.at(-1);
    if (last === undefined || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept.splice(-1, 1, date);
  }
  return kept;
};
