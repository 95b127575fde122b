import { LRUCache } from 'lru-cache';
import { type CollectionName, collectionOf } from '../model/collections.ts';
import type { NodeRef } from '../model/node-ref.ts';
import { NODE_TYPES } from '../model/node-types.ts';
import type { SearchText } from '../model/rows/collection.ts';
import { compareKeys, type SortKey } from '../model/rows/sort-key.ts';
import { searchWords } from '../model/search-words.ts';
import { forEachInSteps, type Steps, sortInSteps } from '../model/steps.ts';
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

  private constructor(rows: readonly NodeRef[], index: TextIndex, maxBytes: number) {
    this.#rows = rows;
    this.#index = index;
    this.#recent = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ documents, weights }, words) =>
        documents.byteLength + weights.byteLength + 2 * words.length + OVERHEAD,
    });
  }

  /** Indexes the rows of all collections. Keeps the results of recent searches in at most `maxBytes`. */
  static *index(rowsOf: (name: CollectionName) => readonly unknown[], maxBytes = MAX_BYTES): Steps<SearchIndex> {
    const found: SearchRow[] = [];
    for (const type of NODE_TYPES) {
      const { id, search } = collectionOf(type);
      if (!search) continue;
      const rows: SearchRow[] = [];
      yield* forEachInSteps(rowsOf(type), (row) =>
        rows.push({ node: { type, id: id(row) }, words: () => weighWords(search(row)) }),
      );
      const sorted = yield* sortInSteps(rows, (a, b) => (a.node.id < b.node.id ? -1 : 1));
      for (const row of sorted) found.push(row);
    }
    const index = yield* TextIndex.index(mapLazily(found, ({ words }) => words()));
    return new SearchIndex(
      found.map(({ node }) => node),
      index,
      maxBytes,
    );
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

interface SearchRow {
  node: NodeRef;
  words(): WeighedWords;
}

function* mapLazily<From, To>(items: readonly From[], map: (item: From) => To): Iterable<To> {
  for (const item of items) yield map(item);
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
