import { GraphQLError } from 'graphql';
import { bareId } from './document-registry.ts';

/** The parameters that name a document besides `extensions`: of GraphQL over HTTP, and of Relay. */
const ID_PARAMETERS = ['documentId', 'doc_id'] as const;

/** What a request asks for, apart from how it names the document. */
export interface NamedDocument {
  /** The document's id; undefined where the request has none. */
  id: string | undefined;
  /** The parameters without the ones that hold an id, which nobody else knows. */
  rest: Record<string, unknown>;
}

/**
 * Reads by which id a request names its document, in the words of Apollo, Relay or GraphQL over HTTP. A GET has its
 * parameters in the URL. Throws BAD_REQUEST where an id is of a wrong type, or where there are several.
 */
export function readDocumentId(parameters: Record<string, unknown>, url: URLSearchParams | undefined): NamedDocument {
  const rest = { ...parameters };
  const ids = new Set<string>();
  for (const name of ID_PARAMETERS) {
    const value = rest[name] ?? url?.get(name);
    delete rest[name];
    if (value === undefined || value === null) continue;
    if (!isId(value)) throw badRequest(`"${name}" has to be the id of a document, which is text.`);
    ids.add(bareId(value));
  }
  const hash = readPersistedQuery(rest.extensions);
  if (hash !== undefined) ids.add(bareId(hash));
  const [id, ...others] = ids;
  if (others.length > 0) throw badRequest('The request names several documents; name one of them.');
  return { id, rest };
}

/** Apollo's way: the id is called a hash, though a manifest may hold any other. */
function readPersistedQuery(extensions: unknown): string | undefined {
  if (extensions === undefined || extensions === null) return undefined;
  if (!isObject(extensions)) throw badRequest('"extensions" has to be an object.');
  const { persistedQuery } = extensions;
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  if (isObject(persistedQuery) && persistedQuery.version === 1 && isId(persistedQuery.sha256Hash))
    return persistedQuery.sha256Hash;
  throw badRequest(
    '"extensions.persistedQuery" has to be { "version": 1, "sha256Hash": "…" }, where the hash is text.',
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
