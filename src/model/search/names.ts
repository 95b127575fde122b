import { isCjk } from '../duplicates/words.ts';
import { append } from '../rows/lists.ts';
import { forEachInSteps, type Steps } from '../steps.ts';
import { countryPhrases } from './country-phrases.ts';
import { orderedWords } from './search-words.ts';
import { isStopWord } from './stop-words.ts';

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

/** A name that begins at a word. None of its meanings: it is to be read word by word. */
interface Phrase {
  words: readonly string[];
  meanings: readonly Meaning[];
}

export const WHOLE = 4;
const GOVERNMENT = 3;
const PART = 3;
/** An ordinary word that a name has. */
export const WORD = 2;

/** A word of a name is enough to name it if no more than so many have it. */
const MAX_SHARED = 3;
/** How many entities a name stands for at most. */
const MAX_MEANINGS = 12;

/** The names of all actors, issues and instruments, in all languages, by which texts of searches are read. */
export class Names {
  /** By their first words; of Chinese, Japanese and Korean by the whole name. */
  readonly #phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly #governments: ReadonlyMap<string, readonly Meaning[]>;

  private constructor(
    phrases: ReadonlyMap<string, readonly Phrase[]>,
    governments: ReadonlyMap<string, readonly Meaning[]>,
  ) {
    this.#phrases = phrases;
    this.#governments = governments;
  }

  static *of(entities: readonly NamedEntity[]): Steps<Names> {
    const whole = new Map<string, { words: readonly string[]; meanings: Meaning[] }>();
    const parts = new Map<string, Map<string, Meaning>>();
    const governments = new Map<string, Meaning[]>();
    const add = (words: readonly string[], meaning: Meaning) => {
      const key = words.join(' ');
      const phrase = whole.get(key) ?? { words, meanings: [] };
      whole.set(key, phrase);
      if (!phrase.meanings.some(({ token }) => token === meaning.token) && phrase.meanings.length < MAX_MEANINGS)
        phrase.meanings.push(meaning);
    };
    yield* forEachInSteps(
      entities,
      ({ token, names, isPerson, governs }) => {
        if (governs !== null) append(governments, governs, { token, closeness: GOVERNMENT });
        for (const name of names) {
          const words = orderedWords(name);
          if (words.length === 0) continue;
          add(words, { token, closeness: WHOLE });
          for (const word of words.length > 1 ? partsOf(name, isPerson ? 2 : 3) : []) {
            const meanings = parts.get(word) ?? new Map<string, Meaning>();
            parts.set(word, meanings.set(token, { token, closeness: isPerson ? PART : WORD }));
          }
        }
      },
      50,
    );
    for (const [word, meanings] of parts)
      if (meanings.size <= MAX_SHARED && !countryPhrases().has(word))
        for (const meaning of meanings.values()) add([word], meaning);
    const phrases = new Map<string, Phrase[]>();
    for (const phrase of whole.values()) append(phrases, firstOf(phrase.words), phrase);
    return new Names(phrases, governments);
  }

  /** The longest name that begins at a word, and what it stands for; null if none does. */
  longestAt(words: readonly string[], at: number): { length: number; meanings: readonly Meaning[] } | null {
    const first = words[at] as string;
    const found = [...(this.#phrases.get(first) ?? []), ...(countryPhrases().get(first) ?? [])].filter((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    const length = Math.max(0, ...found.map(({ words }) => words.length));
    return length === 0
      ? null
      : { length, meanings: this.#allOf(found.filter(({ words }) => words.length === length)) };
  }

  /** The longest name at a place in a run of Chinese, Japanese or Korean. */
  longestIn(run: readonly string[], at: number): { length: number; meanings: readonly Meaning[] } | null {
    for (let length = Math.min(MAX_CHARACTERS, run.length - at); length > 1; length--) {
      const name = run.slice(at, at + length).join('');
      const found = [...(this.#phrases.get(name) ?? []), ...(countryPhrases().get(name) ?? [])];
      if (found.length > 0) return { length, meanings: this.#allOf(found) };
    }
    return null;
  }

  #allOf(phrases: readonly Phrase[]): Meaning[] {
    const meanings = new Map<string, Meaning>();
    const add = (meaning: Meaning) => {
      if (!meanings.has(meaning.token)) meanings.set(meaning.token, meaning);
    };
    // A whole name is not also a part of another.
    const found = phrases.flatMap((phrase) => phrase.meanings);
    const surest = Math.max(...found.map(({ closeness }) => closeness));
    for (const meaning of found) if (surest < WHOLE || meaning.closeness === surest) add(meaning);
    for (const { token } of [...meanings.values()])
      for (const government of this.#governments.get(token) ?? []) add(government);
    return [...meanings.values()].slice(0, MAX_MEANINGS);
  }
}

/** The longest name of Chinese, Japanese or Korean, in characters. */
const MAX_CHARACTERS = 24;

const firstOf = (words: readonly string[]): string => {
  const joined = words.join('');
  return isCjk(joined) ? joined : (words[0] as string);
};

/** The words of a name by which it is known: those with a capital. */
const partsOf = (name: string, shortest: number): string[] =>
  name
    .split(/[\s\p{P}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && word.length >= shortest)
    .flatMap(orderedWords)
    .filter((word) => !isStopWord(word));
