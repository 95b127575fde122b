import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { type DocumentRegistry, readDocumentId, sha256 } from '../documents.ts';

// A few thousand queries of usual length.
const maxCachedBytes = 4 * 2 ** 20;

/**
 * Finds the document whose id a request sends. An open server also caches the texts that clients send with their
 * SHA-256 (automatic persisted queries); with `registeredOnly` it runs registered documents only.
 */
export function findDocuments(registry: DocumentRegistry, registeredOnly: boolean): Plugin {
  const cachedTexts = new LRUCache<string, string>({
    maxSize: maxCachedBytes,
    sizeCalculation: (text, id) => 2 * (id.length + text.length) + 200,
  });
  const unvalidated = new WeakMap<Request, { id: string; text: string }>();
  return {
    onParams({ request, params, setParams }) {
      const url = request.method === 'GET' ? new URL(request.url).searchParams : undefined;
      const { id, rest } = readDocumentId(params as Record<string, unknown>, url);
      setParams(rest);
      const text = rest.query ?? '';
      if (typeof text !== 'string') return; // Yoga refuses it
      if (registeredOnly && text !== '' && !registry.has(text)) throw notRegistered();
      if (id === undefined || (text !== '' && registry.get(id) === text)) return;
      if (text === '') {
        const query = registry.get(id) ?? cachedTexts.get(id);
        if (query === undefined) throw notFound(registeredOnly);
        setParams({ ...rest, query });
      } else {
        if (sha256(text) !== id) throw mismatch();
        unvalidated.set(request, { id, text });
      }
    },
    // Only a document that was parsed and validated is executed, so only such texts are cached.
    onExecute({ args }) {
      const { request } = args.contextValue;
      const valid = unvalidated.get(request);
      if (valid) cachedTexts.set(valid.id, valid.text);
    },
  };
}

/**
 * The message and the code that make Apollo Client and others send the text. On an open server that is a step of the
 * protocol, not a failure: with 404 some clients would stop, and every browser would log an error.
 */
function notFound(registeredOnly: boolean): GraphQLError {
  const http = registeredOnly ? { status: 404, spec: true } : { status: 200 };
  return refusal('PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND' }, http);
}

function mismatch(): GraphQLError {
  const message =
    'The ID does not match the query: send the SHA-256 of exactly this query text, in hexadecimal, or only the query.';
  return refusal(message, { code: 'PERSISTED_QUERY_HASH_MISMATCH' }, { status: 400 });
}

function notRegistered(): GraphQLError {
  const message = 'This server runs registered documents only: send the ID of one, or exactly its query text.';
  return refusal(message, { code: 'PERSISTED_QUERIES_ONLY' }, { status: 403 });
}

/** These answers must not be cached: the document may be known at the next request. */
function refusal(message: string, extensions: GraphQLErrorExtensions, http: object): GraphQLError {
  const headers = { 'cache-control': 'no-store' };
  return new GraphQLError(message, { extensions: { ...extensions, http: { ...http, headers } } });
}
