import { createHash } from 'node:crypto';
import { printSchema } from 'graphql';
import { isAsyncIterable, mapMaybePromise } from 'graphql-yoga';
import { COST_HEADER } from '../limits/report-cost.ts';
import { stateOf } from '../request-state.ts';
import type { ServedGraph } from '../served-graph.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { contextOf } from './context.ts';

/** For what many clients ask for at the same address: they see newer data after a minute. */
export const CACHED = 'public, max-age=60, stale-while-revalidate=600';

/** For a text that is in the address: hardly anybody else asks for it, so it is not worth the memory of shared caches. */
const REVALIDATED = 'public, no-cache';

/** Makes the ETag of an answer to a request that reads this context. What it is given differs between answers of a version. */
export type TagAnswer = (context: object, ...what: readonly string[]) => string;

/**
 * Makes ETags of the version of the data; undefined where that is not known, or where others may get other answers. `release` is
 * the version of the code that answers.
 */
export function createAnswerTags(
  graph: Pick<ServedGraph, 'schema' | 'dataVersion' | 'variesBy'>,
  release: string,
): TagAnswer | undefined {
  const { dataVersion, variesBy = [] } = graph;
  if (!dataVersion || variesBy.length > 0) return undefined;
  let server: string | undefined;
  return (context, ...what) => {
    // Names and dates depend on the runtime's locale data, and introspection returns the schema.
    server ??= hash(release, process.version, printSchema(graph.schema));
    return `W/"${hash(server, dataVersion(context), ...what)}"`;
  };
}

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** Whether an `if-none-match` header lists a weak ETag, `W/"…"`, so that the answer is 304. Strong ones count as well. */
export function matchesIfNoneMatch(etag: string, ifNoneMatch: string | null): boolean {
  return ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^(W\/)?/, 'W/') === etag) ?? false;
}

/**
 * Gives each answer to a GET an ETag if it has no errors and the version of its data is known. A client that has the
 * answer already gets 304, and nothing is parsed or run. Caches may keep the answers to persisted operations for a minute.
 */
export function tagAnswers(tagAnswer: TagAnswer, graph: ServedGraph): ServerPlugin {
  return {
    fast: goOn, // it takes no GETs
    onParams({ request, context, paramsHandler, setParamsHandler }) {
      if (request.method !== 'GET') return;
      const state = stateOf(context);
      const { headers, url } = request;
      setParamsHandler((payload) => {
        if (!graph.status().ready) return paramsHandler(payload);
        return mapMaybePromise(contextOf(graph, state, request), (made) => {
          const [accept, cost] = [headers.get('accept') ?? '', headers.get(COST_HEADER) ?? ''];
          const tagNow = () => tagAnswer(made, accept, cost, new URL(url).search, String(payload.params.query));
          const value = tagNow();
          if (matchesIfNoneMatch(value, headers.get('if-none-match'))) {
            state.etag = { value, isCurrent: true };
            return {};
          }
          return mapMaybePromise(paramsHandler(payload), (result) => {
            // A store may learn of newer data when it is read.
            if (!isAsyncIterable(result) && !result.errors) state.etag = { value: tagNow(), isCurrent: false };
            return result;
          });
        });
      });
    },
    onResultProcess({ serverContext, setResultProcessor }) {
      if (!stateOf(serverContext).etag?.isCurrent) return;
      setResultProcessor((_result, { Response }) => new Response(null, { status: 304 }), 'application/json');
    },
    onResponse({ serverContext, response: { headers, status } }) {
      const { etag, documentId } = serverContext.state;
      // Any other answer is a refusal (406) or a stream.
      const isTagged = etag?.isCurrent || (status === 200 && isJson(headers.get('content-type')));
      if (!etag || !isTagged) return;
      headers.set('etag', etag.value);
      headers.set('cache-control', documentId === undefined ? REVALIDATED : CACHED);
      headers.set('vary', `accept, ${COST_HEADER}`);
    },
  };
}

const isJson = (type: string | null): boolean => /^application\/(graphql-response\+)?json\b/.test(type ?? '');
