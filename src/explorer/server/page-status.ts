import type { ExecutionResult } from 'graphql';
import { ExplorerReaderDocument, type ExplorerReaderQuery } from '../../views/generated/views.ts';
import { QUERY_PATH } from '../../views/query-address.ts';
import { briefReadAt, pathOfText } from '../../views/reader-address.ts';
import type { ViewAnswer } from '../../views/served-views.ts';
import { lastingPath, statusOf } from '../../views/status.ts';
import { queriesAt, type ViewQuery } from '../../views/views.ts';

/** An answer that the graph has given, and what it answers. */
export interface AskedAnswer {
  document: string;
  variables: object;
  status: number;
  result: ExecutionResult;
}

/** Whether a page is there, and what it is about. */
export interface PagePlace {
  status: number;
  /** Where it is, if its address is another name of the same. */
  location?: string;
  /** The answers to the queries of the page itself, without those for what all pages have. */
  answers: readonly ViewAnswer[];
}

/** The text of a brief has no files, and so is not among the queries of views. */
const readerQuery = {
  document: ExplorerReaderDocument,
  isMissing: (data: unknown) => !(data as ExplorerReaderQuery).brief,
  statements: () => [],
} as unknown as ViewQuery;

/** The place of a page with these answers. */
export const placeOf = (
  url: Pick<URL, 'pathname' | 'search' | 'searchParams'>,
  asked: readonly AskedAnswer[],
): PagePlace => {
  const isText = briefReadAt(url.pathname) !== null;
  const queries = isText ? [readerQuery] : queriesAt(url);
  if (!queries) return { status: url.pathname === QUERY_PATH ? 200 : 404, answers: [] };
  const answered = queries.flatMap((query) =>
    asked
      .filter(({ document }) => document === query.document)
      .map(({ status, result }) => ({ query, status, data: result.data, errors: result.errors })),
  );
  const answers = answered.map(({ query, data }) => ({ query, data }));
  const lasting = isText ? lastingText(url.pathname, answers) : lastingPath(url.pathname, idIn(answers));
  if (lasting !== null) return { status: 301, location: `${lasting}${url.search}`, answers };
  return { status: statusOf(answered), answers };
};

const idIn = (answers: readonly ViewAnswer[]): string | undefined =>
  (answers[0]?.data as { node?: { id?: string } | null } | null | undefined)?.node?.id;

const lastingText = (pathname: string, answers: readonly ViewAnswer[]): string | null => {
  const slug = (answers[0]?.data as ExplorerReaderQuery | null | undefined)?.brief?.slug;
  return slug === undefined || pathOfText(slug) === pathname ? null : pathOfText(slug);
};
