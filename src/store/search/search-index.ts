import { LRUCache } from 'lru-cache';
import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { formatNodeRef } from '../../model/node-ref.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import { readQuestion } from '../../model/search/read-question.ts';
import { mostChanges } from '../changed-index.ts';
import type { RowChanges } from '../derive/parted-rows.ts';
import type { Page, SearchFacets, SearchHit, SearchQuery, SearchSummary, SearchText } from '../store.ts';
import { Corpus } from './corpus.ts';
import { countFacets } from './facets.ts';
import { type Found, findRows } from './find-rows.ts';
import { rankingOf, toPage, toSummary } from './found-page.ts';
import { KnownNames } from './known-names.ts';
import { compareNodes, readRows, type SearchedRow } from './searched-row.ts';
import { toFilters } from './to-filters.ts';

/** The memory of the results of recent searches, in bytes: 50 searches that find as many rows as a search can. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What a result takes besides its words and its matches, in bytes. */
const OVERHEAD = 4000;

/** Full-text search over all collections that can be searched. */
export class SearchIndex {
  readonly #corpus: Corpus;
  readonly #names: KnownNames;
  /** What has changed since the base was indexed: the numbers of its rows that are gone, and the rows that were added. */
  readonly #gone: ReadonlySet<number>;
  readonly #added: readonly SearchedRow[];
  /** Recent searches by their text; a request reads a page and counts, and the next one another page. */
  readonly #recent: LRUCache<string, Found>;

  private constructor(
    corpus: Corpus,
    names: KnownNames,
    maxBytes: number,
    gone: ReadonlySet<number> = new Set(),
    added: readonly SearchedRow[] = [],
  ) {
    this.#corpus = corpus;
    this.#names = names;
    this.#gone = gone;
    this.#added = added;
    this.#recent = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ documents, weights }, text) =>
        documents.byteLength + weights.byteLength + 2 * text.length + OVERHEAD,
    });
  }

  /** Indexes the rows of all collections. Keeps the results of recent searches in at most `maxBytes`. */
  static index(rowsOf: (name: CollectionName) => readonly unknown[], maxBytes = MAX_BYTES): SearchIndex {
    const found: SearchedRow[] = [];
    for (const type of NODE_TYPES) for (const row of readRows(type, rowsOf(type))) found.push(row);
    return new SearchIndex(Corpus.index(found), KnownNames.of(found), maxBytes);
  }

  /** The index after changes, which are given for each type; null if so much has changed that all is to be indexed again. */
  after(changesOf: (type: NodeType) => RowChanges<unknown>, maxBytes = MAX_BYTES): SearchIndex | null {
    const most = mostChanges(this.#corpus.baseSize);
    const count = (type: NodeType) => {
      const { gone, added } = changesOf(type);
      return collectionOf(type).search ? gone.length + added.length : 0;
    };
    if (NODE_TYPES.reduce((sum, type) => sum + count(type), 0) > 2 * most) return null;
    const gone = new Set(this.#gone);
    const added = new Map(this.#added.map((row) => [formatNodeRef(row.node), row] as const));
    const [lost, gained]: [SearchedRow[], SearchedRow[]] = [[], []];
    for (const type of NODE_TYPES) {
      const changes = changesOf(type);
      for (const row of readRows(type, changes.gone)) {
        lost.push(row);
        if (!added.delete(formatNodeRef(row.node))) gone.add(this.#corpus.numberOf(row.node));
      }
      for (const row of readRows(type, changes.added)) {
        gained.push(row);
        added.set(formatNodeRef(row.node), row);
      }
    }
    if (lost.length + gained.length === 0) return this;
    if (gone.size + added.size > most) return null;
    const rows = [...added.values()].sort((a, b) => compareNodes(a.node, b.node));
    const corpus = this.#corpus.changed(gone, rows);
    return new SearchIndex(corpus, this.#names.after(lost, gained), maxBytes, gone, rows);
  }

  /** The memory of the results of recent searches, in bytes. */
  get bytes(): number {
    return this.#recent.calculatedSize;
  }

  page(query: SearchQuery): Page<SearchHit> {
    return toPage(this.#search(query, rankingOf(query)), this.#corpus, query);
  }

  summary(query: SearchText): SearchSummary {
    return toSummary(this.#search(query), this.#names);
  }

  facets(query: SearchText): SearchFacets {
    return countFacets(this.#corpus, this.#search(query).documents);
  }

  #search({ text, filters = {} }: SearchText, ranking: string | null = null): Found {
    const key = JSON.stringify([text, filters, ranking]);
    const known = this.#recent.get(key);
    if (known) return known;
    const { names } = this.#names;
    const found = findRows(this.#corpus, readQuestion(text, names), names, toFilters(filters), ranking);
    this.#recent.set(key, found);
    // The pages after it are of the same results.
    if (ranking === null) this.#recent.set(JSON.stringify([text, filters, found.ranking]), found);
    return found;
  }
}
