import type { CountryName } from './countries/country-names.ts';
import type { Phrases } from './phrases.ts';
import type { WordCounts } from './word-counts.ts';
import { isFunctionWord } from './words/function-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { NOT_ORGANIZATION_NOUNS } from './words/organization-nouns.ts';
import { NOT_SURNAMES, OFFICE_WORDS, PARTICLES, TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** What finding people needs of the document. */
export interface PeopleContext {
  language: string;
  nouns: ReadonlyMap<string, string>;
  countries: Phrases<CountryName>;
  counts: WordCounts;
}

/** Whether a word may be a person's name. */
export const isPersonWord = (word: Word | undefined, context: PeopleContext): boolean =>
  mayBeName(word, context) && word !== undefined && !isFunctionWord(word);

/** The same for words that are also words of the text in some language: "Un" of "Kim Jong Un". */
export const mayBeName = (word: Word | undefined, { nouns, countries }: PeopleContext): boolean =>
  word?.capital === true &&
  !word.capitals &&
  word.text.length > 1 &&
  !/\d/.test(word.text) &&
  !nouns.has(word.text) &&
  !NOT_SURNAMES.has(word.text) &&
  !NOT_ORGANIZATION_NOUNS.has(word.text) &&
  !OFFICE_WORDS.has(word.text) &&
  !TITLES.has(word.text) &&
  !countries.longestAt([word], 0);

export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(word.text);

export const isHyphen = (gap: string): boolean => /^[-‐‑]$/.test(gap);

/** The last word of a name that goes on after this word: initials, particles, and at most two family names. */
export const nameEnd = (words: readonly Word[], at: number, context: PeopleContext, greatest: number): number => {
  let [to, names] = [at, 0];
  for (let next = words[to + 1]; next && to - at < 6; next = words[to + 1]) {
    const gap = next.gap;
    if (isHyphen(gap) && /^\p{L}+$/u.test(next.text) && !context.nouns.has(next.text)) to += 1;
    else if (/^['’]$/.test(gap) && /^[OD]$/.test(words[to]?.text ?? '') && next.capital)
      [to, names] = [to + 1, names + 1];
    else if (names >= greatest || !/^\.?[ \u00a0]$/.test(gap)) break;
    else if (isInitial(next) && words[to + 2]?.capital && /^\.?[ \u00a0]?$/.test(words[to + 2]?.gap ?? '')) to += 1;
    else if (
      (names === 0 || LATER_PARTICLES.test(next.text)) &&
      PARTICLES.has(next.lower) &&
      (!next.capital || to > at) &&
      next.lower !== 'of' &&
      isPersonWord(particleName(words, to + 1), context)
    )
      to += 1;
    else if (isInitial(words[to]) && /^\.$/.test(gap.trim()) && isPersonWord(next, context))
      [to, names] = [to + 1, names + 1];
    else if (isSpace(gap) && (isPersonWord(next, context) || (/^(?:O|D)$/.test(next.text) && words[to + 2]?.capital))) {
      // A word of the text after a family name is not a second one.
      if (names > 0 && context.counts.lowerCase(next.text) > 0) break;
      [to, names] = [to + 1, names + (GIVEN_NAMES.has(next.text) && names === 0 ? 0 : 1)];
    } else if (/^\.[ \u00a0]$/.test(gap) && isInitial(words[to]) && isPersonWord(next, context))
      [to, names] = [to + 1, names + 1];
    else break;
  }
  return to;
};

/** Particles after a first family name: "Ferrer de la Example". In German, "von" is another word there. */
const LATER_PARTICLES = /^(?:del?|van|al|bin|la|las|los)$/;

const particleName = (words: readonly Word[], at: number): Word | undefined =>
  PARTICLES.has(words[at + 1]?.lower ?? '') ? words[at + 2] : words[at + 1];
