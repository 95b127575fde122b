import { contentWords, isCjk, splitScripts } from '../compare-text.ts';
import { COUNTRY_CODES } from '../countries/country.ts';
import { append } from '../rows/lists.ts';

/** A name of an entry, as it is written and as it is compared. */
export interface Name {
  text: string;
  /** The language tag of a name; null for titles, aliases and what briefs call an event. */
  language: string | null;
  /** Its own name or title, an alias, or the words of a text, which may be as vague as "the talks". */
  origin: 'NAME' | 'ALIAS' | 'TEXT';
  /** Different things may have the same acronym, such as "IP4" or "U.S.". */
  isAcronym: boolean;
  /** The words of its readings: as it is, then without hyphens, without an acronym in brackets, and without places. */
  readings: readonly NameWords[];
}

/** The words of a name. Names with the same words are the same name in another order or spelling. */
export interface NameWords {
  /** Words in lower case without accents, `@KR` for the name of a country, and each two characters of CJK scripts. */
  words: ReadonlySet<string>;
  /** Years in digits. */
  years: ReadonlySet<string>;
  /** Other numbers and ordinals in digits, and "jr": what tells one of a series from the next. */
  numbers: ReadonlySet<string>;
  /** The words of one letter. */
  initials: string;
  /** All of it without spaces. */
  joined: string;
}

interface NameContext {
  language?: string;
  /** Where it was: "NATO summit in Vilnius" is also the NATO summit. */
  places?: readonly string[];
}

export type NameReader = (text: string, origin: Name['origin'], context?: NameContext) => Name;

export const createNameReader =
  (countries: CountryWords): NameReader =>
  (text, origin, { language = null, places = [] } = {}) => {
    const texts = [
      text,
      text.replace(/(\p{L})[-‐‑](?=\p{L})/gu, '$1'),
      text.replace(/ \(([^()]+)\)$/u, (brackets, inner) => (isAcronym(inner) ? '' : brackets)),
    ];
    const readings = [...new Set(texts)].map((reading) => countries.replaceIn(contentWords(reading)));
    const elsewhere = readings[0]?.filter((word) => !places.includes(word)) ?? [];
    // One word that is left would be as vague as "summit".
    if (elsewhere.length > 1 && elsewhere.length < (readings[0]?.length ?? 0)) readings.push(elsewhere);
    return { text, language, origin, isAcronym: isAcronym(text), readings: readings.map(toNameWords) };
  };

/** Up to eight capitals, digits and dots. */
const isAcronym = (text: string): boolean =>
  /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length > 1;

const toNameWords = (all: readonly string[]): NameWords => {
  const years = new Set<string>();
  const numbers = new Set<string>();
  const words: string[] = [];
  let cjk = '';
  for (const word of all) {
    const number = toNumber(word);
    if (number !== null) (YEAR.test(number) ? years : numbers).add(number);
    else
      for (const part of splitScripts(word)) {
        if (isCjk(part)) cjk += part;
        else words.push(part);
      }
  }
  words.push(...pairsOfCharacters(cjk));
  // A name may have numbers only: "9/11".
  const unique = new Set(words.length > 0 ? words : [...years, ...numbers]);
  const initials = words
    .filter((word) => word.length === 1)
    .sort()
    .join('');
  return { words: unique, years, numbers, initials, joined: all.join('') };
};

const YEAR = /^(?:19|20)\d\d$/;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const toNumber = (word: string): string | null => {
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits) return digits;
  if (word === 'jr' || word === 'junior') return 'jr';
  const ordinal = ORDINALS.indexOf(word);
  return ordinal < 0 ? null : String(ordinal + 1);
};

const pairsOfCharacters = (text: string): string[] => {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** Finds the names of countries among words, so that "ROK" and "South Korea" are the same word. */
export interface CountryWords {
  /** The words with `@KR` in place of those that name a country. */
  replaceIn(words: readonly string[]): string[];
}

/** Knows the English names of countries and these other names, by alpha-2 code. Of "Korea" it also knows "Korean". */
export const createCountryWords = (others: Iterable<readonly [code: string, name: string]>): CountryWords => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const named = [...COUNTRY_CODES.map(({ alpha2 }) => [alpha2, english.of(alpha2) ?? alpha2] as const), ...others];
  const byFirst = new Map<string, { words: readonly string[]; code: string }[]>();
  for (const [code, name] of named)
    for (const form of name.endsWith('a') ? [name, `${name}n`] : [name]) {
      const words = contentWords(form);
      if (words[0] !== undefined) append(byFirst, words[0], { words, code });
    }
  // The longest first: "korea republic" before "korea".
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return {
    replaceIn(words) {
      const replaced: string[] = [];
      for (let at = 0; at < words.length; ) {
        const named = byFirst
          .get(words[at] as string)
          ?.find((name) => name.words.every((word, offset) => words[at + offset] === word));
        replaced.push(named ? `@${named.code}` : (words[at] as string));
        at += named?.words.length ?? 1;
      }
      return replaced;
    },
  };
};
