import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import type { createDocumentCache } from '../document-cache.ts';
import type { Question } from './questions.ts';

/** A document that has passed all checks, and the schema that it is to be executed on. */
export interface CheckedDocument {
  document: DocumentNode;
  schema: GraphQLSchema;
}

/** Checks the document of a request as Yoga does; undefined if it has errors, or cannot be checked. */
export type CheckDocument = (
  method: string | undefined,
  question: Pick<Question, 'text' | 'operationName' | 'variables'>,
) => CheckedDocument | undefined;

/** What Yoga does with a document before it is executed, with all of its plugins. */
export type DocumentChecker = Pick<YogaServerInstance<object, object>, 'getEnveloped'>;

/** The checks of a document depend on no more of a request. */
const REQUESTS = new Map(['GET', 'POST'].map((method) => [method, new Request('http://localhost/', { method })]));

/** Yoga finds the documents in its cache, and what their checks have found, so that nothing is checked twice. */
export function createDocumentCheck(
  yoga: () => DocumentChecker,
  cache: ReturnType<typeof createDocumentCache>,
): CheckDocument {
  /** The last document that was refused. Its plugin does not leave it in the cache. */
  let refused: string | undefined;
  return (method = '', { text, operationName, variables }) => {
    if (refused !== undefined) cache.delete(refused);
    refused = undefined;
    const params = { query: text, operationName, variables };
    try {
      const { parse, validate, schema } = yoga().getEnveloped({ request: REQUESTS.get(method), params });
      const document: DocumentNode = parse(text);
      if (validate(schema, document).length === 0) return { document, schema };
      refused = text;
      cache.set(text, document); // for Yoga, which is next
    } catch {
      // Yoga says and logs what is wrong.
    }
    return undefined;
  };
}
