import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { nameOfOperation } from '../observe/request-record.ts';

/** A query whose document has passed all checks. */
export interface AdmittedOperation {
  document: DocumentNode;
  /** Its name for logs. */
  name: string | undefined;
  /** How often it had an answer as text, and how often it had none, of late. */
  texts: number;
  misses: number;
  /** How often it was not attempted. */
  skipped: number;
  /** For how many requests no answer is attempted that would have to be there at once. */
  skipDirect: number;
}

/** The queries that Yoga has executed or checked, on the schema that the graph has now. */
export interface AdmittedOperations {
  /** Returns undefined if the document has no such query. */
  admit(document: DocumentNode, operationName: string | null | undefined): AdmittedOperation | undefined;
  /** The operation of a document with this text. */
  find(text: string, operationName: string | null): AdmittedOperation | undefined;
}

/** Whether an operation is to be attempted. One that often has no answer as text would be executed twice each time. */
export const isWorthAttempt = (operation: AdmittedOperation): boolean =>
  operation.misses <= operation.texts + 3 || ++operation.skipped % ONE_OF === 0;

/** Counts an attempt. */
export const countAttempt = (operation: AdmittedOperation, hasText: boolean): void => {
  operation[hasText ? 'texts' : 'misses']++;
  if (operation.texts + operation.misses < REMEMBERED) return;
  operation.texts >>= 1;
  operation.misses >>= 1;
};

/** The others are attempted once in so many times, and about so many attempts count. */
const ONE_OF = 64;
const REMEMBERED = 1000;

/** Remembers operations for as long as the cache keeps their documents. */
export function createAdmittedOperations(
  graph: { readonly schema: GraphQLSchema },
  documentCache: { get(text: string): DocumentNode | undefined },
): AdmittedOperations {
  let schema = graph.schema;
  let documents = new WeakMap<DocumentNode, Map<string | null, AdmittedOperation>>();
  return {
    admit(document, operationName = null) {
      if (graph.schema !== schema) {
        schema = graph.schema;
        documents = new WeakMap();
      }
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
      const operations = documents.get(document) ?? new Map<string | null, AdmittedOperation>();
      documents.set(document, operations);
      const admitted = operations.get(operationName) ?? toAdmitted(document, operation);
      operations.set(operationName, admitted);
      return admitted;
    },
    find(text, operationName) {
      const document = graph.schema === schema ? documentCache.get(text) : undefined;
      return document && documents.get(document)?.get(operationName);
    },
  };
}

const toAdmitted = (document: DocumentNode, operation: OperationDefinitionNode): AdmittedOperation => ({
  document,
  name: nameOfOperation(operation),
  texts: 0,
  misses: 0,
  skipped: 0,
  skipDirect: 0,
});
