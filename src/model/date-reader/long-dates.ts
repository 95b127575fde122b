import type { DateLanguage } from './date-language.ts';
import { type DateRule, dateWords, NO_PARTS } from './date-parts.ts';
import { pattern } from './word-patterns.ts';

/** Decades and centuries. */

const ROMAN = ['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'];

/** A century that is not over says "nowadays", and names no time. */
const CURRENT_CENTURY = 21;

export const longRules = ({ decades, century, ordinalWords }: DateLanguage): readonly DateRule[] => [
  ...decades.map(
    (source): DateRule => ({
      pattern: pattern(`(?<![\\p{L}\\d.,$€£¥#])(?:${source})(?![\\p{L}\\d])`),
      read: ({ 0: found, index, groups = {} }) => {
        const { year, short, word } = groups;
        const decade = year ?? (short ? `19${short}` : `19${ordinalWords[word?.toLowerCase() ?? ''] ?? ''}`);
        return decade.length === 3
          ? dateWords(index, index + found.length, NO_PARTS, { edtf: `${decade}X`, score: 0.9 })
          : null;
      },
    }),
  ),
  {
    pattern: pattern(`(?<![\\p{L}\\d])(?:${century})(?![\\p{L}\\d])`),
    read: ({ 0: found, index, groups = {} }) => {
      const words = groups.number?.toLowerCase() ?? '';
      const digits = /\d+/.exec(words)?.[0];
      const roman = ROMAN.indexOf(words.replace(/e$|º$/, '').toUpperCase());
      const number = digits ? Number(digits) : roman >= 0 ? roman + 15 : (ordinalWords[words] ?? 0);
      if (number < 1 || number >= CURRENT_CENTURY) return null;
      const edtf = `${String(number - 1).padStart(2, '0')}XX`;
      return dateWords(index, index + found.length, NO_PARTS, { edtf, score: 0.75 });
    },
  },
];
