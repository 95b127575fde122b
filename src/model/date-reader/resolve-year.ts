import { daysInMonth } from '../dates/days.ts';
import type { DateLanguage } from './date-language.ts';
import { type DateParts, type DateWords, type Direction, toEdtf } from './date-parts.ts';
import { dayFrom, type ReferenceDate, referenceYear, weekdayOf } from './reference-date.ts';
import { beginningWith, endingWith, pattern, textAfter, textBefore } from './word-patterns.ts';

/** What the words of a date, or others near it, say about when it is; FORWARD if only words near it do. */
type Looking = Direction | 'FORWARD' | null;

/** How far from a date words are read that look forward or back. */
const NEAR = 100;
/** What may be before a date that begins a sentence or a clause: "And in". */
const FIRST_WORDS = /^ ?(?:[-•►] )?(?:\p{L}{1,9} ){0,2}$/u;
/** What another clause begins with, which may look elsewhere. */
const CLAUSE =
  /[;:。]|,? (?:and|but|while|whereas|und|aber|während|et|mais|tandis que|y|pero|mientras) (?=\p{L}{1,20} )|-{2}/iu;

/** Which way words look: the nearest that does, of those before the date and those after it. */
export const createDirectionReader = (language: DateLanguage) => {
  const forward = pattern(`(?<![\\p{L}\\d])(?:${language.forward})(?![\\p{L}\\d])`);
  const backward = pattern(`(?<![\\p{L}\\d])(?:${language.backward})(?![\\p{L}\\d])`);
  const next = [endingWith(language.nextBefore), beginningWith(language.nextAfter)] as const;
  const last = [endingWith(language.lastBefore), beginningWith(language.lastAfter)] as const;

  const here = [endingWith(language.thisBefore), beginningWith(language.thisAfter)] as const;

  const done = [endingWith(language.doneBefore), beginningWith(language.doneAfter)] as const;

  const nearest = (words: RegExp, before: string, after: string): number => {
    const found = [...before.matchAll(words)].at(-1);
    const [following] = after.matchAll(words);
    return Math.min(
      found ? before.length - found.index - found[0].length : Infinity,
      following ? following.index : Infinity,
    );
  };

  return ({ start, end, direction }: DateWords, text: string): Looking => {
    if (direction) return direction;
    const before = textBefore(text, start, NEAR).split(CLAUSE).at(-1) ?? '';
    const following = textAfter(text, end, NEAR);
    // A date at the beginning goes with the verb after it, wherever that is.
    const after = FIRST_WORDS.test(before) ? following : (following.split(CLAUSE)[0] ?? '');
    if (next[0].test(before) || next[1].test(after)) return 'NEXT';
    if (last[0].test(before) || last[1].test(after)) return 'LAST';
    if (here[0].test(before) || here[1].test(after)) return 'THIS';
    // "Introduced on 8 March, it would …", "das zum 1. Januar eingeführt wurde": the verb beside the date decides.
    if (done[0].test(before) || done[1].test(after)) return null;
    const [ahead, back] = [nearest(forward, before, after), nearest(backward, before, after)];
    return ahead <= back && ahead < Infinity ? 'FORWARD' : null;
  };
};

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The first month and day of parts, and the last, as text that sorts: "05-01". */
const bounds = ({ month, day }: DateParts): [first: string, last: string] => {
  const two = (number: number) => String(number).padStart(2, '0');
  const at = month ?? 1;
  const [from, to] =
    at <= 12
      ? [at, at]
      : at <= 24
        ? [3 * (at - 20), 3 * (at - 20) + 2]
        : at <= 36
          ? [3 * (at - 33) + 1, 3 * (at - 32)]
          : [6 * (at - 40) + 1, 6 * (at - 39)];
  return day === null ? [`${two(from)}-01`, `${two(to)}-31`] : [`${two(at)}-${two(day)}`, `${two(at)}-${two(day)}`];
};

/** The year in which parts are the latest that do not begin after a day, or the earliest that do not end before it. */
const yearFor = (parts: DateParts, { earliest, latest }: ReferenceDate, isForward: boolean): number => {
  const [first, last] = bounds(parts);
  if (isForward) return Number(earliest.slice(0, 4)) + (last < earliest.slice(5) ? 1 : 0);
  const year = Number(latest.slice(0, 4)) - (first > latest.slice(5) ? 1 : 0);
  // 29 February is in leap years only.
  return parts.month === 2 && parts.day === 29
    ? ([0, 1, 2, 3, 4, 5, 6, 7].map((back) => year - back).find((candidate) => daysInMonth(candidate, 2) === 29) ??
        year)
    : year;
};

const NAMES = { day: 'day', month: 'month', season: 'season' } as const;

/** A day of the week: the latest not after the publication, or where the words look forward the next. */
const resolveWeekday = (
  date: DateWords,
  weekday: number,
  reference: ReferenceDate,
  direction: Looking,
): DateWords | null => {
  if (reference.day === null) return null;
  const back = (weekdayOf(reference.day) - weekday + 7) % 7;
  const isForward = direction === 'NEXT' || direction === 'FORWARD';
  const edtf = dayFrom(
    reference,
    isForward ? (7 - back) % 7 || (direction === 'NEXT' ? 7 : 0) : back === 0 && direction === 'LAST' ? -7 : -back,
  );
  const reason = isForward
    ? 'weekday: the next, as words beside it look forward'
    : 'weekday: the latest not after the publication';
  return { ...date, edtf, reasons: [...date.reasons, reason] };
};

/**
 * The date with the year that it leaves out: that of the latest such day or month not after the publication, or where the words
 * look forward the earliest not before it. Null if the publication is unknown.
 */
export const resolveYear = (date: DateWords, reference: ReferenceDate | null, direction: Looking): DateWords | null => {
  const { first, last } = date;
  if (date.edtf !== null || first.year !== null) return date;
  if (reference === null) return null;
  if (date.weekday !== null) return resolveWeekday(date, date.weekday, reference, direction);
  const isForward = direction === 'NEXT' || direction === 'FORWARD';
  const name = first.day !== null ? NAMES.day : (first.month ?? 0) > 12 ? NAMES.season : NAMES.month;
  let year = yearFor(isForward ? first : last, reference, isForward);
  if (direction === 'THIS') year = referenceYear(reference);
  // "Last May" is not the month of publication itself, nor is "next May".
  if (
    direction === 'LAST' &&
    first.day === null &&
    year === referenceYear(reference) &&
    first.month === monthOf(reference.latest)
  )
    year -= 1;
  if (
    direction === 'NEXT' &&
    first.day === null &&
    year === referenceYear(reference) &&
    first.month === monthOf(reference.latest)
  )
    year += 1;
  const [from, to] = [
    { ...first, year: isForward || last === first || (first.month ?? 0) <= (last.month ?? 0) ? year : year - 1 },
    { ...last, year: isForward && (first.month ?? 0) > (last.month ?? 0) ? year + 1 : year },
  ];
  const resolved = { ...date, first: from, last: last === first ? from : to, isRelative: true };
  if (toEdtf(resolved) === null) return null;
  return {
    ...resolved,
    score: Math.min(date.score, isForward ? 0.65 : 0.75),
    reasons: [
      ...date.reasons,
      isForward
        ? `yearless: the earliest such ${name} after the publication, as words beside it look forward`
        : `yearless: the latest such ${name} not after the publication`,
    ],
  };
};
