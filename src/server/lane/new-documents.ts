import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { isAsyncIterable, type YogaServerInstance } from 'graphql-yoga';
import type { createDocumentCache } from '../document-cache.ts';
import type { JsonRequest, ServedGraph } from '../served-graph.ts';
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
export type Yoga = Pick<YogaServerInstance<object, object>, 'getEnveloped'>;

/** The checks of a document depend on no more of a request. */
const REQUESTS = new Map(['GET', 'POST'].map((method) => [method, new Request('http://localhost/', { method })]));

/** Yoga finds the documents in its cache, and what their checks have found, so that nothing is checked twice. */
export function createDocumentCheck(yoga: () => Yoga, cache: ReturnType<typeof createDocumentCache>): CheckDocument {
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

/** Executes an operation of such a document as Yoga does. */
export type ExecuteChecked = (
  checked: CheckedDocument,
  request: Pick<JsonRequest, 'operationName' | 'variables' | 'context'>,
) => ReturnType<NonNullable<ServedGraph['execute']>>;

export const createExecuteChecked =
  (graph: Pick<ServedGraph, 'execute'>): ExecuteChecked =>
  (checked, { operationName, variables, context }) => {
    const args = { ...checked, operationName, variableValues: variables, contextValue: context };
    return graph.execute ? graph.execute(args, execute) : execute(args);
  };

/** The JSON of a result, with one character for each byte of UTF-8; null if it has more than data. */
export function jsonOf(result: ExecutionResult & { stringify?: () => string }): string | null {
  if (isAsyncIterable(result)) return null;
  if (result.stringify) return toBytes(result.stringify());
  const { data, ...others } = result;
  return Object.values(others).every((value) => value === undefined) ? toBytes(JSON.stringify({ data })) : null;
}

const toBytes = (text: string): string => Buffer.from(text).toString('latin1');
