import { append } from '../rows/lists.ts';
import { countryPhrases } from './country-phrases.ts';
import {
  joinMeanings,
  MAX_MEANINGS,
  type Meaning,
  type NamedEntity,
  type PhraseSource,
  phrasesOf,
  WHOLE,
} from './phrases.ts';

/** Phrases of entities in memory. */
class KnownPhrases implements PhraseSource {
  readonly #meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly #governments: ReadonlyMap<string, readonly Meaning[]>;
  readonly #longest: ReadonlyMap<string, number>;

  private constructor(
    meanings: ReadonlyMap<string, readonly Meaning[]>,
    governments: ReadonlyMap<string, readonly Meaning[]>,
  ) {
    this.#meanings = meanings;
    this.#governments = governments;
    const longest = new Map<string, number>();
    for (const phrase of meanings.keys()) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
    }
    this.#longest = longest;
  }

  static of(entities: readonly NamedEntity[]): KnownPhrases {
    const found = {
      WHOLE: new Map<string, Meaning[]>(),
      PART: new Map<string, Meaning[]>(),
      GOVERNMENT: new Map<string, Meaning[]>(),
    };
    for (const entity of entities)
      for (const { kind, phrase, closeness } of phrasesOf(entity))
        append(found[kind], phrase, { token: entity.token, closeness });
    const phrases = new Set([...found.WHOLE.keys(), ...found.PART.keys()]);
    const meanings = new Map<string, readonly Meaning[]>();
    for (const phrase of phrases) {
      const all = joinMeanings(phrase, found.WHOLE.get(phrase) ?? [], found.PART.get(phrase) ?? []);
      if (all.length > 0) meanings.set(phrase, all);
    }
    return new KnownPhrases(meanings, found.GOVERNMENT);
  }

  meaningsOf(phrase: string): readonly Meaning[] {
    return this.#meanings.get(phrase) ?? [];
  }

  governmentsOf(token: string): readonly Meaning[] {
    return this.#governments.get(token) ?? [];
  }

  longestFrom(word: string): number {
    return this.#longest.get(word) ?? 0;
  }
}

/** A name in a text: of how many words or characters, and what it stands for. */
interface FoundName {
  length: number;
  meanings: readonly Meaning[];
}

/** The names of all actors, issues and instruments, in all languages, by which texts of searches are read. */
export class Names {
  readonly #phrases: PhraseSource;

  constructor(phrases: PhraseSource) {
    this.#phrases = phrases;
  }

  /** Takes entities in the order in which a name stands for them. */
  static of(entities: readonly NamedEntity[]): Names {
    return new Names(KnownPhrases.of(entities));
  }

  /** The longest name that begins at a word, and what it stands for; null if none does. */
  longestAt(words: readonly string[], at: number): FoundName | null {
    const first = words[at] as string;
    const countries = (countryPhrases().get(first) ?? []).filter((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    const ofCountry = Math.max(0, ...countries.map((phrase) => phrase.words.length));
    const longest = Math.min(words.length - at, Math.max(ofCountry, this.#phrases.longestFrom(first)));
    let found: FoundName | null = null;
    for (let length = 1; length <= longest; length++) {
      const meanings = [
        ...this.#phrases.meaningsOf(words.slice(at, at + length).join(' ')),
        ...countries.filter((phrase) => phrase.words.length === length).flatMap((phrase) => phrase.meanings),
      ];
      if (meanings.length > 0 || length === ofCountry) found = { length, meanings };
    }
    return found && { length: found.length, meanings: this.#allOf(found.meanings) };
  }

  /** The longest name at a place in a run of Chinese, Japanese or Korean. All lengths are looked up, so that a source can read them at once. */
  longestIn(run: readonly string[], at: number): FoundName | null {
    let found: FoundName | null = null;
    for (let length = 2; length <= Math.min(MAX_CHARACTERS, run.length - at); length++) {
      const name = run.slice(at, at + length).join('');
      const countries = countryPhrases().get(name) ?? [];
      const meanings = [...this.#phrases.meaningsOf(name), ...countries.flatMap((phrase) => phrase.meanings)];
      if (meanings.length > 0 || countries.length > 0) found = { length, meanings };
    }
    return found && { length: found.length, meanings: this.#allOf(found.meanings) };
  }

  #allOf(found: readonly Meaning[]): Meaning[] {
    const meanings = new Map<string, Meaning>();
    const add = (meaning: Meaning) => {
      if (!meanings.has(meaning.token)) meanings.set(meaning.token, meaning);
    };
    // A whole name is not also a part of another.
    const surest = Math.max(...found.map(({ closeness }) => closeness));
    for (const meaning of found) if (surest < WHOLE || meaning.closeness === surest) add(meaning);
    for (const { token } of [...meanings.values()])
      for (const government of this.#phrases.governmentsOf(token)) add(government);
    return [...meanings.values()].slice(0, MAX_MEANINGS);
  }
}

/** The longest name of Chinese, Japanese or Korean, in characters. */
const MAX_CHARACTERS = 24;
