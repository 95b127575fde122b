import { formatDocument, type Operation } from '@urql/core';

/**
 * The pages that each query has asked for. Its lists are put together from these alone: a page that only other queries
 * have asked for may lack fields, and a list that lacks one is no answer.
 */
export interface AskedPages {
  /** Tells which operation is about to be read from the cache, as its resolvers are not told. */
  startReading(operation: Operation): void;
  /** Adds a page to those that the query at hand has asked for. */
  add(page: string): void;
  /** Whether the query at hand has asked for a page. */
  has(page: string): boolean;
}

export const createAskedPages = (): AskedPages => {
  const pagesOf = new WeakMap<object, Set<string>>();
  let pages = new Set<string>();
  return {
    startReading({ query }) {
      // The same object for a query before and after graphcache has added `__typename` to it.
      const document = formatDocument(query);
      pages = pagesOf.get(document) ?? new Set();
      pagesOf.set(document, pages);
    },
    add: (page) => pages.add(page),
    has: (page) => pages.has(page),
  };
};
