import { hash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { isMissing, isObject } from './json-values.ts';

/** Persisted documents: which are registered, and by which id a request refers to one. */

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
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The id without the prefix `sha256:`, which only some clients send. */
function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}

/** The parameters that hold an id, besides `extensions`: `documentId` of GraphQL over HTTP, `doc_id` of Relay. */
const ID_PARAMETERS = ['documentId', 'doc_id'] as const;

/** The parameters of a request, with the document's id read from whichever parameter has it. */
export interface DocumentReference {
  /** The document's id; undefined where the request has none. */
  id: string | undefined;
  /** The other parameters; Yoga refuses parameters that it does not know. */
  rest: Record<string, unknown>;
}

/**
 * Reads the id of the document that a request refers to, from the parameters that Apollo, Relay or GraphQL over HTTP use.
 * A GET has its parameters in the URL. Throws BAD_REQUEST if an id has a wrong type, or if there are several.
 */
export function readDocumentId(
  parameters: Record<string, unknown>,
  url: URLSearchParams | undefined,
): DocumentReference {
  if (!hasId(parameters, url)) return { id: undefined, rest: parameters };
  const rest = { ...parameters };
  const ids = new Set<string>();
  for (const name of ID_PARAMETERS) {
    const value = rest[name] ?? url?.get(name);
    delete rest[name];
    if (isMissing(value)) continue;
    if (!isId(value)) throw badRequest(`"${name}" must be the id of a document, a string.`);
    ids.add(bareId(value));
  }
  const hash = readPersistedQuery(rest.extensions);
  if (hash !== undefined) ids.add(bareId(hash));
  const [id, ...others] = ids;
  if (others.length > 0) throw badRequest('The request has several document ids; send one of them.');
  return { id, rest };
}

const hasId = (parameters: Record<string, unknown>, url: URLSearchParams | undefined): boolean =>
  ID_PARAMETERS.some((name) => name in parameters || url?.has(name)) || !isMissing(parameters.extensions);

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

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
