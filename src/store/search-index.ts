import { LRUCache } from 'lru-cache';
import { type CollectionName, collectionOf } from '../model/collections.ts';
import type { NodeRef } from '../model/node-ref.ts';
import { NODE_TYPES } from '../model/node-types.ts';
import { compareKeys, type SearchText, type SortKey } from '../model/rows/define-collection.ts';
import { searchWords } from '../model/search-words.ts';
import type { Page, SearchHit, SearchQuery } from './store.ts';
import { type Matches, TextIndex, type WeighedWords } from './text-index.ts';

/** The memory of the results of recent searches, in bytes: 50 searches that find 20,000 rows each. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What a result takes besides its words and its matches, in bytes. */
const OVERHEAD = 500;

/** Full-text search over all collections that can be searched. */
export class SearchIndex {
  /** The rows by number: in the order of their keys, if they match equally well. */
  readonly #rows: readonly NodeRef[];
  readonly #index: TextIndex;
  /** Recent searches by their words; a request reads a page and a count, and the next one another page. */
  readonly #recent: LRUCache<string, Matches>;

  /** Keeps the results of recent searches in at most `maxBytes`. */
  constructor(rowsOf: (name: CollectionName) => readonly unknown[], maxBytes = MAX_BYTES) {
    const rows = NODE_TYPES.flatMap((type) => {
      const { id, search } = collectionOf(type);
      if (!search) return [];
      return rowsOf(type)
        .map((row) => ({ node: { type, id: id(row) }, words: weighWords(search(row)) }))
        .sort((a, b) => compareKeys([a.node.id], [b.node.id]));
    });
    this.#rows = rows.map(({ node }) => node);
    this.#index = new TextIndex(rows.map(({ words }) => words));
    this.#recent = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ documents, weights }, words) =>
        documents.byteLength + weights.byteLength + 2 * words.length + OVERHEAD,
    });
  }

  /** The memory of the results of recent searches, in bytes. */
  get bytes(): number {
    return this.#recent.calculatedSize;
  }

  page({ text, after, before, take, from }: SearchQuery): Page<SearchHit> {
    const matches = this.#search(text);
    const { length } = matches.documents;
    const start = after ? this.#countWhile(matches, (key) => compareKeys(key, after) <= 0) : 0;
    const end = before ? this.#countWhile(matches, (key) => compareKeys(key, before) < 0) : length;
    const [first, last] = from === 'START' ? [start, Math.min(start + take, end)] : [Math.max(start, end - take), end];
    return {
      rows: Array.from({ length: Math.max(0, last - first) }, (_, index) => this.#hit(matches, first + index)),
      hasPrevious: first > 0,
      hasNext: Math.max(first, last) < length,
    };
  }

  count(text: string): number {
    return this.#search(text).documents.length;
  }

  #search(text: string): Matches {
    const words = searchWords(text).sort();
    const key = words.join(' ');
    const known = this.#recent.get(key);
    if (known) return known;
    const matches = this.#index.search(words);
    this.#recent.set(key, matches);
    return matches;
  }

  /**
   * A hit, and its key. The weight in it depends only on the row and the words: a score such as BM25 depends on all rows, so
   * that adding a row would move the cursors of others.
   */
  #hit({ documents, weights }: Matches, place: number): SearchHit {
    const node = this.#rows[documents[place] as number] as NodeRef;
    return { node, key: [-(weights[place] as number), NODE_TYPES.indexOf(node.type), node.id] };
  }

  /** How many hits, from the first one on, have keys for which a test holds. */
  #countWhile(matches: Matches, holds: (key: SortKey) => boolean): number {
    let low = 0;
    let high = matches.documents.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#hit(matches, middle).key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The words of a row, with the weight of the best field that each is in: the title before the names before the text. */
const weighWords = ({ title, names = [], text = [] }: SearchText): WeighedWords => {
  const words = new Map<string, number>();
  const add = (part: string | undefined, weight: number) => {
    for (const word of searchWords(part ?? '')) if (!words.has(word)) words.set(word, weight);
  };
  add(title, 3);
  for (const name of names) add(name, 2);
  for (const part of text) add(part, 1);
  return words;
};
