import { COUNTRY_CODES } from '../country.ts';
import { append } from '../rows/lists.ts';
import { contentWords } from './words.ts';

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
