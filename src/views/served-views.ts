import { toCsv } from './statements-csv.ts';
import { entryKeyAt, queriesAt, type ViewQuery, viewAt } from './views.ts';

/** The answer to one of the queries of a page. */
export interface ViewAnswer {
  query: ViewQuery;
  data: unknown;
}

/** The views, as a server takes them: which paths are pages, what a page queries, and its statements as CSV. */
export const servedViews = {
  hasPage: (pathname: string): boolean => viewAt(pathname) !== null || entryKeyAt(pathname) !== null,

  /** All queries of the page at an address; null where there is no page. */
  queriesAt: (address: Pick<URL, 'pathname' | 'searchParams'>): readonly ViewQuery[] | null => queriesAt(address),

  /** The statements in the answers, as CSV; URLs in it are relative to that of the page. */
  toCsv: (answers: readonly ViewAnswer[], page: URL): string =>
    toCsv(
      answers.flatMap(({ query, data }) => query.statements(data)),
      page,
    ),
};
