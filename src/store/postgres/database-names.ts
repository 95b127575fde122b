import type { NodeRef } from '../../model/refs.ts';
import { joinMeanings, type Meaning } from '../../model/search/phrases.ts';
import { type NamesOfRows, surestOf } from './search-known-names.ts';
import { Names } from './search-names.ts';
import type { PhraseSource } from './search-phrase-source.ts';
import { KINDS, type KnownPhrases } from './stored-phrases.ts';

/**
 * The names in a database as far as they were read. What one search misses is noted, and looks as if it named nothing: the search has to
 * read its text again when it was read.
 */
export class DatabaseNames implements NamesOfRows, PhraseSource {
  readonly names = new Names(this);
  /** The phrases that were asked for and are not known. */
  readonly misses = new Set<string>();
  readonly #known: KnownPhrases;

  constructor(known: KnownPhrases) {
    this.#known = known;
  }

  nodesOf(meanings: readonly Meaning[]): NodeRef[] {
    return surestOf(meanings).flatMap(({ token }) => this.#known.nodes.get(token) ?? []);
  }

  meaningsOf(phrase: string): readonly Meaning[] {
    return joinMeanings(phrase, this.#find(phrase, KINDS.WHOLE), this.#find(phrase, KINDS.PART));
  }

  governmentsOf(token: string): readonly Meaning[] {
    return this.#find(token, KINDS.GOVERNMENT);
  }

  /** Names of all lengths are read at once. */
  longestFrom(): number {
    return Number.POSITIVE_INFINITY;
  }

  #find(phrase: string, kind: number): readonly Meaning[] {
    const known = this.#known.meanings.get(phrase);
    if (!known) this.misses.add(phrase);
    return known?.get(kind) ?? [];
  }
}
