import type { CountryName } from './countries/country-names.ts';
import { unitAt } from './people/units.ts';
import type { Phrases } from './phrases.ts';
import type { WordCounts } from './word-counts.ts';
import { isFunctionWord } from './words/function-words.ts';
import { givenNameKind } from './words/given-names.ts';
import { NOT_ORGANIZATION_NOUNS } from './words/organization-nouns.ts';
import { isPersonNoun } from './words/person-nouns.ts';
import { NOT_SURNAMES, OFFICE_WORDS, PARTICLES, POST_NOMINALS, TITLES } from './words/person-words.ts';
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
  !POST_NOMINALS.test(word.text) &&
  !(/s$/.test(word.lower) && isPersonNoun(word.lower)) &&
  !countries.longestAt([word], 0);

export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(word.text);

export const isHyphen = (gap: string): boolean => /^[-‐‑]$/.test(gap);

/** The last word of a name that goes on after this word: initials, particles, and so many more names at the most. */
export const nameEnd = (words: readonly Word[], at: number, context: PeopleContext, greatest: number): number => {
  let unit = unitAt(words, at);
  let [to, names] = [unit?.to ?? at, 0];
  for (let next = unitAt(words, to + 1); unit && next && to - at < 8; next = unitAt(words, to + 1)) {
    if (!isSpace(next.gap) && !(unit.kind === 'INITIAL' && /^\.?[ \u00a0]?$/.test(next.gap))) break;
    const word = words[next.from] as Word;
    const after = unitAt(words, next.to + 1);
    if (next.kind === 'CAPITALS') {
      if (names > 0 || word.text.length < 4 || !isPersonWord({ ...word, capitals: false }, context)) break;
      names += 1;
    } else if (next.kind === 'INITIAL') {
      if (after?.kind !== 'NAME' || !/^\.?[ \u00a0]?$/.test(after.gap)) break;
    } else if (next.kind === 'PARTICLE') {
      if (names > 0 && !LATER_PARTICLES.test(next.text)) break;
      if (!isPersonWord(particleName(words, next.from), context)) break;
    } else {
      if (names >= greatest && unit.kind !== 'PARTICLE') break;
      if (word.capital ? !isPersonWord(word, context) && next.to === next.from : next.to === next.from) break;
      // A word of the text after a family name is not a second one.
      if (names > 0 && next.to === next.from && context.counts.lowerCase(next.text) > 0) break;
      if (unit.kind !== 'PARTICLE' && !(givenNameKind(next.text) === 'SURE' && names === 0)) names += 1;
    }
    [unit, to] = [next, next.to];
  }
  return to;
};

/** Particles after a first family name: "Ferrer de la Example". In German, "von" is another word there. */
const LATER_PARTICLES = /^(?:del?|van|al|bin|la|las|los|dos|das|do)$/;

const particleName = (words: readonly Word[], at: number): Word | undefined =>
  PARTICLES.has(words[at + 1]?.lower ?? '') ? words[at + 2] : words[at + 1];
