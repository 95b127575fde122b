import type { Places, TokensOfRows } from './corpus-view.ts';

/** What a document is found by: tokens, each with the weight of the best field that it is in: 1, 2 or 3. */
export interface IndexedDocument {
  tokens: ReadonlyMap<string, number>;
  /** The number of words in its title. */
  titleLength: number;
}

/**
 * Which documents have which tokens. Tokens are sorted, so those with the same beginning are neighbours; each has a number,
 * its place.
 */
export class TextIndex implements TokensOfRows {
  readonly size: number;
  readonly tokens: readonly string[];
  readonly #titleLengths: Uint8Array;
  /** The documents of each token, as `document * 4 + weight`, the heaviest first; those of place `i` begin at `starts[i]`. */
  readonly #postings: Uint32Array;
  readonly #starts: Uint32Array;
  /** The tokens of each document, as `place * 4 + weight`; those of document `i` begin at `documentStarts[i]`. */
  readonly #entries: Uint32Array;
  readonly #documentStarts: Uint32Array;

  private constructor(tokens: readonly string[], titleLengths: readonly number[], total: number) {
    this.size = titleLengths.length;
    this.tokens = tokens;
    this.#titleLengths = Uint8Array.from(titleLengths, (length) => Math.min(length, 255));
    this.#postings = new Uint32Array(total);
    this.#starts = new Uint32Array(tokens.length + 1);
    this.#entries = new Uint32Array(total);
    this.#documentStarts = new Uint32Array(this.size + 1);
  }

  /** Takes what each document is found by, by its number. */
  static index(documents: Iterable<IndexedDocument>): TextIndex {
    const lists = new Map<string, number[]>();
    const titleLengths: number[] = [];
    const counts: number[] = [];
    for (const { tokens, titleLength } of documents) {
      const document = titleLengths.length;
      titleLengths.push(titleLength);
      counts.push(tokens.size);
      for (const [token, weight] of tokens) {
        const list = lists.get(token);
        if (list) list.push(document * 4 + weight);
        else lists.set(token, [document * 4 + weight]);
      }
    }
    const tokens = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const index = new TextIndex(tokens, titleLengths, total);
    counts.forEach((count, document) => {
      index.#documentStarts[document + 1] = (index.#documentStarts[document] as number) + count;
    });
    const next = index.#documentStarts.slice();
    for (const [place, token] of tokens.entries()) index.#add(place, lists.get(token) as number[], next);
    return index;
  }

  #add(place: number, documents: readonly number[], next: Uint32Array): void {
    let at = this.#starts[place] as number;
    for (const weight of [3, 2, 1])
      for (const posting of documents) if ((posting & 3) === weight) this.#postings[at++] = posting;
    this.#starts[place + 1] = at;
    for (const posting of documents) {
      const document = posting >>> 2;
      const entry = next[document] as number;
      next[document] = entry + 1;
      this.#entries[entry] = place * 4 + (posting & 3);
    }
  }

  /** The place of a token; -1 if no document has it. */
  placeOf(token: string): number {
    const place = this.firstPlace((other) => other >= token);
    return this.tokens[place] === token ? place : -1;
  }

  /** The places of all words that begin with this one: from the first up to the second. */
  placesFrom(beginning: string): readonly [number, number] {
    const start = this.firstPlace((other) => other >= beginning);
    return [start, this.firstPlace((other) => other > beginning && !other.startsWith(beginning))];
  }

  beginningWith(text: string): Places | null {
    const [start, end] = this.placesFrom(text);
    return start < end ? { start, end } : null;
  }

  titleLengthOf(document: number): number {
    return this.#titleLengths[document] as number;
  }

  /** How often tokens from one place up to another are in documents. */
  countFrom(start: number, end: number): number {
    return (this.#starts[end] as number) - (this.#starts[start] as number);
  }

  /** The documents of a token, as `document * 4 + weight`: the heaviest first, and then by number; none of place -1. */
  postingsOf(place: number): Uint32Array {
    return this.#postings.subarray(this.#starts[place] ?? 0, this.#starts[place + 1]);
  }

  /** The tokens of a document, as `place * 4 + weight`. */
  entriesOf(document: number): Uint32Array {
    return this.#entries.subarray(this.#documentStarts[document], this.#documentStarts[document + 1]);
  }

  /** The place of the first token for which a test holds, which it does for all tokens after it too. */
  firstPlace(holds: (token: string) => boolean): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.tokens[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
