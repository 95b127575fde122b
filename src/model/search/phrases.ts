import { isCjk } from '../compare-text.ts';
import type { NodeRef } from '../refs.ts';
import { append } from '../rows/lists.ts';
import { countryPhrases } from './country-phrases.ts';
import { idOfToken } from './tokens.ts';
import { isStopWord, orderedWords } from './words.ts';

/** The phrases by which texts of searches name what is known. */

/** What can be named in a search: an actor, an issue or an instrument. */
interface NamedEntity {
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
const joinMeanings = (phrase: string, whole: readonly Meaning[], parts: readonly Meaning[]): readonly Meaning[] => {
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

/** The longest name that is looked for in a text: its number of words or, in Chinese, Japanese and Korean, of characters. */
const MAX_WORDS = 16;
const MAX_CHARACTERS = 24;

/** A name in a text: of how many words or characters, and what it stands for. */
interface FoundName {
  length: number;
  meanings: readonly Meaning[];
}

/** A phrase that names a node. */
export interface NodePhrase extends EntityPhrase {
  /** The token of rows that are about the node. */
  token: string;
  node: NodeRef;
}

/** The names of actors, issues and instruments, and of all countries in many languages, by which texts of searches are read. */
export class PhraseIndex {
  readonly #meanings = new Map<string, readonly Meaning[]>();
  /** By the token of the country. */
  readonly #governments = new Map<string, Meaning[]>();
  readonly #nodes = new Map<string, NodeRef>();

  /** Takes all phrases, or those of `phrasesIn(text)` if only that text is read; of entities in the order in which a name stands for them. */
  constructor(phrases: Iterable<NodePhrase>) {
    const [whole, parts] = [new Map<string, Meaning[]>(), new Map<string, Meaning[]>()];
    for (const { kind, phrase, token, closeness, node } of phrases) {
      append(kind === 'WHOLE' ? whole : kind === 'PART' ? parts : this.#governments, phrase, { token, closeness });
      this.#nodes.set(token, node);
    }
    for (const phrase of new Set([...whole.keys(), ...parts.keys()]))
      this.#meanings.set(phrase, joinMeanings(phrase, whole.get(phrase) ?? [], parts.get(phrase) ?? []));
  }

  /** The longest name that begins at a word, and what it stands for; null if none does. */
  longestAt(words: readonly string[], at: number): FoundName | null {
    const countries = (countryPhrases().get(words[at] as string) ?? []).filter((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    const lengthOfCountry = Math.max(0, ...countries.map((phrase) => phrase.words.length));
    let found: FoundName | null = null;
    for (let length = 1; length <= Math.min(MAX_WORDS, words.length - at); length++) {
      const meanings = [
        ...(this.#meanings.get(words.slice(at, at + length).join(' ')) ?? []),
        ...countries.filter((phrase) => phrase.words.length === length).flatMap((phrase) => phrase.meanings),
      ];
      // Some names of other things begin like one of a country: these stand for nothing, and their words for themselves.
      if (meanings.length > 0 || length === lengthOfCountry) found = { length, meanings };
    }
    return found && { length: found.length, meanings: this.#withGovernments(found.meanings) };
  }

  /** The longest name at a place in a run of Chinese, Japanese or Korean characters. */
  longestIn(run: readonly string[], at: number): FoundName | null {
    for (let length = Math.min(MAX_CHARACTERS, run.length - at); length >= 2; length--) {
      const name = run.slice(at, at + length).join('');
      const countries = countryPhrases().get(name) ?? [];
      const meanings = [...(this.#meanings.get(name) ?? []), ...countries.flatMap((phrase) => phrase.meanings)];
      if (meanings.length > 0 || countries.length > 0) return { length, meanings: this.#withGovernments(meanings) };
    }
    return null;
  }

  /** The nodes of those meanings that are as sure as the surest. */
  nodesOf(meanings: readonly Meaning[]): NodeRef[] {
    const surest = Math.max(...meanings.map(({ closeness }) => closeness));
    return meanings
      .filter(({ closeness }) => closeness === surest)
      .flatMap(({ token }) => this.#nodes.get(token) ?? []);
  }

  #withGovernments(found: readonly Meaning[]): Meaning[] {
    const surest = Math.max(...found.map(({ closeness }) => closeness));
    // A whole name is not also a part of another.
    const named = found.filter(({ closeness }) => surest < WHOLE || closeness === surest);
    const all = [...named, ...named.flatMap(({ token }) => this.#governments.get(token) ?? [])];
    return all.filter(({ token }, at) => all.findIndex((other) => other.token === token) === at).slice(0, MAX_MEANINGS);
  }
}

/**
 * The phrases of a text that may be names, with the codes and tokens of the countries that it names, whose governments are meant too: what a
 * store that does not hold all names in memory has to look up to read the text.
 */
export const phrasesIn = (text: string): string[] => {
  const words = orderedWords(text);
  const found = new Set<string>();
  const addCountries = (beginning: string) => {
    for (const { meanings } of countryPhrases().get(beginning) ?? [])
      for (const { token } of meanings) found.add(token).add(idOfToken(token).toLowerCase());
  };
  for (const [at, word] of words.entries()) {
    addCountries(word);
    for (let length = 1; length <= Math.min(MAX_WORDS, words.length - at); length++)
      found.add(words.slice(at, at + length).join(' '));
    if (!isCjk(word)) continue;
    const characters = [...word];
    for (let start = 0; start < characters.length; start++)
      for (let end = start + 2; end <= Math.min(start + MAX_CHARACTERS, characters.length); end++) {
        const run = characters.slice(start, end).join('');
        found.add(run);
        addCountries(run);
      }
  }
  return [...found];
};
