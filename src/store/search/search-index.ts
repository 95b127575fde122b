import { LRUCache } from 'lru-cache';
import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { compareText } from '../../model/compare-text.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import { type NodePhrase, PhraseIndex } from '../../model/search/phrases.ts';
import { readQuestion } from '../../model/search/read-question.ts';
import type { Page, SearchFacets, SearchHit, SearchQuery, SearchSummary, SearchText } from '../store.ts';
import { isSearched, namesOfRow, type SearchDocument, toDocument } from './document.ts';
import { type Found, pageOf, rank, rankingOf, type Selection, selectionsOf } from './find.ts';
import { matchTerms } from './terms.ts';
import { type IndexedText, indexText, TextIndex } from './text-index.ts';

/** How many searches are kept. Each has at most 500 hits, some 300 kB. */
const MOST_KEPT = 50;

/** What searches read, as plain values that a worker can make and send. */
export interface SearchedRows {
  text: IndexedText;
  phrases: readonly NodePhrase[];
}

/** Indexes all collections that can be searched; takes the rows of a collection in any order. */
export const indexSearch = (rowsOf: (name: CollectionName) => readonly unknown[]): SearchedRows => {
  const rows = NODE_TYPES.filter(isSearched).flatMap((type) => {
    const { id } = collectionOf(type);
    return [...rowsOf(type)].sort((a, b) => (id(a) < id(b) ? -1 : 1)).map((row) => ({ type, row }));
  });
  const phrases = rows.flatMap(({ type, row }) => namesOfRow(type, row));
  return {
    text: indexText(documentsOf(rows)),
    phrases: phrases.sort((a, b) => compareText(a.token, b.token)),
  };
};

/** The documents of rows, one at a time: only the tokens of each are kept. */
function* documentsOf(rows: readonly { type: NodeType; row: unknown }[]): Iterable<SearchDocument> {
  for (const { type, row } of rows) yield toDocument(type, row);
}

/** Full-text search in memory. */
export class SearchIndex {
  readonly #index: TextIndex;
  readonly #names: PhraseIndex;
  /** Recent searches; a request reads a page, counts and facets of one, and the next request another page. */
  readonly #recent = new LRUCache<string, Found>({ max: MOST_KEPT });

  constructor({ text, phrases }: SearchedRows) {
    this.#index = new TextIndex(text);
    this.#names = new PhraseIndex(phrases);
  }

  page(query: SearchQuery): Page<SearchHit> {
    return pageOf(this.#find(query, rankingOf(query)), query);
  }

  summary(query: SearchText): SearchSummary {
    return this.#find(query).summary;
  }

  facets(query: SearchText): SearchFacets {
    return this.#index.facets(this.#find(query).selection);
  }

  #find({ text, filters = {} }: SearchText, ranking: string | null = null): Found {
    const keyOf = (one: string | null) => JSON.stringify([text, filters, one]);
    const kept = this.#recent.get(keyOf(ranking));
    if (kept) return kept;
    const question = readQuestion(text, this.#names);
    const terms = matchTerms(this.#index, question, this.#names);
    const [first, ...others] = selectionsOf(question, terms, filters, ranking);
    const find = (selection: Selection) =>
      rank(question, this.#names, selection, this.#index.select(selection), ranking);
    const found = others.reduce((last, next) => (last.summary.count > 0 ? last : find(next)), find(first));
    this.#recent.set(keyOf(ranking), found);
    // The pages after it are of the same results.
    if (ranking === null) this.#recent.set(keyOf(found.ranking), found);
    return found;
  }
}
