import { claimList } from './claim-list.ts';
import { entryKeyAt } from './entry-address.ts';
import { QUERY_PATH } from './query-address.ts';
import { briefReadAt } from './reader-address.ts';
import type { Statement } from './statement.ts';
import { NOT_OF_CLAIMS, ONLY_OF_CLAIMS, toCsv } from './statements-csv.ts';
import { type QueryAnswer, statusOf } from './status.ts';
import { queriesAt, type ViewQuery, viewAt } from './views.ts';
import { firstPageOfAll, nextPage } from './whole-list.ts';

/** The response to one of the queries of a page. */
export interface ViewAnswer {
  query: ViewQuery;
  data: unknown;
}

/** The views as a server takes them: which paths are pages, the queries of a page, and its statements as CSV. */
export const servedViews = {
  hasPage: (pathname: string): boolean =>
    viewAt(pathname) !== null ||
    entryKeyAt(pathname) !== null ||
    briefReadAt(pathname) !== null ||
    pathname === QUERY_PATH,

  /** All queries of the page at an address; null if the path is not that of a page. */
  queriesAt: (address: Pick<URL, 'pathname' | 'searchParams'>): readonly ViewQuery[] | null => queriesAt(address),

  /** The HTTP status of the page with these answers. */
  statusOf: (answers: readonly QueryAnswer[]): number => statusOf(answers),

  /** The statements in the responses as CSV. Addresses begin with `origin`; they are paths if it is empty. */
  toCsv: (answers: readonly ViewAnswer[], origin: string): string =>
    toCsv(
      statementsIn(answers),
      origin,
      answers.some(({ query }) => query.document === claimList.document) ? NOT_OF_CLAIMS : ONLY_OF_CLAIMS,
    ),

  firstPageOfAll,

  /** Where a file with a whole list goes on after pages with these answers. */
  nextPage: (params: URLSearchParams, answers: readonly ViewAnswer[]) =>
    nextPage(
      params,
      answers.map(({ data }) => data),
    ),
};

/** The statements in the responses; what several of them have, such as those beside each page of a list, once. */
const statementsIn = (answers: readonly ViewAnswer[]): Statement[] => {
  const all = answers.flatMap(({ query, data }) => query.statements(data));
  if (answers.length === 1) return all;
  return [...new Map(all.map((statement) => [JSON.stringify(statement), statement])).values()];
};
