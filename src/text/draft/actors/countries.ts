import { findCountry } from '../../../model/countries/country.ts';
import { inflect } from '../../../model/countries/inflect.ts';
import {
  ALSO_OTHER_NAMES,
  COUNTRY_TABLES,
  isoNames,
  NOT_COUNTRIES,
  TERRITORIES,
  US_STATES,
} from '../../../model/countries/tables.ts';
import type { Register } from '../../../model/registers/register.ts';
import { type Mention, mentionAt } from './mention.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import type { CountryName, ReadSentence } from './read-sentences.ts';
import { COMMON_NAME_WORDS, FUNCTION_WORDS, givenNameKind } from './words/lists.ts';
import { isSpaced, type Word } from './words.ts';

/** A name, adjective or demonym of a country in a language; `code` is alpha-2. */
interface CountryAlias {
  code: string;
  name: string;
  language: string;
  adjective: boolean;
}

/** All names, adjectives and demonyms of countries in a language and in English, and those of the registers. */
export const countryAliases = (language: string, registers: readonly Register[]): CountryAlias[] => [
  ...[...new Set([language.toLowerCase().slice(0, 2), 'en'])].flatMap((language) => {
    // Those of Korean and Japanese are not between spaces, and are found otherwise.
    const lines = /^(?:ko|ja)$/.test(language) ? [] : (COUNTRY_TABLES[language] ?? []);
    const toAlias = (code: string, name: string, adjective: boolean) => ({ code, name, language, adjective });
    return [
      ...isoNames(language).map(({ code, name }) => toAlias(code, name, false)),
      ...lines.flatMap(({ codes, names, adjectives }) =>
        codes.flatMap((code) => [
          ...names.map((name) => toAlias(code, name, false)),
          ...adjectives.flatMap((word) => inflect(language, word).map((name) => toAlias(code, name, true))),
        ]),
      ),
    ];
  }),
  ...registers.flatMap(({ actors }) =>
    (actors?.countries ?? []).flatMap(({ code, aliases }) => {
      const alpha2 = findCountry(code)?.alpha2;
      return alpha2 ? aliases.map((name) => ({ code: alpha2, name, language, adjective: false })) : [];
    }),
  ),
];

/** All ways to name a country in texts of a language. English names are known in all of them, English adjectives are not. */
export const createCountryNames = (language: string, registers: readonly Register[]): Phrases<CountryName> => {
  const phrases = createPhrases<CountryName>(language);
  for (const name of NOT_COUNTRIES) phrases.add(name, { code: null, adjective: false });
  // One value for each code, so that the same country found twice is one.
  const values = new Map<string, CountryName>();
  for (const { code, name, adjective, language: tongue } of countryAliases(language, registers)) {
    if (adjective && tongue !== language) continue;
    const key = `${code} ${adjective}`;
    const value = values.get(key) ?? { code, adjective };
    values.set(key, value);
    phrases.add(name, value);
  }
  return phrases;
};

/**
 * A street, a telephone or an address of e-mail: a country beside them is a part of an address. A number is beside a street,
 * or it is the name of something else: "the Belt and Road Initiative".
 */
const ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,64}\.|\b(?:Tel|Phone|Fax|Telefon|Tél)\b\.?:?\s{0,2}[+(\d]|\d[\w.,-]{0,8} (?:[\w.]{1,20} ){0,3}(?:Street|Avenue|Road|Boulevard|St|Ave)\b|\b(?:Suite|Floor|P\.? ?O\.? Box) \d|(?:straße|strasse|\bStr\.|platz) ?\d|\d,? rue d|\bcalle \p{Lu}/u;
const LONGEST_ADDRESS = 240;

/** After these, an adjective is a language: "in German", "auf Deutsch", "en français". */
const LANGUAGE_PREPOSITIONS = new Set('in into from auf en ins aus'.split(' '));

/** What makes adjectives in a list the names of languages. */
const LANGUAGE =
  /\b(?:languages?|translat|interpret|linguist|Arabic|English|Englisch|anglais|inglés|Sprachen?|übersetz|langues?|tradu[ci]|idiomas?|lenguas?)/i;

/** Whether an adjective without a noun is the name of a language. */
const isLanguageName = (words: readonly Word[], at: number, last: number, speaksOfLanguages: boolean): boolean => {
  const [before, next] = [words[at - 1], words[last + 1]];
  const alone = !next || !isSpaced(next) || FUNCTION_WORDS.has(next.lower);
  return alone && (speaksOfLanguages || (before !== undefined && LANGUAGE_PREPOSITIONS.has(before.lower)));
};

/** The mentions of countries in a sentence, and the ranges of names that are none. */
export const findCountries = (read: ReadSentence, names: Phrases<CountryName>, language: string): Mention[] => {
  const { sentence, words, titleCase } = read;
  const mentions: Mention[] = [];
  const isAddress = sentence.text.length <= LONGEST_ADDRESS && ADDRESS.test(sentence.text);
  const allCapitals = titleCase && words.filter(({ capitals }) => capitals).length > words.length / 2;
  const isState = words.some(({ text }) => US_STATES.has(text));
  const speaksOfLanguages = LANGUAGE.test(sentence.text);
  for (let at = 0; at < words.length; at += 1) {
    const found =
      names.longestAt(words, at) ?? (language === 'de' ? countryOfCompound(words[at] as Word, names) : null);
    if (!found) continue;
    const last = at + found.length - 1;
    const [first, end] = [words[at] as Word, words[last] as Word];
    const next = words[last + 1];
    if (
      isAddress ||
      found.values.some(({ code }) => code === null) ||
      /^\s*\$/.test(sentence.text.slice(end.end, end.end + 2))
    ) {
      at = last;
      continue;
    }
    const doubtful = found.values.some(({ code }) => code !== null && ALSO_OTHER_NAMES.has(code));
    const adjective = found.values.every((value) => value.adjective);
    const before = words[at - 1];
    const isLanguage = adjective && isLanguageName(words, at, last, speaksOfLanguages);
    const isPerson = doubtful && !adjective && found.length === 1 && isBesideName(first, before, next, language);
    const isUsState = isState && first.text === 'Georgia';
    const isShouted = allCapitals && first.text.length <= 2;
    if (!isLanguage && !isPerson && !isUsState && !isShouted)
      for (const code of new Set(found.values.map((value) => value.code))) {
        if (code === null) continue;
        const ref = findCountry(code)?.alpha3 ?? null;
        const territory = TERRITORIES.has(code);
        mentions.push(
          mentionAt(read, first.start, end.end, {
            type: 'COUNTRY',
            key: `country ${ref ?? code}`,
            ref,
            adjective,
            score: territory ? 0.4 : doubtful || found.values.length > 1 ? 0.75 : 0.95,
            reason: reasonOf({ code, territory, text: first.text, several: found.values.length > 1 }),
          }),
        );
      }
    at = last;
  }
  return mentions;
};

/** What German adds to the name of a country without a hyphen: "Ukrainekrieg", "Chinapolitik". */
const COMPOUND =
  /(?<=^\p{Lu}\p{Ll}{3,20})(?:abkommen|besuch|beziehungen|embargo|experten?|expertin(?:nen)?|frage|geschäfte?|handel|hilfen?|invasion|konflikt|krieg|krise|politik|reise|sanktionen|strategie|vertrag)(?:e?s)?$/u;

const countryOfCompound = (word: Word, names: Phrases<CountryName>) => {
  const text = word.text.replace(COMPOUND, '');
  return text === word.text ? null : names.longestAt([{ ...word, text, lower: text.toLowerCase() }], 0);
};

/** Names of countries that are given names too. */
const GIVEN_NAMES_TOO = /^(?:Chad|Georgia|Israel|Jordan)$/;

/**
 * Whether a name of one word is a part of a person's: "Michael Jordan", "Jordan Smith". In German, any noun may be beside
 * a country: "die Regierung Israels".
 */
const isBesideName = (word: Word, before: Word | undefined, next: Word | undefined, language: string): boolean => {
  const isName = (other: Word): boolean => other.capital && !other.capitals && !FUNCTION_WORDS.has(other.lower);
  if (before && isSpaced(word) && isName(before) && givenNameKind(before.text) === 'SURE') return true;
  const goesOn = next !== undefined && isSpaced(next) && isName(next) && !COMMON_NAME_WORDS.has(next.text);
  return language !== 'de' && goesOn && GIVEN_NAMES_TOO.test(word.text);
};

const reasonOf = (name: { code: string; territory: boolean; text: string; several: boolean }): string => {
  if (name.several) return 'a name of several countries';
  if (name.territory) return 'a territory with a code of its own in ISO 3166';
  if (/^(?:Korea|Korean|Koreans|Corée|Corea|koreanisch)/i.test(name.text) && name.code === 'KR')
    return '"Korea" alone may mean both states';
  if (name.code === 'CD' && /^(?:Congo|Kongo)/i.test(name.text)) return '"Congo" alone may mean either state';
  if (name.code === 'GE') return '"Georgia" may mean the state of the United States';
  if (name.code === 'XK') return 'it has no code in ISO 3166-1';
  return 'the name of a country';
};
