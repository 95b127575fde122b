import SearchableMap from 'minisearch/SearchableMap';
import { canBeMeant } from '../../model/search/misspellings.ts';
import { isWord } from '../../model/search/tokens.ts';

/** Words, of which those are found that may be meant by a misspelt one. */
export class SimilarWords {
  readonly #words = new SearchableMap<true>();

  private constructor() {}

  /** Takes tokens, of which some are words. */
  static of(tokens: readonly string[]): SimilarWords {
    const words = new SimilarWords();
    for (const token of tokens) if (isWord(token) && canBeMeant(token)) words.#words.set(token, true);
    return words;
  }

  /** Those that differ in so many letters at most. */
  like(word: string, typos: number): string[] {
    return [...this.#words.fuzzyGet(word, typos).keys()];
  }
}
