import { isAsyncIterable, mapMaybePromise, type Plugin } from 'graphql-yoga';
import type { TagAnswer } from '../answer-tags.ts';
import { matchesIfNoneMatch } from '../if-none-match.ts';
import type { RequestContexts } from '../request-context.ts';
import type { ServedGraph } from '../served-graph.ts';
import { COST_HEADER } from './report-cost.ts';

const headers = {
  // Newer data may come at any moment, so browsers and shared caches have to revalidate what they keep.
  'cache-control': 'public, no-cache',
  vary: `accept, ${COST_HEADER}`,
};

/**
 * Gives each answer to a GET an ETag if it has no errors and the version of its data is known. A client that has the
 * answer already gets 304, and nothing is parsed or run.
 */
export function tagAnswers(
  tagAnswer: TagAnswer,
  graph: Pick<ServedGraph, 'status'>,
  contexts: RequestContexts,
): Plugin {
  const tags = new WeakMap<Request, { etag: string; isNotModified: boolean }>();
  return {
    onParams({ request, paramsHandler, setParamsHandler }) {
      if (request.method !== 'GET') return;
      setParamsHandler((payload) => {
        if (!graph.status().ready) return paramsHandler(payload);
        return mapMaybePromise(contexts.get(request), (context) => {
          const tagNow = () =>
            tagAnswer(context, {
              accept: request.headers.get('accept'),
              cost: request.headers.get(COST_HEADER),
              search: new URL(request.url).search,
              text: String(payload.params.query),
            });
          const etag = tagNow();
          if (matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) {
            tags.set(request, { etag, isNotModified: true });
            return {};
          }
          return mapMaybePromise(paramsHandler(payload), (result) => {
            // A store may learn of newer data when it is read.
            if (!isAsyncIterable(result) && !result.errors) tags.set(request, { etag: tagNow(), isNotModified: false });
            return result;
          });
        });
      });
    },
    onResultProcess({ request, setResultProcessor }) {
      if (!tags.get(request)?.isNotModified) return;
      setResultProcessor((_result, { Response }) => new Response(null, { status: 304 }), 'application/json');
    },
    onResponse({ request, response }) {
      const tag = tags.get(request);
      // Any other answer is a refusal (406) or a stream.
      const isTagged = tag?.isNotModified || (response.status === 200 && isJson(response.headers.get('content-type')));
      if (!tag || !isTagged) return;
      for (const [name, value] of Object.entries({ etag: tag.etag, ...headers })) response.headers.set(name, value);
    },
  };
}

function isJson(type: string | null): boolean {
  return /^application\/(graphql-response\+)?json\b/.test(type ?? '');
}
