import { isCjk } from '../compare-text.ts';
import { countryPhrases } from './country-phrases.ts';
import { orderedWords } from './search-words.ts';
import { isStopWord } from './stop-words.ts';

/** The phrases by which texts of searches name what is known. */

/** What can be named in a search: an actor, an issue or an instrument. */
export interface NamedEntity {
  /** The mark of rows that are about it. */
  token: string;
  names: readonly string[];
  /** Whether one word of its name is enough: a family name. */
  isPerson: boolean;
  /** The token of the country that it governs. */
  governs: string | null;
}

/** What a name stands for, and how surely: 4 is as sure as the word itself, less than that a part of a name. */
export interface Meaning {
  token: string;
  closeness: number;
}

/** What a phrase may be of an entity. */
export type PhraseKind = 'WHOLE' | 'PART' | 'GOVERNMENT';

/** A phrase by which an entity may be named, or the token of the country that it governs. */
export interface EntityPhrase {
  kind: PhraseKind;
  /** Words with a space between two; of Chinese, Japanese and Korean, characters without. */
  phrase: string;
  closeness: number;
}

export const WHOLE = 4;
const GOVERNMENT = 3;
const PART = 3;
/** An ordinary word that a name has. */
export const WORD = 2;

/** A word of a name is enough to name it if no more than so many have it. */
export const MAX_SHARED = 3;
/** How many entities a name stands for at most. */
export const MAX_MEANINGS = 12;

/** The phrases by which an entity is known, each once. */
export const phrasesOf = ({ names, isPerson, governs }: Omit<NamedEntity, 'token'>): EntityPhrase[] => {
  const phrases = new Map<string, EntityPhrase>();
  const add = (phrase: EntityPhrase) => phrases.set(`${phrase.kind} ${phrase.phrase}`, phrase);
  if (governs !== null) add({ kind: 'GOVERNMENT', phrase: governs, closeness: GOVERNMENT });
  for (const name of names) {
    const words = orderedWords(name);
    if (words.length === 0) continue;
    add({ kind: 'WHOLE', phrase: phraseOf(words), closeness: WHOLE });
    for (const phrase of words.length > 1 ? partsOf(name, isPerson ? 2 : 3) : [])
      add({ kind: 'PART', phrase, closeness: isPerson ? PART : WORD });
  }
  return [...phrases.values()];
};

/**
 * What a phrase stands for that is the whole name of some, and a part of the names of others. A part names nothing if it is one of
 * many names, or also names a country.
 */
export const joinMeanings = (
  phrase: string,
  whole: readonly Meaning[],
  parts: readonly Meaning[],
): readonly Meaning[] => {
  const known = new Set(whole.map(({ token }) => token));
  const isPart = parts.length <= MAX_SHARED && !countryPhrases().has(phrase);
  const added = isPart ? parts.filter(({ token }) => !known.has(token)) : [];
  return [...whole, ...added].slice(0, MAX_MEANINGS);
};

/** The words with spaces between; of Chinese, Japanese and Korean, characters without. */
const phraseOf = (words: readonly string[]): string => {
  const joined = words.join('');
  return isCjk(joined) ? joined : words.join(' ');
};

/** The words of a name by which it is known: those with a capital. */
const partsOf = (name: string, shortest: number): string[] =>
  name
    .split(/[\s\p{P}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && word.length >= shortest)
    .flatMap(orderedWords)
    .filter((word) => !isStopWord(word));
