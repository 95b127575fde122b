import type { ExecutionResult } from 'graphql';
import { mapMaybePromise } from 'graphql-yoga';
import { CACHED, matchesIfNoneMatch, type TagAnswer } from '../plugins/caching.ts';
import { contextOf } from '../plugins/context.ts';
import { boundMessage } from '../plugins/masking.ts';
import type { RequestState } from '../request-state.ts';
import type { ServedGraph } from '../served-graph.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import type { ViewQuery, Views } from './views.ts';

export interface ViewOptions {
  views: Views;
  graph: ServedGraph;
  /** Sends a query to the graph as the client that asks for a view would. */
  queryGraph(request: Request, state: RequestState, body: { query: string; variables: unknown }): Promise<Response>;
  /** What addresses in the answers begin with. */
  publicUrl: string;
  /** Makes ETags; undefined if answers have none. */
  tagAnswer: TagAnswer | undefined;
}

interface Answer {
  query: ViewQuery;
  status: number;
  result: ExecutionResult;
}

/**
 * Answers the URL of a page with `.json` or `.csv` after its path: with the queries that the page sends and their
 * results, or with the statements in the results, one a row. The views say of which URLs a file has all pages of the list. Addresses in them begin with `publicUrl`, never with the host
 * of the request, which anyone can make up and a cache may then hand to others.
 */
export function answerViews({ views, graph, queryGraph, publicUrl, tagAnswer }: ViewOptions): ServerPlugin {
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI, endResponse, serverContext: { state } }) {
      const [, path, format] = /^(\/.+)\.(json|csv)$/.exec(url.pathname) ?? [];
      if (!path || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const whole = views.firstPageOfAll(url.searchParams);
      const first = views.queriesAt({ pathname: path, searchParams: whole ?? url.searchParams });
      if (!first) return;
      const etag = graph.status().ready ? await tagOf(request, state, url) : undefined;
      const caching: Record<string, string> =
        etag === undefined ? { 'cache-control': 'no-cache' } : { 'cache-control': CACHED, etag };
      if (etag !== undefined && matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers: caching }));
        return;
      }
      const answers = await Promise.all(first.map((query) => execute(query, request, state)));
      const next = whole && (await addPages(answers, path, whole, request, state));
      const failed = answers.find(({ result }) => result.errors);
      const status = views.statusOf(
        answers.map(({ query, status, result: { data, errors } }) => ({ query, status, data, errors })),
      );
      const send = (body: string, status: number, headers: Record<string, string>) => {
        const allHeaders = {
          ...(status === 200 ? caching : { 'cache-control': 'no-cache' }),
          ...(next && { link: `<${publicUrl}${path}.${format}?${next}>; rel="next"` }),
          ...headers,
        };
        const sent = request.method === 'HEAD' ? null : body;
        endResponse(new fetchAPI.Response(sent, { status, headers: allHeaders }));
      };
      if (status === 404) {
        const errors = [{ message: boundMessage(`There is nothing at "${path}${url.search}".`) }];
        send(JSON.stringify({ errors }), 404, { 'content-type': json });
      } else if (failed) {
        send(JSON.stringify({ errors: failed.result.errors }), status, { 'content-type': json });
      } else if (format === 'json') {
        send(JSON.stringify(describe(`${publicUrl}${path}${url.search}`, answers), null, 2), status, {
          'content-type': json,
        });
      } else {
        const name = `${path.slice(1).replaceAll(/[^\w-]+/g, '-')}${whole ? '-all' : ''}`;
        const csv = views.toCsv(
          answers.map(({ query, result }) => ({ query, data: result.data })),
          publicUrl,
        );
        send(csv, status, {
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="briefgraph-${name}.csv"`,
        });
      }
    },
  };

  /** Adds the answers of the pages after the first one, until the file has enough; returns the parameters of a file with the rest, if there is more. */
  async function addPages(
    answers: Answer[],
    pathname: string,
    first: URLSearchParams,
    request: Request,
    state: RequestState,
  ): Promise<URLSearchParams | null> {
    let searchParams = first;
    for (;;) {
      if (answers.some(({ result }) => result.errors)) return null;
      const next = views.nextPage(
        searchParams,
        answers.map(({ query, result }) => ({ query, data: result.data })),
      );
      if (!next) return null;
      if (next.isEnough) return next.params;
      searchParams = next.params;
      for (const query of views.queriesAt({ pathname, searchParams }) ?? [])
        answers.push(await execute(query, request, state));
    }
  }

  /** Before the queries are executed: if newer data comes meanwhile, the client asks again for an answer that it has. */
  async function tagOf(request: Request, state: RequestState, { pathname, search }: URL): Promise<string | undefined> {
    if (!tagAnswer) return undefined;
    return mapMaybePromise(contextOf(graph, state, request), (context) => tagAnswer(context, pathname, search));
  }

  async function execute(query: ViewQuery, request: Request, state: RequestState): Promise<Answer> {
    const response = await queryGraph(request, state, { query: query.document, variables: query.variables });
    return { query, status: response.status, result: (await response.json()) as ExecutionResult };
  }
}

const json = 'application/json; charset=utf-8';

const describe = (url: string, answers: readonly Answer[]) => ({
  url,
  answers: answers.map(({ query, result }) => ({
    operationName: /^query (\w+)/.exec(query.document)?.[1],
    variables: query.variables,
    ...result,
  })),
});
