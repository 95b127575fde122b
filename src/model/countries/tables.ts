import capitals from './capitals.json' with { type: 'json' };
import { COUNTRY_CODES } from './country.ts';
import english from './english.json' with { type: 'json' };
import french from './french.json' with { type: 'json' };
import german from './german.json' with { type: 'json' };
import japanese from './japanese.json' with { type: 'json' };
import korean from './korean.json' with { type: 'json' };
import otherMeanings from './other-meanings.json' with { type: 'json' };
import spanish from './spanish.json' with { type: 'json' };

/** The names of countries by language: of ISO 3166, and in tables beside them. */

/** What a language calls a country, or several that a word names at once. */
export interface CountryLine {
  /** Alpha-2 codes. */
  codes: readonly string[];
  names: readonly string[];
  /** Adjectives and demonyms; in French and Spanish their masculine singular. */
  adjectives: readonly string[];
}

/** By codes, joined by "+". */
type Table = Readonly<Record<string, { names?: readonly string[]; adjectives?: readonly string[] }>>;

const readTable = (table: Table): readonly CountryLine[] =>
  Object.entries(table).map(([codes, { names = [], adjectives = [] }]) => ({
    codes: codes.split('+'),
    names,
    adjectives,
  }));

/** What languages call countries beside the names of ISO 3166. */
export const COUNTRY_TABLES: Readonly<Record<string, readonly CountryLine[]>> = {
  en: readTable(english),
  de: readTable(german),
  fr: readTable(french),
  es: readTable(spanish),
  ko: readTable(korean),
  ja: readTable(japanese),
};

/** Capitals, which often stand for governments: "Beijing protested". */
export interface Capital {
  code: string;
  /** In English, then in German if other. */
  latin: readonly string[];
  /** In Korean, Japanese and Chinese. */
  asian: readonly string[];
}

export const CAPITALS: readonly Capital[] = Object.entries(
  capitals as Readonly<Record<string, { latin: readonly string[]; asian?: readonly string[] }>>,
).map(([code, { latin, asian = [] }]) => ({ code, latin, asian }));

/** Names that have the name of a country in them and name something else. */
export const NOT_COUNTRIES: readonly string[] = otherMeanings.notCountries;

/** Characters of Korean and Japanese that have the name of a country in them and name something else. */
export const NOT_COUNTRIES_CJK: readonly string[] = otherMeanings.notCountriesCjk;

/** Names that are also other words in Korean: "means", "arrogance", "delivery" and the like. */
export const DOUBTFUL_IN_KOREAN: readonly string[] = otherMeanings.doubtfulInKorean;

/** Territories of states, which have codes of their own. A text seldom means a country by them. */
export const TERRITORIES: ReadonlySet<string> = new Set(otherMeanings.territories);

/** Countries whose names are also those of people or of parts of other countries, by alpha-2 code. */
export const ALSO_OTHER_NAMES: ReadonlySet<string> = new Set(otherMeanings.alsoOtherNames);

/** States of the United States: beside them, Georgia is another one. */
export const US_STATES: ReadonlySet<string> = new Set(otherMeanings.usStates);

/** Names of ISO 3166 that are frequent words, or other names, in their language. */
const FREQUENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: ['La', 'Réunion'],
  es: ['Congo', 'Granada', 'Reunión', 'Guadalupe'],
};

/** The names of all countries in a language, as texts write them. */
export const isoNames = (language: string): { code: string; name: string }[] => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return COUNTRY_CODES.flatMap(({ alpha2 }) => {
    const name = names.of(alpha2);
    return name === undefined ? [] : spellings(name).map((spelling) => ({ code: alpha2, name: spelling }));
  }).filter(({ name }) => !FREQUENT_WORDS[language]?.includes(name));
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
