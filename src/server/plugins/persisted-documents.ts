import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createByteCache } from '../byte-cache.ts';
import { readDocumentId } from '../document-id.ts';
import { type DocumentRegistry, sha256 } from '../document-registry.ts';

// A few thousand queries of usual length.
const rememberedBytes = 4 * 2 ** 20;

/**
 * Finds the document that a request names by its id. An open server also remembers those that clients send with their
 * SHA-256; with `registeredOnly` it runs none that is not registered.
 */
export function findDocuments(registry: DocumentRegistry, registeredOnly: boolean): Plugin {
  const remembered = createByteCache<string>(rememberedBytes, (id, text) => 2 * (id.length + text.length) + 200);
  const unproven = new WeakMap<Request, { id: string; text: string }>();
  return {
    onParams({ request, params, setParams }) {
      const url = request.method === 'GET' ? new URL(request.url).searchParams : undefined;
      const { id, rest } = readDocumentId(params as Record<string, unknown>, url);
      setParams(rest);
      const text = rest.query ?? '';
      if (typeof text !== 'string') return; // which Yoga refuses
      if (registeredOnly && text !== '' && !registry.has(text)) throw notRegistered();
      if (id === undefined || (text !== '' && registry.get(id) === text)) return;
      if (text === '') {
        const query = registry.get(id) ?? remembered.get(id);
        if (query === undefined) throw notFound(registeredOnly);
        setParams({ ...rest, query });
      } else {
        if (sha256(text) !== id) throw mismatch();
        unproven.set(request, { id, text });
      }
    },
    // Only what has been parsed and validated gets here.
    onExecute({ args }) {
      const { request } = args.contextValue;
      const proven = unproven.get(request);
      if (proven) remembered.set(proven.id, proven.text);
    },
  };
}

/**
 * The words and the code by which clients know that they are to send the text too. Where that helps it is an invitation
 * and no failure: 404 would stop some clients, and be an error on the console of every browser.
 */
function notFound(registeredOnly: boolean): GraphQLError {
  const http = registeredOnly ? { status: 404, spec: true } : { status: 200 };
  return refusal('PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND' }, http);
}

function mismatch(): GraphQLError {
  const message =
    'The id is not that of the text: send the SHA-256 of exactly this text, in hexadecimal, or the text alone.';
  return refusal(message, { code: 'PERSISTED_QUERY_HASH_MISMATCH' }, { status: 400 });
}

function notRegistered(): GraphQLError {
  const message = 'Only documents that are registered here are run: send the id of one, or exactly its text.';
  return refusal(message, { code: 'PERSISTED_QUERIES_ONLY' }, { status: 403 });
}

/** None of these answers may be kept: the next time the document may be known. */
function refusal(message: string, extensions: GraphQLErrorExtensions, http: object): GraphQLError {
  const headers = { 'cache-control': 'no-store' };
  return new GraphQLError(message, { extensions: { ...extensions, http: { ...http, headers } } });
}
