import { countryPhrases } from '../../model/search/country-phrases.ts';
import { MAX_MEANINGS, type Meaning, WHOLE } from '../../model/search/phrases.ts';
import type { PhraseSource } from './search-phrase-source.ts';

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
