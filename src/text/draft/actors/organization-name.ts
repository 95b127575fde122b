import type { CountryName } from './countries/country-names.ts';
import { isNameWord, runEnd } from './name-run.ts';
import type { Phrases } from './phrases.ts';
import type { WordCounts } from './word-counts.ts';
import { TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** What finding the names of organizations needs of the document. */
export interface OrganizationContext {
  language: string;
  nouns: ReadonlyMap<string, string>;
  countries: Phrases<CountryName>;
  counts: WordCounts;
}

/** The words of an organization's name, from first to last, and what shows that it is one. */
export interface OrganizationName {
  from: number;
  to: number;
  noun: string;
  kind: string;
  score: number;
}

/** Goes on over ", Industry and Energy" or "and Human Services", unless another name begins there. */
export const listEnd = (words: readonly Word[], at: number, { nouns, countries }: OrganizationContext): number => {
  let to = at;
  for (let items = 0; items < 5; items += 1) {
    const [word, next] = [words[to + 1], words[to + 2]];
    if (!word) return at;
    const isAnd = /^(?:and|und|et|y|e)$/.test(word.lower);
    const first = isAnd ? to + 2 : to + 1;
    const joined = isAnd ? /^[,-]?[ \u00a0]$/.test(word.gap) && isSpace(next?.gap ?? '') : /^, $/.test(word.gap);
    if (!joined || !isNameWord(words[first]) || words[first]?.capitals || TITLES.has(words[first]?.text ?? ''))
      return at;
    const end = runEnd(words, first, 4);
    if (words.slice(first, end + 1).some(({ text }) => nouns.has(text)) || countries.longestAt(words, first)) return at;
    if (isAnd) return end;
    to = end;
  }
  return at;
};
