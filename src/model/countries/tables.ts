import { COUNTRY_CODES } from '../country.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { SPANISH } from './spanish.ts';

/** Tables of the names of countries by language, and the names of ISO 3166. */

/** What languages call countries beside the names of ISO 3166. */
export const COUNTRY_TABLES: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ko: KOREAN,
  ja: JAPANESE,
};

/** A line of a table: a code, names, adjectives. */
export interface CountryLine {
  codes: readonly string[];
  names: readonly string[];
  adjectives: readonly string[];
}

const split = (list = ''): string[] =>
  list
    .split(', ')
    .map((name) => name.trim())
    .filter(Boolean);

/** Reads a table of names. */
export const readTable = (table: string): CountryLine[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [, codes = '', names, adjectives] = /^([A-Z+]+)([^/]*)(?:\/(.*))?$/.exec(line) ?? [];
      return { codes: codes.split('+'), names: split(names), adjectives: split(adjectives) };
    });

/** Names of ISO 3166 that are frequent words, or other names, in their language. */
const FREQUENT_WORDS: Readonly<Record<string, string>> = { fr: 'La Réunion', es: 'Congo Granada Reunión Guadalupe' };

/** The names of all countries in a language, as texts write them. */
export const isoNames = (language: string): { code: string; name: string }[] => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return COUNTRY_CODES.flatMap(({ alpha2 }) => {
    const name = names.of(alpha2);
    return name === undefined ? [] : spellings(name).map((spelling) => ({ code: alpha2, name: spelling }));
  }).filter(({ name }) => !(FREQUENT_WORDS[language] ?? '').split(' ').includes(name));
};

/** "Antigua & Barbuda" is also written with "and", "St. Lucia" without the dot; what is in brackets is left out. */
const spellings = (name: string): string[] => {
  const plain = name.replace(/\s*[(（][^)）]*[)）]/g, '');
  return [
    ...new Set([
      plain,
      plain.replace(' & ', ' and '),
      plain.replace(/^St\. /, 'St '),
      plain.replace(/^St\. /, 'Saint ').replace(' & ', ' and '),
    ]),
  ];
};
