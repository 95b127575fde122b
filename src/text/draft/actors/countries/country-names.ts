import { COUNTRY_CODES, findCountry } from '../../../../model/country.ts';
import type { Register } from '../../../../model/duplicates/register.ts';
import { createPhrases, type Phrases } from '../phrases.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { inflect } from './inflect.ts';
import { NOT_COUNTRIES } from './not-countries.ts';
import { SPANISH } from './spanish.ts';

/** A way to name a country. */
export interface CountryName {
  /** Alpha-2; null for a name that only has the name of a country in it. */
  code: string | null;
  adjective: boolean;
}

const TABLES: Readonly<Record<string, string>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

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

/** All ways to name a country in texts of a language. English names are known in all of them. */
export const createCountryNames = (language: string, registers: readonly Register[]): Phrases<CountryName> => {
  const phrases = createPhrases<CountryName>(language);
  for (const name of NOT_COUNTRIES.trim().split(/,\s+|\n/)) phrases.add(name, { code: null, adjective: false });
  // One value for each code, so that the same country found twice is one.
  const known = new Map<string, CountryName>();
  const value = (code: string, adjective: boolean): CountryName => {
    const key = `${code} ${adjective}`;
    const name = known.get(key) ?? { code, adjective };
    known.set(key, name);
    return name;
  };
  for (const tongue of new Set([language, 'en'])) {
    for (const { code, name } of isoNames(tongue)) phrases.add(name, value(code, false));
    for (const { codes, names, adjectives } of readTable(TABLES[tongue] ?? ''))
      for (const code of codes) {
        for (const name of names) phrases.add(name, value(code, false));
        if (tongue === language)
          for (const form of adjectives.flatMap((adjective) => inflect(tongue, adjective)))
            phrases.add(form, value(code, true));
      }
  }
  for (const { code, aliases } of registers.flatMap(({ actors }) => actors?.countries ?? [])) {
    const alpha2 = findCountry(code)?.alpha2;
    if (alpha2) for (const name of aliases) phrases.add(name, value(alpha2, false));
  }
  return phrases;
};

/** All names, adjectives and demonyms of countries in a language and in English, by alpha-2 code, and those of the registers. */
export const countryAliases = (language: string, registers: readonly Register[]): { code: string; name: string }[] => [
  ...[...new Set([language.toLowerCase().split('-')[0] as string, 'en'])].flatMap((tongue) => [
    ...isoNames(tongue),
    ...readTable(TABLES[tongue] ?? '').flatMap(({ codes, names, adjectives }) =>
      codes.flatMap((code) =>
        [...names, ...adjectives.flatMap((adjective) => inflect(tongue, adjective))].map((name) => ({ code, name })),
      ),
    ),
  ]),
  ...registers.flatMap(({ actors }) =>
    (actors?.countries ?? []).flatMap(({ code, aliases }) => {
      const alpha2 = findCountry(code)?.alpha2;
      return alpha2 ? aliases.map((name) => ({ code: alpha2, name })) : [];
    }),
  ),
];
