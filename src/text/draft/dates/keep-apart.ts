import type { DateWords } from './date-parts.ts';

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
