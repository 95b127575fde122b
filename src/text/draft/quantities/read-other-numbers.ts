import { anyOf } from '../../../model/date-reader/word-patterns.ts';
import type { ReadNumber, ReadNumbers, ReadRange } from '../../wording/quantities/read-numbers.ts';
import type { NumberLanguage } from './number-language.ts';

/** Makes a reader of the numbers of a text in German, French or Spanish, in digits or as one word. */
export const createNumberReader = (language: NumberLanguage): ((text: string) => ReadNumbers) => {
  const { digits, plain, words, magnitudes, fractions, to, and, between } = language;
  const number = new RegExp(
    `(?<![\\p{L}\\d.,])(?:(?<digits>${digits})(?![\\d]|[.,]\\d)|(?<fraction>${anyOf(Object.keys(fractions))})(?!\\p{L})|(?<word>${anyOf(Object.keys(words))})(?!\\p{L}))(?:(?: |-)(?<magnitude>${anyOf(Object.keys(magnitudes))})(?!\\p{L}))?`,
    'giu',
  );
  const range = new RegExp(`^ ?(?:%|Prozent|€|Euro)? ?(?:${to}) ?$`, 'iu');
  const both = new RegExp(`^ ?(?:%|Prozent|€|Euro)? ?(?:${and}) ?$`, 'iu');
  const isBetween = new RegExp(`(?<!\\p{L})(?:${between}) $`, 'iu');
  return (text) => {
    const found = Array.from(text.matchAll(number), ({ 0: all, index, groups = {} }) => {
      const factor = magnitudes[groups.magnitude?.toLowerCase() ?? ''] ?? 1;
      const part = fractions[groups.fraction?.toLowerCase() ?? ''];
      const base =
        part ?? (groups.digits ? Number(plain(groups.digits)) : (words[groups.word?.toLowerCase() ?? ''] ?? 0));
      return {
        number: {
          values: [base * factor],
          precision: part === undefined ? 'EXACT' : 'FRACTION',
          start: index,
          end: index + all.length,
        } as ReadNumber,
        factor,
      };
    });
    const ranges: ReadRange[] = [];
    for (const [index, next] of found.entries()) {
      const from = found[index - 1];
      if (!from) continue;
      const gap = text.slice(from.number.end, next.number.start);
      if (
        !range.test(gap) &&
        !(both.test(gap) && isBetween.test(text.slice(Math.max(0, from.number.start - 12), from.number.start)))
      )
        continue;
      const low = from.number.values[0] ?? 0;
      const high = next.number.values[0] ?? 0;
      // "4 bis 5 Millionen" are both millions.
      if (from.factor === 1 && next.factor > 1 && low < high / next.factor)
        from.number = { ...from.number, values: [low * next.factor] };
      ranges.push({ from: from.number, to: next.number });
    }
    return { folded: text, numbers: found.map((each) => each.number), ranges };
  };
};
