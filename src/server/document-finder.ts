import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type DocumentRegistry, readDocumentId, sha256 } from './documents.ts';

// A few thousand queries of usual length.
const MAX_CACHED_BYTES = 4 * 2 ** 20;

/** The parameters of a request with the text of its document. */
export interface FoundDocument {
  parameters: Record<string, unknown>;
  /** The id that the request sends. */
  id: string | undefined;
  /** Whether the text came with its SHA-256, and is to be kept once it is known to be valid. */
  isNew: boolean;
}

/** Finds the documents that requests name by an id, and decides which texts are run. */
export interface DocumentFinder {
  /** Reads the id from the parameters, or from the URL of a GET; throws a GraphQLError where the document is not run. */
  find(parameters: Record<string, unknown>, url: URLSearchParams | undefined): FoundDocument;
  /** Keeps a text under its SHA-256 (automatic persisted queries). */
  keep(id: string, text: string): void;
  /** Whether a text that `find` returned for this id, or that was sent without one, would still be returned. */
  isCurrent(id: string | undefined, text: string): boolean;
}

/** An open finder also keeps the texts that clients send with their SHA-256; with `registeredOnly`, it refuses others. */
export function createDocumentFinder(registry: DocumentRegistry, registeredOnly: boolean): DocumentFinder {
  const cachedTexts = new LRUCache<string, string>({
    maxSize: MAX_CACHED_BYTES,
    sizeCalculation: (text, id) => 2 * (id.length + text.length) + 200,
  });
  return {
    find(given, url) {
      const { id, rest: parameters } = readDocumentId(given, url);
      const text = parameters.query ?? '';
      if (typeof text !== 'string') return { parameters, id, isNew: false }; // Yoga refuses it
      if (registeredOnly && text !== '' && !registry.has(text)) throw notRegistered();
      if (id === undefined || (text !== '' && registry.get(id) === text)) return { parameters, id, isNew: false };
      if (text === '') {
        const query = registry.get(id) ?? cachedTexts.get(id);
        if (query === undefined) throw notFound(registeredOnly);
        return { parameters: { ...parameters, query }, id, isNew: false };
      }
      if (sha256(text) !== id) throw mismatch();
      return { parameters, id, isNew: true };
    },
    keep: (id, text) => void cachedTexts.set(id, text),
    isCurrent(id, text) {
      if (id === undefined) return !registeredOnly || registry.has(text);
      return (registry.get(id) ?? (registeredOnly ? undefined : cachedTexts.get(id))) === text;
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
