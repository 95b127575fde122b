import { hash } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { stateOf } from '../request-state.ts';
import { HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';

/** Persisted documents: which are registered, and by which id a request names one. */

/** A document that clients may request by an id. */
export interface RegisteredDocument {
  /** Its id in a manifest; it is also found by the SHA-256 of its text. */
  id?: string;
  text: string;
}

/** Documents by their ids; immutable. */
export interface DocumentRegistry<Document extends RegisteredDocument = RegisteredDocument> {
  /** The text with this id, which may have the prefix `sha256:`. */
  get(id: string): string | undefined;
  /** Whether exactly this text is registered. */
  has(text: string): boolean;
  /** Pairs of documents that have the same id and different texts; `get` returns the first. */
  readonly conflicts: readonly (readonly [Document, Document])[];
}

/** Registers documents under their own ids and under the SHA-256 of their texts. */
export function createDocumentRegistry<Document extends RegisteredDocument>(
  documents: Iterable<Document>,
): DocumentRegistry<Document> {
  const found = new Map<string, Document>();
  const conflicts: [Document, Document][] = [];
  for (const document of documents) {
    const { id, text } = document;
    for (const key of id === undefined ? [sha256(text)] : [bareId(id), sha256(text)]) {
      const first = found.get(key);
      if (!first) found.set(key, document);
      else if (first.text !== text) conflicts.push([first, document]);
    }
  }
  return {
    get: (id) => found.get(bareId(id))?.text,
    has: (text) => found.get(sha256(text))?.text === text,
    conflicts,
  };
}

/** The SHA-256 of a text in hexadecimal, an id that every text has. */
export const sha256 = (text: string): string => hash('sha256', text);

// A few thousand queries of usual length.
const MAX_CACHED_BYTES = 4 * 2 ** 20;

/**
 * Finds the document whose id a request sends, and keeps the texts that clients send with their SHA-256 (automatic persisted
 * queries). With `registeredOnly`, it refuses all texts that are not registered.
 */
export function findDocuments(registry: DocumentRegistry, registeredOnly: boolean): ServerPlugin {
  const cachedTexts = new LRUCache<string, string>({
    maxSize: MAX_CACHED_BYTES,
    sizeCalculation: (text, id) => 2 * (id.length + text.length) + 200,
  });

  /** The parameters with the text of the document; throws a GraphQLError where it is not run. */
  function find(given: GraphQLParams, url?: URLSearchParams): { id?: string; isNew: boolean; params: GraphQLParams } {
    const { id, params } = readDocumentId(given, url);
    const text = params.query ?? '';
    if (typeof text !== 'string') return { params, isNew: false }; // Yoga refuses it
    if (registeredOnly && text !== '' && !registry.has(text)) throw notRegistered();
    if (id === undefined) return { params, isNew: false };
    if (text === '') {
      const query = registry.get(id) ?? cachedTexts.get(id);
      if (query === undefined) throw notFound(registeredOnly);
      return { params: { ...params, query }, id, isNew: false };
    }
    if (registry.get(id) === text) return { params, id, isNew: false };
    if (sha256(text) !== id) throw mismatch();
    return { params, id, isNew: true };
  }

  return {
    fast(request) {
      try {
        const { params, isNew } = find(request.params);
        request.params = params;
        return isNew ? HAND_TO_YOGA : undefined;
      } catch {
        return HAND_TO_YOGA; // which says why
      }
    },
    onParams({ request, params: given, setParams, context }) {
      const url = request.method === 'GET' ? new URL(request.url).searchParams : undefined;
      const { params, id, isNew } = find(given, url);
      setParams(params);
      Object.assign(stateOf(context), { documentId: id, isNewDocument: isNew });
    },
    // Only a document that was parsed and validated is executed, so only such texts are kept.
    onExecute({ args: { contextValue } }) {
      const { documentId, isNewDocument } = stateOf(contextValue);
      if (documentId !== undefined && isNewDocument) cachedTexts.set(documentId, String(contextValue.params.query));
    },
  };
}

/** The id without the prefix `sha256:`, which only some clients send. */
const bareId = (id: string): string => id.replace(/^sha256:/, '');

/** The parameters that hold an id, besides `extensions`: `documentId` of GraphQL over HTTP, `doc_id` of Relay. */
const ID_PARAMETERS = ['documentId', 'doc_id'] as const;

/**
 * Reads the id of the document that a request names, from the parameters that Apollo, Relay or GraphQL over HTTP use, and
 * returns the other parameters, since Yoga refuses those that it does not know. A GET has its parameters in the URL. Throws
 * BAD_REQUEST if an id has a wrong type, or if there are several.
 */
function readDocumentId(
  given: GraphQLParams,
  url: URLSearchParams | undefined,
): { id: string | undefined; params: GraphQLParams } {
  let params = given as GraphQLParams & Record<string, unknown>;
  const ids = new Set<string>();
  for (const name of ID_PARAMETERS) {
    const value = params[name] ?? url?.get(name);
    if (name in params) {
      params = { ...params };
      delete params[name];
    }
    if (isMissing(value)) continue;
    if (!isId(value)) throw badRequest(`"${name}" must be the id of a document, a string.`);
    ids.add(bareId(value));
  }
  const hash = readPersistedQuery(params.extensions);
  if (hash !== undefined) ids.add(bareId(hash));
  const [id, ...others] = ids;
  if (others.length > 0) throw badRequest('The request has several document ids; send one of them.');
  return { id, params };
}

/** Apollo calls the id a hash, though the ids of a manifest may be anything. */
function readPersistedQuery(extensions: unknown): string | undefined {
  if (isMissing(extensions)) return undefined;
  if (!isObject(extensions)) throw badRequest('"extensions" must be an object.');
  const { persistedQuery } = extensions;
  if (isMissing(persistedQuery)) return undefined;
  if (isObject(persistedQuery) && persistedQuery.version === 1 && isId(persistedQuery.sha256Hash))
    return persistedQuery.sha256Hash;
  throw badRequest(
    '"extensions.persistedQuery" must be { "version": 1, "sha256Hash": "…" }, where the hash is a string.',
  );
}

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';

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

const badRequest = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
