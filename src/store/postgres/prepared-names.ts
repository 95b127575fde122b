import { LRUCache } from 'lru-cache';

/** A statement is prepared when it is asked for this often; so rare ones take no place. */
const PREPARED_AT = 3;
/** So many statements are prepared; each connection keeps its plans of those that it runs. */
const MOST_PREPARED = 200;
/**
 * Characters of a statement that is prepared, and of all of them. A plan takes 120 to 160 times as many bytes on each connection; those of most
 * queries have a few thousand characters, but a query may ask for a dozen lists with many filters each.
 */
const MOST_LENGTH = 20_000;
const MOST_TOGETHER = 500_000;
const MOST_COUNTED = 2000;

/** The names of statements whose plans a connection keeps. Planning takes PostgreSQL as long as running, or longer. */
export class PreparedNames {
  readonly #names = new Map<string, string>();
  #length = 0;
  readonly #counts = new LRUCache<string, number>({ max: MOST_COUNTED });

  /** The name of a statement that is asked for; undefined if it is not to be prepared. */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size === MOST_PREPARED) return known;
    if (text.length > MOST_LENGTH || this.#length + text.length > MOST_TOGETHER) return undefined;
    const count = (this.#counts.get(text) ?? 0) + 1;
    this.#counts.set(text, count);
    if (count < PREPARED_AT) return undefined;
    const name = `briefgraph_${this.#names.size}`;
    this.#names.set(text, name);
    this.#length += text.length;
    return name;
  }
}
