import { isCjk } from '../compare-text.ts';
import type { NodeRef } from '../refs.ts';
import { append } from '../rows/lists.ts';
import { countryPhrases } from './country-phrases.ts';
import { type EntityPhrase, joinMeanings, MAX_MEANINGS, type Meaning, WHOLE } from './phrases.ts';
import { orderedWords } from './search-words.ts';
import { idOfToken } from './tokens.ts';

/** The longest name that is looked for in a text: in words, and of Chinese, Japanese and Korean in characters. */
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
export class Names {
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
