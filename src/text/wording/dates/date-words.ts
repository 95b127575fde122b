import { monthNumber } from '../../../model/dates/month-names.ts';
import { foldWords } from '../fold-words.ts';

/** What the words of a date name, as far as it can be read without knowing when they were written. */
export interface NamedDate {
  years: readonly number[];
  /** 1 to 12. */
  months: readonly number[];
  /** The day of the month, if there is one month. */
  day: number | null;
  /** Whether the words speak of a time before or after the one they name. */
  isBeside: boolean;
}

const BESIDE =
  /\b(before|until|till|by|after|following|prior|vor|bis|nach|avant|après|jusqu|antes|hasta|después)\b|이전|이후|까지|以前|以后|以後/;

export const readDateWords = (text: string): NamedDate => {
  const words = foldWords(text);
  const years = [...words.matchAll(/(?<!\d)([12]\d{3})(?!\d)(?!s)/g)].map(([, year]) => Number(year));
  const months = [
    ...(words.match(/\p{L}+/gu) ?? []).flatMap((word) => monthNumber(word) ?? []),
    ...[...words.matchAll(/(?<!\d)(1[0-2]|0?[1-9])\s?[월月]/g)].map(([, month]) => Number(month)),
  ];
  const days = [...words.matchAll(/(?<![\d-])([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.)?(?=[\s,]|$|일|日)/g)];
  const [day] = days;
  return {
    years,
    months,
    day: months.length === 1 && days.length === 1 && day ? Number(day[1]) : null,
    isBeside: BESIDE.test(words),
  };
};
