import { isCjk } from '../compare-text.ts';
import { findCountry } from '../countries/country.ts';
import { inflect } from '../countries/inflect.ts';
import { CAPITALS, COUNTRY_TABLES, isoNames, NOT_COUNTRIES } from '../countries/tables.ts';
import { append } from '../rows/lists.ts';
import { actorToken } from './tokens.ts';
import { isStopWord, orderedWords } from './words.ts';

/** The names, adjectives and capitals of countries as somebody may type them, in all languages that are known. */

interface CountryPhrase {
  words: readonly string[];
  meanings: readonly { token: string; closeness: number }[];
}

/** The languages of the names of ISO 3166 that are known, besides those with a table. */
const MORE_LANGUAGES = ['zh-Hans', 'zh-Hant'];

/** By their first words; of Chinese, Japanese and Korean by the whole name. Made when it is first needed, since it never changes. */
export const countryPhrases = (): ReadonlyMap<string, readonly CountryPhrase[]> => {
  phrases ??= makePhrases();
  return phrases;
};

let phrases: ReadonlyMap<string, readonly CountryPhrase[]> | undefined;

const makePhrases = (): Map<string, CountryPhrase[]> => {
  const codes = new Map<string, { words: readonly string[]; codes: Set<string> }>();
  const add = (name: string, added: readonly string[]) => {
    const words = orderedWords(name);
    const key = words.join(' ');
    // A single character of Han is a part of many words.
    if (words.length === 0 || (isCjk(key) && [...key].length < 2)) return;
    const phrase = codes.get(key) ?? { words, codes: new Set() };
    codes.set(key, phrase);
    for (const code of added) phrase.codes.add(code);
  };
  for (const language of [...Object.keys(COUNTRY_TABLES), ...MORE_LANGUAGES])
    for (const { code, name } of isoNames(language)) add(name, [code]);
  for (const [language, table] of Object.entries(COUNTRY_TABLES))
    for (const { codes, names, adjectives } of table)
      for (const name of [...names, ...adjectives.flatMap((adjective) => inflect(language, adjective))])
        add(name, codes);
  for (const { code, latin, asian } of CAPITALS) for (const name of [...latin, ...asian]) add(name, [code]);
  for (const name of NOT_COUNTRIES) add(name, []);
  const made = new Map<string, CountryPhrase[]>();
  for (const { words, codes: found } of codes.values()) {
    const joined = words.join('');
    const meanings = [...found].map((code) => ({ token: actorToken(code), closeness: 4 }));
    append(made, isCjk(joined) ? joined : (words[0] as string), { words, meanings });
  }
  return made;
};

/** The tokens of the countries that a text names. */
export const countriesIn = (text: string): Set<string> => {
  const words = orderedWords(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const [longest] = (countryPhrases().get(words[at] as string) ?? [])
      .filter((phrase) => phrase.words.every((word, offset) => words[at + offset] === word))
      .filter((phrase) => mayBeName(text, phrase.words))
      .sort((a, b) => b.words.length - a.words.length);
    for (const { token } of longest?.meanings ?? []) found.add(token);
    at += longest?.words.length ?? 1;
  }
  return found;
};

/** Names of so few letters are only meant with a capital, and codes of countries in capitals: "US" is one, "us" is none. */
const MAX_SHORT = 3;

/** Codes of countries that hardly anybody means, since they stand for other things: "AI", in German "KI", "IT". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['ai', 'hr', 'id', 'it', 'ki', 'pm', 'pr', 'tv']);

/** Whether a text has a word: between characters that are not letters or digits, nor any of `others`. */
const hasWord = (text: string, word: string, others = ''): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}${others}])${word}(?![\\p{L}\\p{N}${others}])`, 'u').test(text);

/** Whether words of a text may be a name: short ones if they are in capitals there. */
export const mayBeName = (text: string, words: readonly string[]): boolean => {
  const [word = ''] = words;
  if (words.length > 1 || word.length > MAX_SHORT || isCjk(word)) return true;
  const typed = text.replaceAll('.', '');
  const isInCapitals = hasWord(typed, word.toUpperCase());
  if (findCountry(word) === undefined)
    return isInCapitals || hasWord(typed, word.slice(0, 1).toUpperCase() + word.slice(1));
  // "US-Korea" has a name of a country, and "AT-Konferenz" only the letters of a code.
  const standsAlone = countryPhrases().has(word) || hasWord(typed, word.toUpperCase(), '-');
  // Where all is in capitals, "IN" is not India.
  return (
    isInCapitals && standsAlone && !ABBREVIATIONS.has(word) && !(isStopWord(word) && typed === typed.toUpperCase())
  );
};
