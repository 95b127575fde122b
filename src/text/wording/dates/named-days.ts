import { dayText } from '../../../model/dates/days.ts';
import { monthNumber } from '../../../model/dates/month-names.ts';
import { foldWords } from '../fold-words.ts';
import type { DatedField } from './dated-field.ts';

/** What may be beside the days: words that join them, and years. */
const SMALL_WORDS =
  /(?<!\p{L})(?:on|the|of|and|or|to|through|from|between|this|last|next|year|am|vom|von|der|den|dem|und|oder|bis|zum|le|les|du|de|et|ou|au|el|del|los|y|al)(?!\p{L})/gu;
const YEARS = /(?<!\d)\d{4}(?:[-/]\d\d)?(?!\d)/g;
const DAYS = /(?<!\d)(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|\.)?(?![\p{L}\p{N}])/gu;

/** Longer words name more than days. */
const LONGEST = 200;

/** Words that name several days of one month: the date begins on the first and ends on the last: "January 26th, 27th". */
export const findOtherDays = ({ date, words = '' }: DatedField): string | null => {
  const { earliest, latest } = date;
  if (words.length > LONGEST || date.precision !== 'DAY' || earliest === null || latest === null) return null;
  const folded = foldWords(words).replace(YEARS, '');
  const days = Array.from(folded.matchAll(DAYS), ([, day]) => Number(day));
  const [name, ...more] =
    folded
      .replace(DAYS, '')
      .replace(SMALL_WORDS, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const month = name === undefined || more.length > 0 ? null : monthNumber(name);
  if (month === null || days.length < 2) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const yearOf = (given: string) => Number(given.slice(0, 4));
  const isOn = (given: string, day: number) => given === dayText(yearOf(given), month, day);
  if (isOn(earliest, first) && isOn(latest, last)) return null;
  const write = [first, last].map((day) => dayText(yearOf(earliest), month, day)).join('/');
  return `they name days from ${first} to ${last}; write "${write}"`;
};
