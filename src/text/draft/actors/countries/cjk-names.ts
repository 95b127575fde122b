import { COUNTRY_TABLES, DOUBTFUL_IN_KOREAN, isoNames, NOT_COUNTRIES_CJK } from '../../../../model/countries/tables.ts';
import { escapePattern } from '../../../../model/escape-pattern.ts';

/** The names of countries in Korean and Japanese, which are written without spaces or with endings. */
export interface CjkNames {
  /** The codes that a name has; none for one that only has the name of a country in it. */
  codes: ReadonlyMap<string, readonly string[]>;
  pattern: RegExp;
}

/** What of Latin letters is a name in these languages too. */
const ABBREVIATIONS = 'US UK'.split(' ');

/** The names in a language; null for languages that separate words by spaces and do not change them. */
export const createCjkNames = (language: string): CjkNames | null => {
  const table = language === 'ko' || language === 'ja' ? COUNTRY_TABLES[language] : undefined;
  if (table === undefined) return null;
  const codes = new Map<string, string[]>();
  const add = (name: string, code: string) => {
    if (language === 'ko' && DOUBTFUL_IN_KOREAN.includes(name)) return;
    if (name.length > 1 && !ABBREVIATIONS.includes(name))
      codes.set(name, [...new Set([...(codes.get(name) ?? []), code])]);
  };
  for (const { code, name } of isoNames(language)) add(name, code);
  for (const line of table) for (const name of line.names) for (const code of line.codes) add(name, code);
  for (const name of NOT_COUNTRIES_CJK) codes.set(name, []);
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  // A name of Hangul begins a word; Japanese has no spaces, and a name of Katakana is not within a longer one.
  const before =
    language === 'ko' ? '(?<!\\p{Script=Hangul})' : '(?:(?!\\p{Script=Katakana})|(?<![\\p{Script=Katakana}ー]))';
  const after = language === 'ja' ? '(?:(?<!\\p{Script=Katakana})|(?!\\p{Script=Katakana}))' : '';
  return { codes, pattern: new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, 'gu') };
};
