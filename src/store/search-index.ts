import { LRUCache } from 'lru-cache';
import { type CollectionName, collectionOf } from '../model/collections.ts';
import { formatNodeRef, type NodeRef } from '../model/node-ref.ts';
import { NODE_TYPES, type NodeType } from '../model/node-types.ts';
import type { SearchText } from '../model/rows/collection.ts';
import { compareKeys, type SortKey } from '../model/rows/sort-key.ts';
import { searchWords } from '../model/search-words.ts';
import { forEachInSteps, type Steps, sortInSteps } from '../model/steps.ts';
import { mostChanges } from './changed-index.ts';
import type { RowChanges } from './derive/parted-rows.ts';
import type { Page, SearchHit, SearchQuery } from './store.ts';
import { type Matches, TextIndex, type WeighedWords } from './text-index.ts';

/** The memory of the results of recent searches, in bytes: 50 searches that find 20,000 rows each. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What a result takes besides its words and its matches, in bytes. */
const OVERHEAD = 500;

/** Full-text search over all collections that can be searched. */
export class SearchIndex {
  readonly #base: SearchPart;
  /** What has changed since the base was indexed: the numbers of its rows that are gone, and those that were added. */
  readonly #gone: ReadonlySet<number>;
  readonly #added: (SearchPart & { rows: readonly SearchRow[] }) | null;
  /** Recent searches by their words; a request reads a page and a count, and the next one another page. */
  readonly #recent: LRUCache<string, Matches>;

  private constructor(
    base: SearchPart,
    maxBytes: number,
    gone: ReadonlySet<number> = new Set(),
    added: (SearchPart & { rows: readonly SearchRow[] }) | null = null,
  ) {
    this.#base = base;
    this.#gone = gone;
    this.#added = added;
    this.#recent = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ documents, weights }, words) =>
        documents.byteLength + weights.byteLength + 2 * words.length + OVERHEAD,
    });
  }

  /** Indexes the rows of all collections. Keeps the results of recent searches in at most `maxBytes`. */
  static *index(rowsOf: (name: CollectionName) => readonly unknown[], maxBytes = MAX_BYTES): Steps<SearchIndex> {
    const found: SearchRow[] = [];
    for (const type of NODE_TYPES) for (const row of yield* readRows(type, rowsOf(type))) found.push(row);
    return new SearchIndex(yield* indexPart(found), maxBytes);
  }

  /** The index after changes, which are given for each type; null if so much has changed that all is to be indexed again. */
  *after(changesOf: (type: NodeType) => RowChanges<unknown>, maxBytes = MAX_BYTES): Steps<SearchIndex | null> {
    const most = mostChanges(this.#base.nodes.length);
    const count = (type: NodeType) => {
      const { gone, added } = changesOf(type);
      return collectionOf(type).search ? gone.length + added.length : 0;
    };
    if (NODE_TYPES.reduce((sum, type) => sum + count(type), 0) > 2 * most) return null;
    const gone = new Set(this.#gone);
    const added = new Map(this.#added?.rows.map((row) => [formatNodeRef(row.node), row] as const));
    let hasChanged = false;
    for (const type of NODE_TYPES) {
      const changes = changesOf(type);
      for (const { node } of yield* readRows(type, changes.gone)) {
        hasChanged = true;
        if (!added.delete(formatNodeRef(node))) gone.add(findNumber(this.#base.nodes, node));
      }
      for (const row of yield* readRows(type, changes.added)) {
        hasChanged = true;
        added.set(formatNodeRef(row.node), row);
      }
    }
    if (!hasChanged) return this;
    if (gone.size + added.size > most) return null;
    const rows = [...added.values()].sort((a, b) => compareNodes(a.node, b.node));
    return new SearchIndex(this.#base, maxBytes, gone, { rows, ...(yield* indexPart(rows)) });
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
    const matches = this.#merge(this.#base.index.search(words), this.#added?.index.search(words));
    this.#recent.set(key, matches);
    return matches;
  }

  /** The matches that are still there and those that were added, which have the numbers after all others. */
  #merge(base: Matches, added: Matches | undefined): Matches {
    if (!added || (this.#gone.size === 0 && added.documents.length === 0)) return base;
    const documents: number[] = [];
    const weights: number[] = [];
    const offset = this.#base.nodes.length;
    const add = (document: number, weight: number) => {
      documents.push(document);
      weights.push(weight);
    };
    let next = 0;
    const addAdded = (isDue: (weight: number, document: number) => boolean) => {
      for (; next < added.documents.length; next++) {
        const [document, weight] = [offset + (added.documents[next] as number), added.weights[next] as number];
        if (!isDue(weight, document)) return;
        add(document, weight);
      }
    };
    base.documents.forEach((document, place) => {
      if (this.#gone.has(document)) return;
      const weight = base.weights[place] as number;
      const isBefore = (other: number, number: number) =>
        other > weight || (other === weight && compareNodes(this.#nodeOf(number), this.#nodeOf(document)) < 0);
      addAdded(isBefore);
      add(document, weight);
    });
    addAdded(() => true);
    return { documents: Uint32Array.from(documents), weights: Uint32Array.from(weights) };
  }

  #nodeOf(document: number): NodeRef {
    const { nodes } = this.#base;
    return (document < nodes.length ? nodes[document] : this.#added?.nodes[document - nodes.length]) as NodeRef;
  }

  /**
   * A hit, and its key. The weight in it depends only on the row and the words: a score such as BM25 depends on all rows, so
   * that adding a row would move the cursors of others.
   */
  #hit({ documents, weights }: Matches, place: number): SearchHit {
    const node = this.#nodeOf(documents[place] as number);
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

/** Rows by number, in the order of their keys if they match equally well, and the index of their words. */
interface SearchPart {
  nodes: readonly NodeRef[];
  index: TextIndex;
}

/** The rows of a type that can be searched, by id. */
function* readRows(type: NodeType, given: readonly unknown[]): Steps<readonly SearchRow[]> {
  const { id, search } = collectionOf(type);
  if (!search) return [];
  const rows: SearchRow[] = [];
  yield* forEachInSteps(given, (row) => {
    let words: WeighedWords | undefined;
    rows.push({
      node: { type, id: id(row) },
      words() {
        words ??= weighWords(search(row));
        return words;
      },
    });
  });
  return yield* sortInSteps(rows, (a, b) => (a.node.id < b.node.id ? -1 : 1));
}

function* indexPart(rows: readonly SearchRow[]): Steps<SearchPart> {
  return {
    nodes: rows.map(({ node }) => node),
    index: yield* TextIndex.index(mapLazily(rows, ({ words }) => words())),
  };
}

const compareNodes = (a: NodeRef, b: NodeRef): number =>
  NODE_TYPES.indexOf(a.type) - NODE_TYPES.indexOf(b.type) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The number of the row of a node, which is there. */
const findNumber = (nodes: readonly NodeRef[], node: NodeRef): number => {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareNodes(nodes[middle] as NodeRef, node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

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
