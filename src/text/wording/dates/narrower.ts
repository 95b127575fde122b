import { foldWords } from '../fold-words.ts';
import { readDateWords } from './date-words.ts';
import type { DatedField } from './dated-field.ts';

/** Words that say nothing of the date itself. */
const SMALL_WORDS =
  /\b(?:a|about|and|around|as|at|between|by|during|early|for|from|in|into|last|late|mid|of|on|since|sometime|the|through|till|to|until|im|en|de|du|seit|bis|vom|von|depuis|desde)\b/g;

/** A date that is stated is not more precise than its words: "August 2023" does not name a day. */
export const findNarrower = ({ date, words, isStated }: DatedField): string | null => {
  if (!isStated || words === undefined || date.form === 'ONE_OF') return null;
  const { months, years } = readDateWords(words);
  if (years.length === 0 || months.length > 2) return null;
  // All that the words name is months and years: no day, season, holiday or other event.
  const rest =
    foldWords(words)
      .replace(/\d{4}/g, '')
      .replace(SMALL_WORDS, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (rest.length !== months.length) return null;
  if (date.precision === 'DAY') return `they name no day, and it is "STATED"`;
  return months.length === 0 && (date.precision === 'MONTH' || date.precision === 'SEASON')
    ? 'they name no month, and it is "STATED"'
    : null;
};
