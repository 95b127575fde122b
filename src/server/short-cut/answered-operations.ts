import { type DocumentNode, getOperationAST, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { nameOfOperation } from '../observe/request-log.ts';
import type { ServedGraph } from '../served-graph.ts';
import { type AnsweredOperation, HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';

/**
 * Remembers the queries that Yoga has parsed, validated and executed without errors, for as long as its cache has their documents;
 * finds them for requests that take the short cut, and counts what they cost.
 */
export function rememberOperations(
  graph: Pick<ServedGraph, 'schema' | 'costOf'>,
  documentCache: { get(text: string): DocumentNode | undefined },
): ServerPlugin {
  let { schema } = graph;
  let answered = new WeakMap<DocumentNode, Map<string | undefined, AnsweredOperation>>();
  const remember = (document: DocumentNode, operationName: string | undefined, operation: OperationDefinitionNode) => {
    const operations = answered.get(document) ?? new Map<string | undefined, AnsweredOperation>();
    operations.set(operationName, { document, name: nameOfOperation(operation) });
    answered.set(document, operations);
  };
  return {
    fast(request) {
      if (graph.schema !== schema) {
        schema = graph.schema;
        answered = new WeakMap();
      }
      const { query, operationName, variables } = request.params;
      const document = documentCache.get(String(query));
      const operation = document && answered.get(document)?.get(operationName ?? undefined);
      if (!operation) return HAND_TO_YOGA;
      request.operation = operation;
      request.cost = graph.costOf?.({ document: operation.document, operationName, variables: variables ?? {} });
      return undefined;
    },
    onExecute({ args: { document, operationName } }) {
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      return {
        onExecuteDone({ result }) {
          if ('data' in result && !result.errors) remember(document, operationName ?? undefined, operation);
        },
      };
    },
  };
}
