import type { Meaning } from '../../model/search/phrases.ts';

/** Where phrases are looked up. */
export interface PhraseSource {
  /** What a phrase stands for: as a whole name first, and then as a part of one. */
  meaningsOf(phrase: string): readonly Meaning[];
  /** The governments of a country, by its token. */
  governmentsOf(token: string): readonly Meaning[];
  /** How many words a name has at most that begins with this one. */
  longestFrom(word: string): number;
}
