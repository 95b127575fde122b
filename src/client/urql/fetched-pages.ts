import { formatDocument, type Operation } from '@urql/core';

/**
 * The pages that each query has fetched. The lists of a query are merged from these only: a page that another query fetched
 * may lack fields, and graphcache treats a list with a missing field as a cache miss.
 */
export interface FetchedPages {
  /** Sets the operation that is about to be read from the cache; graphcache does not pass it to resolvers. */
  setOperation(operation: Operation): void;
  /** Records that the query of the current operation has fetched a page. */
  add(page: string): void;
  /** Whether the query of the current operation has fetched a page. */
  has(page: string): boolean;
}

export const createFetchedPages = (): FetchedPages => {
  const pagesOf = new WeakMap<object, Set<string>>();
  let pages = new Set<string>();
  return {
    setOperation({ query }) {
      // The same object before and after graphcache adds `__typename` to the query.
      const document = formatDocument(query);
      pages = pagesOf.get(document) ?? new Set();
      pagesOf.set(document, pages);
    },
    add: (page) => pages.add(page),
    has: (page) => pages.has(page),
  };
};
