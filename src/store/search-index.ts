import MiniSearch, { type SearchResult } from 'minisearch';
import { type CollectionName, collectionOf } from '../model/collections.ts';
import { formatNodeRef, type NodeRefText, parseNodeRef } from '../model/node-ref.ts';
import { NODE_TYPES } from '../model/node-types.ts';
import { compareKeys, foldText } from '../model/rows/define-collection.ts';
import type { Page, SearchHit, SearchQuery } from './store.ts';

interface Document {
  id: string;
  title: string;
  names: string;
  text: string;
}

/** The weight of a hit by the field it is in. */
const FIELD_WEIGHT: Record<string, number> = { title: 3, names: 2, text: 1 };

/** Full-text search over all collections that can be searched. */
export class SearchIndex {
  readonly #index = new MiniSearch<Document>({
    fields: ['title', 'names', 'text'],
    processTerm: (term) => foldText(term) || null,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });

  /** The latest search, because a request reads both its page and its count. */
  #latest: { text: string; hits: readonly SearchHit[] } | undefined;

  constructor(rowsOf: (name: CollectionName) => readonly unknown[]) {
    for (const type of NODE_TYPES) {
      const { id, search } = collectionOf(type);
      if (!search) continue;
      this.#index.addAll(
        rowsOf(type).map((row) => {
          const { title, names = [], text = [] } = search(row);
          return {
            id: formatNodeRef({ type, id: id(row) }),
            title,
            names: names.join(' '),
            text: text.filter(Boolean).join(' '),
          };
        }),
      );
    }
  }

  page({ text, after, before, take, from }: SearchQuery): Page<SearchHit> {
    const hits = this.#hits(text);
    const start = after ? hits.filter(({ key }) => compareKeys(key, after) <= 0).length : 0;
    const end = before ? hits.filter(({ key }) => compareKeys(key, before) < 0).length : hits.length;
    const [first, last] = from === 'START' ? [start, Math.min(start + take, end)] : [Math.max(start, end - take), end];
    return {
      rows: hits.slice(first, Math.max(first, last)),
      hasPrevious: first > 0,
      hasNext: Math.max(first, last) < hits.length,
    };
  }

  count(text: string): number {
    return this.#hits(text).length;
  }

  #hits(text: string): readonly SearchHit[] {
    if (this.#latest?.text !== text) this.#latest = { text, hits: this.#search(text) };
    return this.#latest.hits;
  }

  #search(text: string): SearchHit[] {
    const words = text.split(/[\s\p{P}]+/u).map(foldText);
    return this.#index
      .search(text)
      .map((result): SearchHit => {
        const node = parseNodeRef(result.id as NodeRefText);
        return { node, key: [-weigh(result, words), NODE_TYPES.indexOf(node.type), node.id] };
      })
      .sort((a, b) => compareKeys(a.key, b.key));
  }
}

/**
 * How well a row matches. The library's own score (BM25) depends on all rows, so adding a row would move the cursors of
 * others; this weight depends only on the row and the words.
 */
const weigh = ({ match }: SearchResult, words: readonly string[]): number => {
  let weight = 0;
  for (const [term, fields] of Object.entries(match)) {
    const closeness = words.includes(term) ? 4 : words.some((word) => word !== '' && term.startsWith(word)) ? 2 : 1;
    weight += closeness * Math.max(...fields.map((field) => FIELD_WEIGHT[field] ?? 1));
  }
  return weight;
};
