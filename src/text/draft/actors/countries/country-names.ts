import { findCountry } from '../../../../model/countries/country.ts';
import { inflect } from '../../../../model/countries/inflect.ts';
import { COUNTRY_TABLES, type CountryLine, isoNames, NOT_COUNTRIES } from '../../../../model/countries/tables.ts';
import type { Register } from '../../../../model/registers/register.ts';
import { createPhrases, type Phrases } from '../phrases.ts';

/** A way to name a country. */
export interface CountryName {
  /** Alpha-2 code; null for a name that only has the name of a country in it. */
  code: string | null;
  adjective: boolean;
}

/** The languages whose names of countries are inflected, or stand between spaces. */
const TABLES: Readonly<Record<string, readonly CountryLine[]>> = Object.fromEntries(
  Object.entries(COUNTRY_TABLES).filter(([language]) => !['ko', 'ja'].includes(language)),
);

/** All ways to name a country in texts of a language. English names are known in all of them. */
export const createCountryNames = (language: string, registers: readonly Register[]): Phrases<CountryName> => {
  const phrases = createPhrases<CountryName>(language);
  for (const name of NOT_COUNTRIES) phrases.add(name, { code: null, adjective: false });
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
    for (const { codes, names, adjectives } of TABLES[tongue] ?? [])
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
    ...(TABLES[tongue] ?? []).flatMap(({ codes, names, adjectives }) =>
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
