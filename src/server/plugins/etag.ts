import { createHash } from 'node:crypto';
import { printSchema } from 'graphql';
import { isAsyncIterable, mapMaybePromise, type Plugin } from 'graphql-yoga';
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
 * answer already gets 304, and nothing is parsed or run. `release` is the version of the code that answers.
 */
export function tagAnswers(graph: ServedGraph, contexts: RequestContexts, release: string): Plugin {
  const { dataVersion, variesBy = [] } = graph;
  if (!dataVersion || variesBy.length > 0) return {};
  const tags = new WeakMap<Request, { etag: string; isNotModified: boolean }>();
  let server: string | undefined;
  return {
    onParams({ request, paramsHandler, setParamsHandler }) {
      if (request.method !== 'GET') return;
      setParamsHandler((payload) => {
        if (!graph.status().ready) return paramsHandler(payload);
        return mapMaybePromise(contexts.get(request), (context) => {
          // Names and dates depend on the runtime's locale data, and introspection returns the schema.
          server ??= hash(release, process.version, printSchema(graph.schema));
          const accept = request.headers.get('accept') ?? '';
          const cost = request.headers.get(COST_HEADER) ?? '';
          const { search } = new URL(request.url);
          // The URL holds the whole request, except for the text of a document that is named by an id.
          const etag = `W/"${hash(server, dataVersion(context), accept, cost, search, String(payload.params.query))}"`;
          if (matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) {
            tags.set(request, { etag, isNotModified: true });
            return {};
          }
          return mapMaybePromise(paramsHandler(payload), (result) => {
            if (!isAsyncIterable(result) && !result.errors) tags.set(request, { etag, isNotModified: false });
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

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
