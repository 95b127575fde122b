import { createHash } from 'node:crypto';
import { printSchema } from 'graphql';
import { isAsyncIterable, mapMaybePromise, type Plugin } from 'graphql-yoga';
import { matchesIfNoneMatch } from '../if-none-match.ts';
import type { RequestContexts } from '../request-context.ts';
import type { ServedGraph } from '../served-graph.ts';

const headers = {
  // Newer data may come at any moment: who keeps an answer, a browser or a cache for many, asks whether it still holds.
  'cache-control': 'public, no-cache',
  vary: 'accept',
  // A page of another origin may read it and keep answers by itself.
  'access-control-expose-headers': 'etag',
};

/**
 * Gives each answer to a GET an ETag, where it has no errors and the version of its data is known; who has it already
 * is answered 304, and nothing is parsed or run. `release` is the version of the code that answers.
 */
export function tagAnswers(graph: ServedGraph, contextOf: RequestContexts, release: string): Plugin {
  const { dataVersion } = graph;
  if (!dataVersion) return {};
  const tags = new WeakMap<Request, { etag: string; isNotModified: boolean }>();
  let server: string | undefined;
  return {
    onParams({ request, paramsHandler, setParamsHandler }) {
      if (request.method !== 'GET') return;
      setParamsHandler((asked) => {
        if (!graph.status().ready) return paramsHandler(asked);
        return mapMaybePromise(contextOf(request), (context) => {
          // Names and dates are also in the words of the runtime, and introspection tells the schema.
          server ??= hash(release, process.version, printSchema(graph.schema));
          const accept = request.headers.get('accept') ?? '';
          const { search } = new URL(request.url);
          // All that a GET asks for stands in its URL, but for a document that is named by an id.
          const etag = `"${hash(server, dataVersion(context), accept, search, String(asked.params.query))}"`;
          if (matchesIfNoneMatch(etag, request.headers.get('if-none-match'))) {
            tags.set(request, { etag, isNotModified: true });
            return {};
          }
          return mapMaybePromise(paramsHandler(asked), (result) => {
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
      // An answer that is no JSON is one that nobody accepts, or a stream.
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
