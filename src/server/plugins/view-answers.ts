import { type ExecutionResult, getOperationAST, print } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { toCsv } from '../../views/statements-csv.ts';
import { type Ask, asksOf } from '../../views/views.ts';

/** Asks the graph as a client would, and gives its answer. */
export type AskGraph = (request: Request, body: { query: string; variables: unknown }) => Promise<Response>;

interface Answer {
  ask: Ask;
  status: number;
  result: ExecutionResult;
}

/**
 * Answers the URL of a view with `.json` or `.csv` behind its path with what the page there shows: the queries that it
 * asks with their answers, or the statements in them, one a row.
 */
export function answerViews(askGraph: AskGraph): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const [, path, format] = /^(\/.+)\.(json|csv)$/.exec(url.pathname) ?? [];
      if (!path || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const asks = asksOf({ pathname: path, searchParams: url.searchParams });
      if (!asks) return;
      const answers = await Promise.all(asks.map((ask) => answer(ask, request)));
      const failed = answers.find(({ result }) => result.errors);
      const isMissing = answers.some(({ ask: { isMissing }, result }) => result.data && isMissing?.(result.data));
      const page = new URL(`${path}${url.search}`, url);
      const send = (body: string, status: number, headers: Record<string, string>) => {
        const about = { 'cache-control': 'no-cache', ...headers };
        endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { status, headers: about }));
      };
      if (failed) {
        send(JSON.stringify({ errors: failed.result.errors }), statusOf(failed), { 'content-type': json });
      } else if (isMissing) {
        send(JSON.stringify({ errors: [{ message: `Nothing is known of "${path}".` }] }), 404, {
          'content-type': json,
        });
      } else if (format === 'json') {
        send(JSON.stringify(describe(page, answers), null, 2), 200, { 'content-type': json });
      } else {
        const name = path.slice(1).replaceAll(/[^\w-]+/g, '-');
        send(
          toCsv(
            answers.flatMap(({ ask, result }) => ask.statements(result.data)),
            page,
          ),
          200,
          {
            'content-type': 'text/csv; charset=utf-8; header=present',
            'content-disposition': `attachment; filename="briefgraph-${name}.csv"`,
          },
        );
      }
    },
  };

  async function answer(ask: Ask, request: Request): Promise<Answer> {
    const response = await askGraph(request, { query: print(ask.document), variables: ask.variables });
    return { ask, status: response.status, result: (await response.json()) as ExecutionResult };
  }
}

/** The codes of what only the caller can mend. */
const CALLERS = ['BAD_USER_INPUT', 'INVALID_CURSOR', 'QUERY_TOO_COMPLEX'];

/** Whose fault it is: the caller's, where a part of the answer has failed for what the address asks. */
const statusOf = ({ status, result }: Answer): number => {
  if (status !== 200) return status;
  return result.errors?.every(({ extensions }) => CALLERS.includes(String(extensions?.code))) ? 400 : 502;
};

const json = 'application/json; charset=utf-8';

const describe = (url: URL, answers: readonly Answer[]) => ({
  url: url.href,
  answers: answers.map(({ ask, result }) => ({
    operationName: getOperationAST(ask.document)?.name?.value,
    variables: ask.variables,
    ...result,
  })),
});
