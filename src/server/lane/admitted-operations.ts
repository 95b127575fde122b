import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { nameOfOperation } from '../observe/request-record.ts';

/** A query that was executed before, so that it has passed all checks of its document. */
export interface AdmittedOperation {
  document: DocumentNode;
  /** Its name for logs. */
  name: string | undefined;
  /** How often it had an answer as text, and how often it had none. */
  texts: number;
  misses: number;
}

/** The queries that Yoga has executed on the schema that the graph has now. */
export interface AdmittedOperations {
  admit(document: DocumentNode, operationName: string | null | undefined): void;
  /** The operation of a document with this text. */
  find(text: string, operationName: string | null): AdmittedOperation | undefined;
}

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
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const operations = documents.get(document) ?? new Map<string | null, AdmittedOperation>();
      documents.set(document, operations);
      if (!operations.has(operationName)) operations.set(operationName, toAdmitted(document, operation));
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
});
