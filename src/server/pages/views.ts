import type { ExecutionResult } from 'graphql';

/** A query that a page of the explorer sends. */
export interface ViewQuery {
  /** Its text. */
  document: string;
  variables: unknown;
  /** Whether the data says that what the URL names does not exist. */
  isMissing?(data: unknown): boolean;
  /** Whether the data says that it is withdrawn. */
  isWithdrawn?(data: unknown): boolean;
}

/** A query with the data that it returned. */
export interface AnsweredQuery<Query extends ViewQuery = ViewQuery> {
  query: Query;
  data: unknown;
}

/** The answer to a query, with the status that it was sent with. */
export interface QueryAnswer<Query extends ViewQuery = ViewQuery> extends AnsweredQuery<Query> {
  status: number;
  errors?: ExecutionResult['errors'] | undefined;
}

/** What the server has to know about the pages of the explorer. */
export interface Views<Query extends ViewQuery = ViewQuery> {
  /** Whether there is a page at a path. */
  hasPage(pathname: string): boolean;
  /** The queries that the page at a URL sends; null if it has none. */
  queriesAt(url: Pick<URL, 'pathname' | 'searchParams'>): readonly Query[] | null;
  /** The HTTP status of the page, in all of its formats. */
  statusOf(answers: readonly QueryAnswer<Query>[]): number;
  /** The parameters of the first page of a file with a whole list; null if the URL asks for one page. */
  firstPageOfAll(params: URLSearchParams): URLSearchParams | null;
  /** The parameters of the page after those with these answers, and whether a file has enough without it; null at the end of the list. */
  nextPage(
    params: URLSearchParams,
    answers: readonly AnsweredQuery<Query>[],
  ): { params: URLSearchParams; isEnough: boolean } | null;
  /** The statements in the answers as CSV; addresses begin with `origin`, and are paths if it is empty. */
  toCsv(answers: readonly AnsweredQuery<Query>[], origin: string): string;
}
